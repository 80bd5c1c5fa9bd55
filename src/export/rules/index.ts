/**
 * The table of rules of the door. A new rule is one row in one of its parts; reports, the quality page and the
 * documentation of rules are made from the rows.
 */
import {
  AUTHORITY_RULES,
  ORGANISATION_DRAFT_RULES,
  ORGANISATION_RULES,
  PERSONAL_DATA_RULES,
} from './actor.ts';
import { CALL_DRAFT_RULES, CALL_RULES } from './call.ts';
import { CHANGE_RULES } from './change.ts';
import { ENVELOPE_RULES, VERSION_RULES } from './envelope.ts';
import { FILE_RULES } from './file.ts';
import { PROJECT_DRAFT_RULES } from './project-draft.ts';
import { PROJECT_RULES } from './project.ts';
import type { Row, Table } from './rule.ts';
import { SHAPE_RULES } from './shape.ts';
import { SOURCE_RULES } from './source.ts';
import { TEXT_RULES } from './text.ts';
import { SHARED_ROWS } from './shared-rows.ts';
import { WHOLE_RULES } from './whole.ts';

export const RULES = {
  ...FILE_RULES,
  ...VERSION_RULES,
  ...ENVELOPE_RULES,
  ...SHAPE_RULES,
  ...SOURCE_RULES,
  ...TEXT_RULES,
  ...SHARED_ROWS,
  ...PERSONAL_DATA_RULES,
  ...PROJECT_DRAFT_RULES,
  ...PROJECT_RULES,
  ...CALL_DRAFT_RULES,
  ...CALL_RULES,
  ...ORGANISATION_DRAFT_RULES,
  ...ORGANISATION_RULES,
  ...AUTHORITY_RULES,
  ...WHOLE_RULES,
  ...CHANGE_RULES,
} as const satisfies Table<Row>;

export type Code = keyof typeof RULES;

/** The row of a code; `undefined` for one that only a newer or a foreign converter knows. */
export function rowOf(code: string): Row | undefined {
  return (RULES as Table<Row>)[code];
}
