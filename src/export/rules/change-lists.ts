/** What came, went and moved since the last export: the file itself, projects, calls, removals. */
import { allowed, type Allowance, type Settings } from '../settings.ts';
import type { ExportCall, ExportProject, ExportTombstone } from '../schema.ts';
import { callPairs, milliseconds, type ChangeSubject } from './change-subject.ts';
import type { Hit, Rule, Table } from './rule.ts';
import { EMPTY_ROW } from './whole.ts';

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

function exceeding(count: number, limit: Allowance, size: number): Hit[] {
  const most = allowed(limit, size);
  return count > most ? [{ values: { count, limit: most } }] : [];
}

function hasClosed({ closesOn, continuous }: ExportCall, day: string): boolean {
  return !continuous && closesOn !== null && closesOn < day;
}

export const LIST_CHANGE_RULES = {
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
      const retrieved = milliseconds(next.source.retrievedAt) - milliseconds(source.retrievedAt);
      return (
        milliseconds(next.generatedAt) <= milliseconds(generatedAt) ||
        retrieved < 0 ||
        (retrieved === 0 && !again)
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
      return [next.generatedAt, next.source.retrievedAt].some((moment) => milliseconds(moment) > latest);
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
} as const satisfies Table<Rule<ChangeSubject>>;
