/** Rules for what no single record shows: counts and sums, doubles, too much left out. */
import { isDeepStrictEqual } from 'node:util';
import { allowed } from '../settings.ts';
import type { ThemeExport } from '../schema.ts';
import { foldKey } from '../values.ts';
import type { Draft } from './record.ts';
import type { Hit, Rule, Table } from './rule.ts';

export type ListName = 'projects' | 'calls' | 'organisations' | 'authorities' | 'tombstones';

export interface WholeSubject {
  stated: Pick<ThemeExport, 'counts' | 'totals' | 'source' | 'converterLog'>;
  /** Every record of the file, cleaned, those that are left out too. */
  received: Record<ListName, Draft[]>;
  kept: Pick<ThemeExport, ListName>;
  /** Projects and calls left out. */
  skipped: number;
  /** Sums of money given as text, as they were written. */
  writtenSums: readonly string[];
}

const isOwn = ({ kind }: Draft) => kind === 'coordination' || kind === 'sub-project';

function sumOf(records: readonly Draft[], field: string): number {
  return records
    .filter(isOwn)
    .reduce(
      (total, record) =>
        total + (Number.isSafeInteger(record[field]) ? Math.max(0, Number(record[field])) : 0),
      0,
    );
}

function wrongCounts({ stated, received }: WholeSubject): Hit[] {
  const actual: Record<string, number> = {
    projects: received.projects.length,
    groups: new Set(received.projects.map(({ groupId }) => groupId).filter((id) => typeof id === 'string'))
      .size,
    calls: received.calls.length,
    organisations: received.organisations.length,
    authorities: received.authorities.length,
    tombstones: received.tombstones.length,
    plannedEuStateCents: sumOf(received.projects, 'plannedEuStateCents'),
    plannedTotalCents: sumOf(received.projects, 'plannedTotalCents'),
    realisedEuStateCents: sumOf(received.projects, 'realisedEuStateCents'),
  };
  const said = (of: 'counts' | 'totals') =>
    Object.entries(stated[of]).flatMap(([field, value]) =>
      value === actual[field]
        ? []
        : [
            {
              where: `${of}.${field}`,
              values: { field: `${of}.${field}`, stated: value, actual: actual[field] ?? 0 },
            },
          ],
    );
  return [...said('counts'), ...said('totals')];
}

/** Records with a code another record before them has, and whether they say the same. */
function doubles(records: readonly Draft[], id: 'code' | 'id'): { where: string; same: boolean }[] {
  const first = new Map<unknown, Draft>();
  return records.flatMap((record, index) => {
    const code = record[id];
    const earlier = first.get(code);
    if (earlier === undefined) {
      first.set(code, record);
      return [];
    }
    const { sourceRow: _row, ...own } = record;
    const { sourceRow: _earlierRow, ...other } = earlier;
    return [{ where: `[${String(index)}]`, same: isDeepStrictEqual(own, other) }];
  });
}

/** An organisation may have several names: of those only what is the same is a double. */
function allDoubles({ received }: WholeSubject) {
  return (['projects', 'calls', 'authorities', 'organisations'] as const).flatMap((list) =>
    doubles(received[list], list === 'projects' ? 'code' : 'id').map(({ where, same }) => ({
      where: list + where,
      same,
    })),
  );
}

