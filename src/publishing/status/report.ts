/** The status as text for a terminal: a table, and under each row what there is to do. */
import { formatDate } from '../../i18n/format.ts';
import type { ByLang, Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { SentenceChange } from './sentences.ts';
import { needsWork, type EntryStatus, type Status } from './status.ts';
import { entryLabels, reviewText, translationText } from './status-words.ts';
import { TRANSLATIONS } from './translations.ts';

export interface ReportNeeds {
  lang: Lang;
  /** Names of the roles, by their key in site.yaml. */
  roles: Readonly<Record<string, ByLang<string>>>;
  /** Also what needs nothing. */
  all: boolean;
}

const TITLE_WIDTH = 52;
const LINE_WIDTH = 110;
const SHOWN_CHANGES = 3;
/** How much of what is alike is kept before a difference, in letters. */
const CONTEXT = 30;

/** The whole report; ends without a line break. */
export function statusReport(status: Status, { lang, roles, all }: ReportNeeds): string {
  const t = strings(lang);
  const waiting = status.entries.filter(needsWork);
  const shown = all ? status.entries : waiting;
  const total = status.entries.length;
  const head = [
    t('status.title', { date: formatDate(lang, status.day) }),
    waiting.length === 0 ? t('status.clean') : t('status.waiting', { count: waiting.length, total }),
    ...(status.history === 'known' ? [] : [t(`status.history.${status.history}`)]),
  ];
  if (shown.length === 0) return head.join('\n');

  const titles = (['page', 'sv', 'en', 'review', 'owner'] as const).map((name) => t(`status.column.${name}`));
  const rows = shown.map((entry) => cells(entry, lang, roles));
  const widths = titles.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map(({ length }) => length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const blocks = shown.map((entry, index) => [line(rows[index] ?? []), ...details(entry, lang)].join('\n'));
  const hasOutdated = waiting.some((entry) => changesOf(entry).length > 0);
  return [
    head.join('\n'),
    '',
    line(titles),
    ...blocks,
    ...(hasOutdated ? ['', t('status.confirm', { day: status.day })] : []),
  ].join('\n');
}

function cells(entry: EntryStatus, lang: Lang, roles: ReportNeeds['roles']): string[] {
  const labels = entryLabels(entry, lang);
  const title =
    labels.length === 0 ? entry.title : `${shortened(entry.title, labels)} (${labels.join(', ')})`;
  return [
    cut(title, TITLE_WIDTH),
    ...TRANSLATIONS.map((translation) => translationText(entry.translations[translation], lang)),
    reviewText(entry, lang),
    roles[entry.owner]?.[lang] ?? entry.owner,
  ];
}

/** What stands in brackets after a title is never cut. */
function shortened(title: string, labels: readonly string[]): string {
  return cut(title, TITLE_WIDTH - labels.join(', ').length - ' ()'.length);
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(width - 1, 0)).trimEnd()}…`;
}

function changesOf({ translations }: EntryStatus): { langs: string[]; changes: SentenceChange[] }[] {
  const found: { langs: string[]; changes: SentenceChange[] }[] = [];
  for (const lang of TRANSLATIONS) {
    const translation = translations[lang];
    if (translation.state !== 'outdated') continue;
    const same = found.find(({ changes }) => JSON.stringify(changes) === JSON.stringify(translation.changes));
    if (same === undefined) found.push({ langs: [lang], changes: translation.changes });
    else same.langs.push(lang);
  }
  return found;
}

function details(entry: EntryStatus, lang: Lang): string[] {
  const t = strings(lang);
  const skipped = TRANSLATIONS.flatMap((translation) => {
    const one = entry.translations[translation];
    return one.state === 'skipped' && one.reason !== null ? [one.reason] : [];
  });
  return [
    `  ${entry.file}`,
    ...[...new Set(skipped)].map((reason) => `  ${t('status.skippedBecause', { reason })}`),
    ...changesOf(entry).flatMap(({ langs, changes }) => [
      `  ${langs.join(', ')}: ${t('status.change.title')}`,
      ...changes.slice(0, SHOWN_CHANGES).flatMap((change) => changeLines(change, lang)),
      ...(changes.length > SHOWN_CHANGES
        ? [`    ${t('status.change.more', { count: changes.length - SHOWN_CHANGES })}`]
        : []),
    ]),
  ];
}

function changeLines({ before, now }: SentenceChange, lang: Lang): string[] {
  const t = strings(lang);
  const line = (label: string, text: string) => `    ${label} ${cut(text, LINE_WIDTH)}`;
  if (before === null) return [line(t('status.change.added'), now ?? '')];
  if (now === null) return [line(t('status.change.removed'), before)];
  const labels = [t('status.change.before'), t('status.change.now')];
  const width = Math.max(...labels.map(({ length }) => length));
  const texts = fromTheDifference(before, now);
  return labels.map((label, index) => line(label.padEnd(width), texts[index] ?? ''));
}

/** Two long sentences that begin alike, cut so that a line shows where they part. */
function fromTheDifference(before: string, now: string): [string, string] {
  const shorter = Math.min(before.length, now.length);
  let same = 0;
  while (same < shorter && before[same] === now[same]) same += 1;
  const start = before.lastIndexOf(' ', same - CONTEXT) + 1;
  const isLong = Math.max(before.length, now.length) > LINE_WIDTH;
  return isLong && start > 0 ? [`…${before.slice(start)}`, `…${now.slice(start)}`] : [before, now];
}
