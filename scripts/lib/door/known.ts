/** What the editors' files say that the door needs: an export is held against it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { fileName, readEntry } from '../../../src/checks/front-matter.ts';
import type { Known, KnownScope, StatedElsewhere } from '../../../src/export/known.ts';
import { authorities, regions, site } from '../../../src/schemas/data.ts';
import { projects } from '../../../src/schemas/projects.ts';
import { Trouble } from './trouble.ts';

/** Reads what the site knows of itself. Throws a `Trouble` when a file that is needed has a fault. */
export function readKnown(content: string): Known {
  return {
    scope: readScope(content),
    authorities: readTable(content, 'authorities.yaml', authorities).map(({ id, to }) => ({
      id,
      validTo: to ?? null,
    })),
    regions: readTable(content, 'regions.yaml', regions).map(({ code, nuts2021, nuts2024 }) => ({
      code,
      nuts2021,
      nuts2024,
    })),
    elsewhere: readElsewhere(content),
  };
}

/** What the site is about, by its settings. */
export function readScope(content: string): KnownScope & Pick<z.output<typeof site>, 'name'> {
  const settings = site.pick({ theme: true, programme: true, name: true }).loose();
  const { theme, programme, name } = readTable(content, 'site.yaml', settings);
  return { theme, programme: programme.fi, name };
}

/** The address the site's settings give for the export; `null` while there is none. */
export function exportAddress(content: string): string | null {
  return readTable(content, 'site.yaml', site.pick({ export: true }).loose()).export.address;
}

function readTable<Schema extends z.ZodType>(
  content: string,
  name: string,
  schema: Schema,
): z.output<Schema> {
  const file = join(content, name);
  let data: unknown;
  try {
    data = parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Trouble('brokenTable', { file });
  }
  return checked(schema, data, file);
}

const otherSources = projects.facts.pick({ code: true, otherSources: true }).loose();

/** Where another source gives a project another day or sum; in the export's units, that is cents. */
function readElsewhere(content: string): StatedElsewhere[] {
  const folder = join(content, 'projects');
  if (!existsSync(folder)) return [];
  return globSync(`*/${fileName('fi')}`, { cwd: folder })
    .toSorted()
    .flatMap((name) => {
      const file = join(folder, name);
      const place = { file, collection: 'projects', id: dirname(name), lang: 'fi' } as const;
      const { data } = readEntry(readFileSync(file), place).entry;
      // Words may still be faulty: they are no matter of the door.
      const entry = checked(otherSources, data, file);
      return (entry.otherSources ?? []).map((claim): StatedElsewhere => {
        const { code } = entry;
        switch (claim.field) {
          case 'plannedTotal':
          case 'euContribution':
            return { code, field: `${claim.field}Cents`, value: Math.round(claim.value * 100) };
          default:
            return { code, field: claim.field, value: claim.value };
        }
      });
    });
}

function checked<Schema extends z.ZodType>(schema: Schema, data: unknown, file: string): z.output<Schema> {
  const read = schema.safeParse(data);
  if (!read.success) throw new Trouble('brokenTable', { file });
  return read.data;
}
