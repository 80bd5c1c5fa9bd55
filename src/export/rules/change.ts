/**
 * The circuit breaker: an export held against the one accepted last. What a person should look at waits for an
 * approval; what cannot be right is refused.
 */
import { allowed, type Allowance, type Settings } from '../settings.ts';
import type { FindingCount } from '../finding.ts';
import { totalsOf } from '../totals.ts';
import type { ExportCall, ExportProject, ExportTombstone, ThemeExport } from '../schema.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Hit, Rule, Table } from './rule.ts';
import { EMPTY_ROW } from './whole.ts';

export interface LastAccepted {
  export: ThemeExport;
  /** SHA-256 of the file as it came; `null` where that is not known. */
  sha256: string | null;
  /** What was found in it when it was accepted; `null` where that is not known. */
  findings: readonly FindingCount[] | null;
}

export interface ChangeSubject {
  last: LastAccepted | null;
  next: ThemeExport;
  /** Findings of this run so far, added up. */
  findings: readonly FindingCount[];
}

function vanished({ last, next }: ChangeSubject): ExportProject[] {
  const living = new Set(next.projects.map(({ code }) => code));
  const explained = new Set(next.tombstones.map(({ code }) => code));
  return (last?.export.projects ?? []).filter(({ code }) => !living.has(code) && !explained.has(code));
}

/** Records that the last export had removed, for a reason of the kind asked for, and that are there again. */
function returned(
  { last, next }: ChangeSubject,
  isMeant: (reason: ExportTombstone['reason']) => boolean,
): Hit[] {
  const living = new Set([...next.projects.map(({ code }) => code), ...next.calls.map(({ id }) => id)]);
  return (last?.export.tombstones ?? [])
    .filter(({ code, reason }) => living.has(code) && isMeant(reason))
    .map(({ code }) => ({ where: code }));
}

function vanishLimit(size: number, settings: Settings): number {
  const { wholeProgramme, vanish } = settings;
  return allowed(size >= wholeProgramme.from ? wholeProgramme.vanish : vanish, size);
}

/** Records of both exports, side by side, by code. */
function pairs<R>(before: readonly R[], after: readonly R[], id: (record: R) => string): [R, R][] {
  const earlier = new Map(before.map((record) => [id(record), record]));
  return after.flatMap((record): [R, R][] => {
    const old = earlier.get(id(record));
    return old === undefined ? [] : [[old, record]];
  });
}

const projectPairs = ({ last, next }: ChangeSubject) =>
  pairs(last?.export.projects ?? [], next.projects, ({ code }) => code);
const callPairs = ({ last, next }: ChangeSubject) =>
  pairs(last?.export.calls ?? [], next.calls, ({ id }) => id);

function isOver(change: number, before: number, share: number): boolean {
  return Math.abs(change) > before * share;
}

