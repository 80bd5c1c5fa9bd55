/**
 * Whether a translation says what the Finnish text says now. It is outdated when the Finnish sentences are not those
 * that stood there when the translation was last touched; a fact that changed outdates nothing.
 */
import { finnishDay } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { readVersions, type Commit, type ReadHistory, type Version } from '../history/history.ts';
import { fileOf, type EntryFiles } from './read-entries.ts';
import { changedSentences, readFileText, translatable, type SentenceChange } from './sentences.ts';

export type Translated = Exclude<Lang, 'fi'>;
export const TRANSLATIONS = ['sv', 'en'] as const satisfies Translated[];

export type Translation =
  | { state: 'current' | 'missing' | 'unknown' }
  | { state: 'skipped'; reason: string | null }
  /** `since`: Finnish day of the first change that the translation lacks. */
  | { state: 'outdated'; since: string; changes: SentenceChange[] };

export type TranslationState = Translation['state'];

/** A translation that git has to be asked about. */
interface Question {
  entry: EntryFiles;
  lang: Translated;
  /** The commit that touched the translation last. */
  touched: Commit;
  /** The commits that touched the Finnish file since, newest first. */
  since: readonly Commit[];
}

/** How each translation of each entry stands at `at`: by `<collection>/<id>`. Reads git once for all of them. */
export function translationsOf(
  folder: string,
  entries: readonly EntryFiles[],
  read: ReadHistory,
  at: Temporal.Instant,
): Map<string, Record<Translated, Translation>> {
  const answers = new Map<string, Record<Translated, Translation>>();
  const questions: Question[] = [];
  for (const entry of entries) {
    const known = TRANSLATIONS.map((lang) => {
      const answer = withoutGit(entry, lang, read);
      if ('touched' in answer) questions.push(answer);
      return [lang, 'touched' in answer ? { state: 'current' } : answer] as const;
    });
    answers.set(keyOf(entry), Object.fromEntries(known) as Record<Translated, Translation>);
  }
  if (!read.known) return answers;
  const texts = versionsOf(folder, questions);
  for (const question of questions) {
    const isDirty = read.history.uncommitted.has(fileOf(question.entry, 'fi'));
    const answer = answers.get(keyOf(question.entry));
    if (answer) answer[question.lang] = compare(question, texts, isDirty ? finnishDay(at).day : null);
  }
  return answers;
}

export function keyOf({ collection, id }: Pick<EntryFiles, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

/** What can be said without comparing texts, or what git is to be asked. */
function withoutGit(entry: EntryFiles, lang: Translated, read: ReadHistory): Translation | Question {
  const { skipLanguages, skipReason } = entry.texts.fi?.data ?? {};
  if (entry.texts[lang] === undefined) {
    if (!Array.isArray(skipLanguages) || !skipLanguages.includes(lang)) return { state: 'missing' };
    return { state: 'skipped', reason: typeof skipReason === 'string' ? skipReason : null };
  }
  if (!read.known) return { state: 'unknown' };
  const { history } = read;
  const file = fileOf(entry, lang);
  const [touched] = history.commitsOf(file);
  // A translation that is not committed yet is being written now, from the text as it is.
  if (touched === undefined || history.uncommitted.has(file)) return { state: 'current' };
  const since = history
    .commitsOf(fileOf(entry, 'fi'))
    .filter(({ id, at }) => id !== touched.id && Temporal.Instant.compare(at, touched.at) >= 0);
  return { entry, lang, touched, since };
}

type Texts = Map<string, string | null>;

const versionKey = ({ commit, file }: Version) => `${commit}:${file}`;

function versionsOf(folder: string, questions: readonly Question[]): Texts {
  const versions = questions.flatMap(({ entry, touched, since }) =>
    [touched, ...since].map(({ id }) => ({ commit: id, file: fileOf(entry, 'fi') })),
  );
  const once = [...new Map(versions.map((version) => [versionKey(version), version])).values()];
  const texts = readVersions(folder, once);
  return new Map(once.map((version, index) => [versionKey(version), texts[index] ?? null]));
}

/** `today`: Finnish day of a change that is not committed, if there may be one. */
function compare({ entry, lang, touched, since }: Question, texts: Texts, today: string | null): Translation {
  const sentencesAt = ({ id }: Commit): string[] | null => {
    const text = texts.get(versionKey({ commit: id, file: fileOf(entry, 'fi') })) ?? null;
    const read = text === null ? null : readFileText(text);
    return read && translatable(entry.collection, read);
  };
  const finnish = entry.texts.fi;
  const before = sentencesAt(touched);
  if (before === null || finnish === undefined) return { state: 'unknown' };
  const now = translatable(entry.collection, finnish);
  if (same(before, now)) return { state: 'current' };

  const days: string[] = [];
  let last: readonly string[] = before;
  for (const commit of since.toReversed()) {
    const sentences = sentencesAt(commit);
    if (sentences === null || same(sentences, last)) continue;
    days.push(finnishDay(commit.at).day);
    last = sentences;
  }
  if (today !== null && !same(last, now)) days.push(today);
  // A change made on another branch before the translation, and joined after it, has no commit of its own since.
  const [first = finnishDay(touched.at).day] = days;
  const newest = days.at(-1) ?? first;
  const checked = entry.texts[lang]?.data['translationChecked'];
  if (typeof checked === 'string' && checked > newest) return { state: 'current' };
  return { state: 'outdated', since: first, changes: changedSentences(before, now) };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((sentence, index) => sentence === b[index]);
}
