/** Dates, clocks, sums and numbers as each language writes them; one formatter each, made once. */
import type { MoneyUnit } from '../charts/unit.ts';
import { FINNISH_ZONE } from '../site/finnish-time.ts';
import { LOCALES, byLang, type Lang } from './languages.ts';

export { formatClock } from './clock.ts';

/** A date as exact as its source gave it: `2026-05-15`, `2026-05` or `2026`. */
export type PartialDate = string;

type Form = Intl.DateTimeFormatOptions;
const DAY: Form = { day: 'numeric', month: 'numeric', year: 'numeric' };
const DAY_EN: Form = { day: 'numeric', month: 'long', year: 'numeric' };

function dates(form: Form, english: Form = form) {
  return byLang(
    (lang) =>
      new Intl.DateTimeFormat(LOCALES[lang], { timeZone: 'UTC', ...(lang === 'en' ? english : form) }),
  );
}

const days = dates(DAY, DAY_EN);
const months = dates({ month: 'long', year: 'numeric' });
const weekdays = dates({ weekday: 'long' });
const numbers = byLang((lang) => new Intl.NumberFormat(LOCALES[lang]));
const decimals = byLang((lang) => new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 1 }));
const oneDecimal = byLang(
  (lang) => new Intl.NumberFormat(LOCALES[lang], { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const numbersWhole = byLang((lang) => new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 0 }));
const percents = byLang(
  (lang) => new Intl.NumberFormat(LOCALES[lang], { style: 'percent', maximumFractionDigits: 1 }),
);
const euros = byLang(
  (lang) =>
    new Intl.NumberFormat(LOCALES[lang], { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
);
const euroWords = byLang(
  (lang) =>
    new Intl.NumberFormat(LOCALES[lang], {
      style: 'currency',
      currency: 'EUR',
      currencyDisplay: 'name',
      maximumFractionDigits: 0,
    }),
);

const lists = byLang((lang) => new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }));

const utcDay = (date: string) => new Date(`${date}T00:00:00Z`);

/** `2026-05-15` → `15.5.2026` (fi, sv), `15 May 2026` (en); `2026-05` → `toukokuu 2026`; `2026` → `2026`. */
export function formatDate(lang: Lang, date: PartialDate): string {
  if (date.length === 4) return date;
  if (date.length === 7) return months[lang].format(utcDay(`${date}-01`));
  return days[lang].format(utcDay(date));
}

/** The weekday of a full day: `2026-05-15` → `perjantai`, `fredag`, `Friday`. */
export function formatWeekday(lang: Lang, date: string): string {
  return weekdays[lang].format(utcDay(date));
}

const narrowMonths = dates({ month: 'numeric' }, { month: 'narrow' });

/** Signs of the twelve months for where there is no room for names: `1`–`12` (fi, sv), `J`–`D` (en). */
export function monthSigns(lang: Lang): string[] {
  return Array.from({ length: 12 }, (_, month) => narrowMonths[lang].format(Date.UTC(2026, month, 1)));
}

/** A day range with an en dash: `9.–10.10.2025` is not attempted; both ends are written whole. */
export function formatRange(lang: Lang, from: PartialDate, to?: PartialDate): string {
  return to === undefined || to === from
    ? formatDate(lang, from)
    : `${formatDate(lang, from)} – ${formatDate(lang, to)}`;
}

export function formatNumber(lang: Lang, value: number): string {
  return numbers[lang].format(value);
}

/** Whole euros, `14 000 000 €` in Finnish and Swedish, `€14,000,000` in English. Takes euros, not cents. */
export function formatEuros(lang: Lang, value: number): string {
  return euros[lang].format(value);
}

const MILLION = { fi: 'miljoonaa euroa', sv: 'miljoner euro', en: 'million euros' } as const;

/** A large sum in words that are easy to read: `12,7 miljoonaa euroa`; below a million whole euros in words. */
export function formatEurosInWords(lang: Lang, value: number): string {
  if (value < 1_000_000) return euroWords[lang].format(value);
  return `${decimals[lang].format(value / 1_000_000)}\u00a0${MILLION[lang]}`;
}

/**
 * A sum as short as a label needs, never broken over two lines: `4,2 milj. €`, in English `€4.2 million`;
 * below a million in whole euros.
 */
export function formatShortEuros(lang: Lang, value: number): string {
  if (value < 1_000_000) return formatEuros(lang, value).replaceAll(' ', '\u00a0');
  const millions = oneDecimal[lang].format(value / 1_000_000);
  return lang === 'en' ? `€${millions}\u00a0million` : `${millions}\u00a0milj.\u00a0€`;
}

/** A sum in a unit that stands elsewhere: millions with one decimal, `4,2`, thousands and euros whole. */
export function formatInUnit(lang: Lang, value: number, { by, name }: MoneyUnit): string {
  return (name === 'millions' ? oneDecimal : numbersWhole)[lang].format(value / by);
}

/** Names in a row: `2023 ja 2024`, `2023 och 2024`, `2023 and 2024`. */
export function formatList(lang: Lang, items: readonly string[]): string {
  return lists[lang].format(items);
}

/** Takes whole percents: `65` → `65 %` (fi, sv), `65%` (en). */
export function formatPercent(lang: Lang, value: number): string {
  return percents[lang].format(value / 100);
}

const KILO = 1000;

/** The size of a file from its bytes: `12 kt` (fi), `12 kB` (sv, en); at least one. */
export function formatSize(lang: Lang, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  return `${numbers[lang].format(kilobytes)}\u00a0${lang === 'fi' ? 'kt' : 'kB'}`;
}

/** The Finnish calendar day of a moment, `2026-12-15`, and its clock, `16:15`. */
export function finnishDay(at: Temporal.Instant): { day: string; clock: string } {
  const local = at.toZonedDateTimeISO(FINNISH_ZONE);
  return {
    day: local.toPlainDate().toString(),
    clock: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