function exceeding(count: number, limit: Allowance, size: number): Hit[] {
  const most = allowed(limit, size);
  return count > most ? [{ values: { count, limit: most } }] : [];
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

function hasClosed({ closesOn, continuous }: ExportCall, day: string): boolean {
  return !continuous && closesOn !== null && closesOn < day;
}

function namesIn(lang: 'fi' | 'sv' | 'en', projects: readonly ExportProject[]): Set<string> {
  return new Set(projects.filter(({ name }) => name[lang] !== undefined).map(({ code }) => code));
}

const seconds = (moment: string) => Temporal.Instant.from(moment).epochMilliseconds;

export const CHANGE_RULES = {
  R_TIME_BACK: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tiedosto on vanhempi kuin viimeksi hyväksytty, tai se on yhtä vanha mutta eri sisältöinen.',
      sv: 'Filen är äldre än den senast godkända, eller lika gammal men med annat innehåll.',
      en: 'The file is older than the one accepted last, or just as old with other content.',
    },
    check: ({ last, next }) => {
      if (last === null) return false;
      const { generatedAt, source } = last.export;
      // The same table may be converted again, when the list of theme projects has been mended.
      const again = source.sha256 === next.source.sha256;
      const retrieved = seconds(next.source.retrievedAt) - seconds(source.retrievedAt);
      return (
        seconds(next.generatedAt) <= seconds(generatedAt) || retrieved < 0 || (retrieved === 0 && !again)
      );
    },
  },
  R_FUTURE: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tiedoston päiväys on tulevaisuudessa. Tarkista kello koneesta, jolla tiedosto tehtiin.',
      sv: 'Filens datum ligger i framtiden. Kontrollera klockan på den dator där filen gjordes.',
      en: 'The file is dated in the future. Check the clock of the machine it was made on.',
    },
    check: ({ next }, { at, settings }) => {
      const latest = at.add({ minutes: settings.clockAheadMinutes }).epochMilliseconds;
      return [next.generatedAt, next.source.retrievedAt].some((moment) => seconds(moment) > latest);
    },
  },
  R_VANISHED: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tiedostosta puuttuu {{count}} hanketta, jotka sivustolla ovat. Selittämättä saa kadota enintään {{limit}}.',
      sv: '{{count}} projekt som finns på webbplatsen saknas i filen. Högst {{limit}} får försvinna utan förklaring.',
      en: '{{count}} projects of the site are missing from the file. At most {{limit}} may go unexplained.',
    },
    check: (subject, { settings }) => {
      const count = vanished(subject).length;
      const limit = vanishLimit(subject.last?.export.projects.length ?? 0, settings);
      return count > limit ? [{ values: { count, limit } }] : [];
    },
  },
  E_EMPTY: {
    ...EMPTY_ROW,
    check: ({ last, next }) => next.calls.length === 0 && (last?.export.calls.length ?? 0) > 0,
  },
  H_FIRST_RUN: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Tämä on ensimmäinen tiedosto: ei ole mitään, mihin sitä verrata.',
      sv: 'Detta är den första filen: det finns inget att jämföra den med.',
      en: 'This is the first file: there is nothing to compare it with.',
    },
    check: ({ last }) => last === null,
  },
  H_NO_CALLS: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Tiedostossa ei ole yhtään hakua.',
      sv: 'Filen innehåller inga utlysningar.',
      en: 'The file holds no calls.',
    },
    check: ({ last, next }) => next.calls.length === 0 && (last?.export.calls.length ?? 0) === 0,
  },
  H_CHAIN: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Tiedosto ei jatka viimeksi hyväksytystä: välistä on jäänyt jokin pois, tai järjestys on muuttunut.',
      sv: 'Filen fortsätter inte från den senast godkända: någon fil har hoppats över, eller ordningen har ändrats.',
      en: 'The file does not follow the one accepted last: one was left out between them, or the order changed.',
    },
    check: ({ last, next }) => last !== null && next.previous?.exportId !== last.export.exportId,
  },
  H_VANISHED: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Hanke on kadonnut ilman selitystä.',
      sv: 'Ett projekt har försvunnit utan förklaring.',
      en: 'A project is gone without an explanation.',
    },
    check: (subject) => vanished(subject).map(({ code }) => ({ where: code })),
  },
  H_TOMBSTONES: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Kerralla poistuu {{count}} tietuetta. Ilman hyväksyntää niitä saa poistua enintään {{limit}}.',
      sv: '{{count}} poster tas bort på en gång. Utan godkännande får högst {{limit}} tas bort.',
      en: '{{count}} records are removed at once. Without an approval at most {{limit}} may be.',
    },
    check: ({ last, next }, { settings }) => {
      if (last === null) return [];
      const known = new Set(last.export.tombstones.map(({ code }) => code));
      const fresh = next.tombstones.filter(({ code }) => !known.has(code));
      return exceeding(fresh.length, settings.tombstones, last.export.projects.length);
    },
  },
  H_TOMBSTONE_REASON: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Poiston syy on yksityisyys tai tuntematon.',
      sv: 'Orsaken till borttagningen är integritet eller okänd.',
      en: 'The reason of a removal is privacy or unknown.',
    },
    check: ({ last, next }) => {
      const known = new Set(last?.export.tombstones.map(({ code }) => code));
      return next.tombstones
        .filter(({ code, reason }) => !known.has(code) && (reason === 'privacy' || reason === 'unknown'))
        .map(({ code }) => ({ where: code }));
    },
  },
  R_PRIVACY_RETURNED: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tietue on poistettu yksityisyyden vuoksi, mutta se on taas tiedostossa. Ota se pois teeman hankkeiden tai hakujen luettelosta.',
      sv: 'Posten har tagits bort av integritetsskäl men finns igen i filen. Ta bort den ur förteckningen över temats projekt eller utlysningar.',
      en: 'The record was removed for privacy but is in the file again. Take it off the list of the theme’s projects or calls.',
    },
    check: (subject) => returned(subject, (reason) => reason === 'privacy'),
  },
  H_RETURNED: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Poistettu tietue on taas tiedostossa.',
      sv: 'En borttagen post finns igen i filen.',
      en: 'A removed record is in the file again.',
    },
    check: (subject) => returned(subject, (reason) => reason !== 'privacy'),
  },
  H_GROWTH: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Uusia hankkeita on {{count}}. Ilman hyväksyntää niitä saa tulla kerralla enintään {{limit}}.',
      sv: 'Det finns {{count}} nya projekt. Utan godkännande får högst {{limit}} tillkomma på en gång.',
      en: 'There are {{count}} new projects. Without an approval at most {{limit}} may come at once.',
    },
    check: ({ last, next }, { settings }) => {
      if (last === null) return [];
      const growth = next.projects.length - last.export.projects.length;
      return exceeding(growth, settings.growth, last.export.projects.length);
    },
  },
  H_CALLS_VANISHED: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Haku on kadonnut ilman selitystä.',
      sv: 'En utlysning har försvunnit utan förklaring.',
      en: 'A call is gone without an explanation.',
    },
    check: ({ last, next }) => {
      const there = new Set([...next.calls.map(({ id }) => id), ...next.tombstones.map(({ code }) => code)]);
      return (last?.export.calls ?? []).filter(({ id }) => !there.has(id)).map(({ id }) => ({ where: id }));
    },
  },
  H_CALL_REOPENED: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Päättynyt haku on taas auki.',
      sv: 'En avslutad utlysning är öppen igen.',
      en: 'A closed call is open again.',
    },
    check: (subject, { at }) =>
      callPairs(subject)
        .filter(([before, after]) => {
          const day = at.toString().slice(0, 10);
          return hasClosed(before, day) && !hasClosed(after, day);
        })
        .map(([, { id }]) => ({ where: id })),
  },
  H_CLOSING_EARLIER: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Haun päättymispäivä on siirtynyt aiemmaksi tai kadonnut.',
      sv: 'Utlysningens slutdag har tidigarelagts eller försvunnit.',
      en: 'The closing day of a call has moved to an earlier day or is gone.',
    },
    check: (subject) =>
      callPairs(subject)
        .filter(([{ closesOn: before }, { closesOn: after, continuous }]) => {
          return before !== null && !continuous && (after === null || after < before);
        })
        .map(([, { id }]) => ({ where: id })),
  },
  W_CALL_EXTENDED: {
    level: 'warn',
    effect: 'marked',
    says: {
      fi: 'Haun päättymispäivä on siirtynyt myöhemmäksi.',
      sv: 'Utlysningens slutdag har flyttats fram.',
      en: 'The closing day of a call has moved to a later day.',
    },
    check: (subject) =>
      callPairs(subject)
        .filter(
          ([{ closesOn: before }, { closesOn: after }]) =>
            before !== null && after !== null && after > before,
        )
        .map(([, { id }]) => ({ where: id })),
  },
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
  return Math.floor((at.epochMilliseconds - seconds(next.source.retrievedAt)) / 86_400_000);
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
