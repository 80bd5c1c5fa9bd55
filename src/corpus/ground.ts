/** What a made-up corpus stands on: the tables and the accepted export of a content folder, and their true shares. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readExport } from '../export/read.ts';
import type { ThemeExport } from '../export/schema.ts';
import { dataFiles } from '../schemas/data.ts';
import { CHALLENGES, SECTORS } from '../schemas/fields.ts';
import type { Shares } from './random.ts';

export interface Region {
  code: string;
  nuts2021: string;
  nuts2024: string;
}

export type Sector = (typeof SECTORS)[number];
export type Challenge = (typeof CHALLENGES)[number];

export interface Ground {
  /** The accepted export: its records stay beside the made-up ones. */
  base: ThemeExport;
  regions: Shares<Region>;
  sectors: Shares<Sector>;
  challenges: Shares<Challenge>;
  /** How many regions a project has, and how often. */
  regionsPerProject: Shares<number>;
}

/** Every value once more than it is seen, so that what has not yet happened still may. */
function shares<V>(
  values: readonly V[],
  seen: readonly unknown[],
  key: (value: V) => unknown = (value) => value,
): Shares<V> {
  return values.map((value) => [value, 1 + seen.filter((each) => each === key(value)).length] as const);
}

/** The front matter of the Finnish files of a collection. */
function factsOf(content: string, collection: string): Record<string, unknown>[] {
  return readdirSync(join(content, collection)).map((id) => {
    const text = readFileSync(join(content, collection, id, 'index.fi.mdx'), 'utf8');
    return parse(text.split(/^---$/m)[1] ?? '') as Record<string, unknown>;
  });
}

/** Reads a content folder that has passed its check. Throws when the export or a table cannot be read. */
export function readGround(content: string): Ground {
  const read = readExport(readFileSync(join(content, 'export/export.json')), 'content/export/export.json');
  if (!read.ok) throw new Error(`${content}: the accepted export cannot be read.`);
  const table = dataFiles.regions.parse(parse(readFileSync(join(content, 'regions.yaml'), 'utf8')));
  const { projects } = read.export;
  const entries = [...factsOf(content, 'projects'), ...factsOf(content, 'models')];
  const seen = (field: string) => entries.flatMap((facts) => (facts[field] ?? []) as unknown[]);
  const places = projects.flatMap(({ regions }) => regions.map(({ maakunta }) => maakunta));
  return {
    base: read.export,
    regions: shares(table, places, ({ code }) => code),
    sectors: shares(SECTORS, seen('sectors')),
    challenges: shares(CHALLENGES, seen('challenges')),
    regionsPerProject: shares(
      [0, 1, 2, 3],
      projects.map(({ regions }) => regions.length),
    ),
  };
}
