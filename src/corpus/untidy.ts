/**
 * The export as a real source would write it: spare spaces, hidden marks, HTML codes, capitals, postcodes without
 * their first zeros. All of it is what the door mends or tells of; none of it changes a sum or leaves a record out.
 */
import type { ExportProject, ThemeExport } from '../export/schema.ts';
import { pick, seeded, type Random } from './random.ts';

const ZERO_WIDTH = '\u200B';
const RIGHT_TO_LEFT = '\u202E';
const NO_BREAK = '\u00A0';

/** How much of the projects is untidy in one way or another, 0–1. */
const UNTIDY = 0.25;

type Raw = Record<string, unknown>;
type Spoil = (project: ExportProject) => Raw;

function named(change: (name: string) => string): Spoil {
  return ({ name }) => ({ name: { ...name, [name.lang]: change(name[name.lang] ?? '') } });
}

const SPOILS: readonly Spoil[] = [
  named((name) => `  ${name.replace(' ', '  ')} `),
  named((name) => name.replace(' ', NO_BREAK)),
  named((name) => `${name.slice(0, 6)}${ZERO_WIDTH}${name.slice(6)}`),
  named((name) => `${RIGHT_TO_LEFT}${name}`),
  named((name) => name.replace(' ja ', ' &amp; ')),
  named((name) => `<b>${name}</b>`),
  named((name) => name.replace(':', ' ¿ ')),
  named((name) => name.toUpperCase()),
  named((name) => name.normalize('NFD')),
  ({ summary }) => ({
    summary: summary && { ...summary, [summary.lang]: `<p>${summary[summary.lang] ?? ''}</p>\r\n` },
  }),
  () => ({ placePostcode: '100', placeTown: 'Keksittylä' }),
  () => ({ homepage: 'ei ole' }),
];

function untidyProject(random: Random, project: ExportProject): Raw {
  return random() < UNTIDY ? { ...project, ...pick(random, SPOILS)(project) } : project;
}

/** The same export, untidy: what `npm run pull` would be given. */
export function untidy(tidy: ThemeExport, seed: number): Raw {
  const random = seeded(seed + 1);
  const own = /^S7\d{5}$/;
  return {
    ...tidy,
    projects: tidy.projects.map((project) =>
      own.test(project.code) ? untidyProject(random, project) : project,
    ),
  };
}
