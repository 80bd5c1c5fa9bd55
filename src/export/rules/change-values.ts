/** What changed within the records since the last export: money, whole fields, languages, warnings, and their age. */
import { isDeepStrictEqual } from 'node:util';
import type { ExportProject } from '../schema.ts';
import { allowed } from '../settings.ts';
import { totalsOf } from '../totals.ts';
import { milliseconds, projectPairs, type ChangeSubject } from './change-subject.ts';
import type { Rule, Table } from './rule.ts';

function isOver(change: number, before: number, share: number): boolean {
  return Math.abs(change) > before * share;
}

const cents = (value: number | null) => Math.max(0, value ?? 0);

/** Fields that are expected to change with every export. */
const MOVING: ReadonlySet<string> = new Set([
  'sourceRow',
  'modifiedOn',
  'realisedEuStateCents',
  'realisedPublicCents',
  'realisedTotalCents',
  'realisedEuCents',
]);

function changedFields(subject: ChangeSubject): Map<string, number> {
  const changed = new Map<string, number>();
  for (const [before, after] of projectPairs(subject)) {
    for (const field of Object.keys(after) as (keyof ExportProject)[]) {
      const same = before[field] === after[field] || isDeepStrictEqual(before[field], after[field]);
      if (!same && !MOVING.has(field)) changed.set(field, (changed.get(field) ?? 0) + 1);
    }
  }
  return changed;
}

function namesIn(lang: 'fi' | 'sv' | 'en', projects: readonly ExportProject[]): Set<string> {
  return new Set(projects.filter(({ name }) => name[lang] !== undefined).map(({ code }) => code));
}

export const VALUE_CHANGE_RULES = {
  H_PLANNED_SUM: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Suunnitellun rahoituksen summa on muuttunut yli {{limit}} prosenttia.',
      sv: 'Summan av den planerade finansieringen har ändrats med mer än {{limit}} procent.',
      en: 'The sum of planned funding has changed by more than {{limit}} per cent.',
    },
    check: ({ last, next }, { settings: { plannedSumShare: share } }) => {
      if (last === null) return [];
      const [before, after] = [totalsOf(last.export.projects), totalsOf(next.projects)];
      return (['plannedEuStateCents', 'plannedTotalCents'] as const)
        .filter((field) => isOver(after[field] - before[field], before[field], share))
        .map((field) => ({ where: `totals.${field}`, values: { limit: share * 100 } }));
    },
  },
  H_PLANNED_PROJECT: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Yhden hankkeen suunniteltu rahoitus on muuttunut paljon.',
      sv: 'Ett projekts planerade finansiering har ändrats mycket.',
      en: 'The planned funding of one project has changed a great deal.',
    },
    check: (subject, { settings: { plannedProject: limit } }) =>
      projectPairs(subject)
        .filter(([before, after]) =>
          (['plannedEuStateCents', 'plannedTotalCents'] as const).some((field) => {
            const change = cents(after[field]) - cents(before[field]);
            return Math.abs(change) > limit.cents && isOver(change, cents(before[field]), limit.share);
          }),
        )
        .map(([, { code }]) => ({ where: code })),
  },
  H_REALISED_FALL: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Toteutuneen rahoituksen summa on laskenut yli {{limit}} prosenttia.',
      sv: 'Summan av den utbetalda finansieringen har minskat med mer än {{limit}} procent.',
      en: 'The sum of realised funding has fallen by more than {{limit}} per cent.',
    },
    check: ({ last, next }, { settings: { realisedFallShare: share } }) => {
      if (last === null) return [];
      const before = totalsOf(last.export.projects).realisedEuStateCents;
      const fall = before - totalsOf(next.projects).realisedEuStateCents;
      return fall > before * share ? [{ values: { limit: share * 100 } }] : [];
    },
  },
  H_MASS_CHANGE: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Sama kenttä ({{field}}) on muuttunut yli puolella hankkeista.',
      sv: 'Samma fält ({{field}}) har ändrats i över hälften av projekten.',
      en: 'The same field ({{field}}) has changed in over half of the projects.',
    },
    check: (subject, { settings: { massChange } }) => {
      const limit = allowed(massChange, projectPairs(subject).length);
      return [...changedFields(subject)]
        .filter(([, count]) => count > limit)
        .map(([field]) => ({ where: field, values: { field } }));
    },
  },
  H_HEADERS: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Lähdetaulukon sarakkeet tai niiden järjestys ovat muuttuneet.',
      sv: 'Källtabellens kolumner eller deras ordning har ändrats.',
      en: 'The columns of the source table or their order have changed.',
    },
    check: ({ last, next }) =>
      last !== null &&
      last.export.source.method === next.source.method &&
      !isDeepStrictEqual(last.export.source.columns, next.source.columns),
  },
  H_WARNINGS: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Varoitusta {{code}} on {{share}} prosentilla hankkeista, vaikka aiemmin se oli harvinainen.',
      sv: 'Varningen {{code}} finns på {{share}} procent av projekten, fast den tidigare var sällsynt.',
      en: 'The warning {{code}} is on {{share}} per cent of the projects although it was rare before.',
    },
    check: ({ last, next, findings }, { settings: { warnings } }) => {
      if (last?.findings == null) return [];
      const before = new Map(
        last.findings.map(({ code, count }) => [code, count / last.export.projects.length]),
      );
      return findings
        .filter(({ level }) => level === 'warn')
        .map(({ code, count }) => ({ code, share: count / next.projects.length }))
        .filter(({ code, share }) => share > warnings.above && (before.get(code) ?? 0) < warnings.below)
        .map(({ code, share }) => ({ where: code, values: { code, share: Math.round(share * 100) } }));
    },
  },
  H_LANGUAGE_LOST: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Hankkeiden nimistä on kadonnut kieli ({{lang}}).',
      sv: 'Ett språk ({{lang}}) har försvunnit ur projektens namn.',
      en: 'A language ({{lang}}) is gone from the names of projects.',
    },
    check: (subject, { settings: { languageLoss } }) => {
      const both = projectPairs(subject);
      return (['fi', 'sv', 'en'] as const).flatMap((lang) => {
        const before = namesIn(
          lang,
          both.map(([old]) => old),
        );
        const after = namesIn(
          lang,
          both.map(([, current]) => current),
        );
        const lost = before.difference(after).size;
        return lost > allowed(languageLoss, both.length) ? [{ where: lang, values: { lang } }] : [];
      });
    },
  },
} as const satisfies Table<Rule<ChangeSubject>>;

function ageInDays({ next }: ChangeSubject, at: Temporal.Instant): number {
  return Math.floor((at.epochMilliseconds - milliseconds(next.source.retrievedAt)) / 86_400_000);
}

/** Rules for how old the data of an export is when it is taken in. */
export const AGE_RULES = {
  W_AGE: {
    level: 'warn',
    effect: 'dated',
    says: {
      fi: 'Tiedot on haettu lähteestä {{days}} päivää sitten. Luettelo on päivitettävä vähintään neljän kuukauden välein.',
      sv: 'Uppgifterna hämtades ur källan för {{days}} dagar sedan. Förteckningen ska uppdateras minst var fjärde månad.',
      en: 'The data was taken from its source {{days}} days ago. The list must be updated at least every four months.',
    },
    check: (subject, { at, settings }) => {
      const days = ageInDays(subject, at);
      return days > settings.ageDays.editors ? [{ where: 'source.retrievedAt', values: { days } }] : [];
    },
  },
} as const satisfies Table<Rule<ChangeSubject>>;