/** Projects that share name and dates though their codes differ and no group joins them. */
function twins({ kept }: WholeSubject) {
  const groups = Map.groupBy(
    kept.projects.filter(({ startOn, groupId }) => startOn !== null && groupId === null),
    ({ name, startOn, endOn }) => [foldKey(name[name.lang] ?? ''), startOn, endOn].join('|'),
  );
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Shared with the comparison: a list that was filled before must not come empty. */
export const EMPTY_ROW = {
  level: 'refuse',
  effect: 'refused',
  says: {
    fi: 'Tiedostossa ei ole yhtään hanketta, tai siitä puuttuvat kaikki haut, vaikka niitä oli ennen.',
    sv: 'Filen innehåller inga projekt, eller så saknas alla utlysningar fast det fanns sådana förr.',
    en: 'The file holds no projects, or it has lost all calls although there were some before.',
  },
} as const;

export const WHOLE_RULES = {
  E_COUNTS: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tiedoston oma luku {{field}} on {{stated}}, mutta tietueista laskettuna se on {{actual}}.',
      sv: 'Filens eget tal {{field}} är {{stated}}, men räknat ur posterna är det {{actual}}.',
      en: 'The file states {{stated}} for {{field}}, but its records give {{actual}}.',
    },
    check: wrongCounts,
  },
  E_EMPTY: {
    ...EMPTY_ROW,
    check: ({ received, kept }) => received.projects.length === 0 || kept.projects.length === 0,
  },
  E_ROWS: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Lähdetaulukossa on {{rows}} riviä, mutta hankkeita ja pois jätettyjä on yhteensä {{found}}.',
      sv: 'Källtabellen har {{rows}} rader, men projekten och de utelämnade är sammanlagt {{found}}.',
      en: 'The source table has {{rows}} rows, but the projects and those left out are {{found}}.',
    },
    check: ({ stated: { source, converterLog = [] }, received }) => {
      // Records carried over from an earlier export stand on no row of the table.
      const onRows = received.projects.filter(
        ({ sourceRow }) => source.method !== 'manual-excel' || Number(sourceRow) > 0,
      ).length;
      const skips = converterLog
        .filter(({ code }) => code.startsWith('S_') || code === 'N_DUPLICATE')
        .reduce((sum, { count }) => sum + count, 0);
      const found = onRows + skips;
      return found === source.rowCount
        ? []
        : [{ where: 'source.rowCount', values: { rows: source.rowCount, found } }];
    },
  },
  E_DUPLICATE_CODE: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Sama tunnus on kahdella tietueella, joiden sisältö eroaa.',
      sv: 'Samma kod finns på två poster med olika innehåll.',
      en: 'Two records with different content have the same code.',
    },
    check: (subject) =>
      allDoubles(subject).filter(({ where, same }) => !same && !where.startsWith('organisations')),
  },
  E_TOMBSTONE_LIVING: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tietue on tiedostossa, vaikka se on myös merkitty poistetuksi. Kumpi on oikein, ei selviä tiedostosta.',
      sv: 'Posten finns i filen fast den också är märkt som borttagen. Filen visar inte vilket som är rätt.',
      en: 'The record is in the file although it is also marked as removed. The file does not tell which is right.',
    },
    check: ({ kept }) => {
      const living = new Set([...kept.projects.map(({ code }) => code), ...kept.calls.map(({ id }) => id)]);
      return kept.tombstones.filter(({ code }) => living.has(code)).map(({ code }) => ({ where: code }));
    },
  },
  N_DUPLICATE: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Sama tietue oli tiedostossa kahdesti.',
      sv: 'Samma post fanns två gånger i filen.',
      en: 'The same record stood twice in the file.',
    },
    check: (subject) => allDoubles(subject).filter(({ same }) => same),
  },
  E_MIXED_NUMBERS: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Rahasummissa on sekä desimaalipilkkuja että desimaalipisteitä.',
      sv: 'Beloppen har både decimalkomma och decimalpunkt.',
      en: 'The sums have both decimal commas and decimal points.',
    },
    check: ({ writtenSums }) =>
      writtenSums.some((sum) => /,\d{1,2}\D*$/.test(sum)) &&
      writtenSums.some((sum) => /\.\d{1,2}\D*$/.test(sum)),
  },
  E_TOO_MANY_SKIPS: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Pois jäisi {{skipped}} tietuetta, ja raja on {{limit}}.',
      sv: '{{skipped}} poster skulle utelämnas, och gränsen är {{limit}}.',
      en: '{{skipped}} records would be left out, and the limit is {{limit}}.',
    },
    check: ({ skipped, received }, { settings }) => {
      const limit = allowed(settings.skips, received.projects.length + received.calls.length);
      return skipped > limit ? [{ values: { skipped, limit } }] : [];
    },
  },
  W_ORG_VARIANT: {
    level: 'warn',
    effect: 'oneName',
    says: {
      fi: 'Samalla organisaatiolla on useita nimiä.',
      sv: 'Samma organisation har flera namn.',
      en: 'One organisation has several names.',
    },
    check: ({ received }) =>
      doubles(received.organisations, 'id')
        .filter(({ same }) => !same)
        .map(({ where }) => ({ where: `organisations${where}` })),
  },
  W_POSSIBLE_GROUP: {
    level: 'warn',
    effect: 'bothShown',
    says: {
      fi: 'Hankkeilla on sama nimi ja samat päivät mutta eri koodit: ne ovat ehkä saman ryhmähankkeen osia.',
      sv: 'Projekten har samma namn och datum men olika koder: de är kanske delar av samma grupprojekt.',
      en: 'Projects share name and dates but not the code: they may be parts of one group project.',
    },
    check: (subject) =>
      twins(subject)
        .filter((group) => new Set(group.map(({ beneficiaryId }) => beneficiaryId)).size > 1)
        .flatMap((group) => group.map(({ code }) => ({ where: code }))),
  },
  W_POSSIBLE_DUPLICATE: {
    level: 'warn',
    effect: 'bothShown',
    says: {
      fi: 'Hankkeilla on sama nimi, samat päivät ja sama toteuttaja mutta eri koodit: sama hanke voi olla kahdesti.',
      sv: 'Projekten har samma namn, datum och genomförare men olika koder: samma projekt kan finnas två gånger.',
      en: 'Projects share name, dates and beneficiary but not the code: one project may stand twice.',
    },
    check: (subject) =>
      twins(subject).flatMap((group) =>
        [...Map.groupBy(group, ({ beneficiaryId }) => beneficiaryId).values()]
          .filter(({ length }) => length > 1)
          .flatMap((same) => same.map(({ code }) => ({ where: code }))),
      ),
  },
} as const satisfies Table<Rule<WholeSubject>>;

/** The records without those whose code an earlier one has. */
export function withoutDoubles<R>(records: readonly R[], id: (record: R) => unknown): R[] {
  const seen = new Set<unknown>();
  return records.filter((record) => {
    const code = id(record);
    if (seen.has(code)) return false;
    seen.add(code);
    return true;
  });
}
