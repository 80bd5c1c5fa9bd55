/** `npm run new`: a folder with the three files of an entry, or the frame of a translation. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileName, readEntry } from '../../checks/front-matter.ts';
import { isLang, LANGS, type ByLang, type Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { collectionLabel, type Field } from '../../schemas/describe-fields.ts';
import { slug } from '../../schemas/fields.ts';
import { choicesOf, type Choice } from '../choices.ts';
import { readNames } from '../names.ts';
import { readAnswer } from './answers.ts';
import { proposeId } from './id.ts';
import { kindOf, nearestKind, NEW_KINDS } from './kinds.ts';
import { askedFields, datingField } from './questions.ts';
import { entryFiles, type Values } from './template.ts';
import { translationFile } from './translation.ts';

export interface Question {
  message: string;
  hint?: string | undefined;
  /** What an empty answer means. */
  suggestion?: string | undefined;
  choices?: readonly Choice[] | undefined;
  /** Whether more than one may be chosen. */
  many?: boolean;
  required: boolean;
  /** Why an answer will not do; `undefined` when it will. */
  refuse: (answer: unknown) => string | undefined;
}

export interface NewWorld {
  /** The content folder. */
  content: string;
  today: Temporal.PlainDate;
  lang: Lang;
  say: (text: string) => void;
  /** Asks until the answer will do; `undefined` when the person stops. `null` where nobody can be asked. */
  ask: ((question: Question) => Promise<unknown>) | null;
}

export interface NewOptions {
  /** What was typed after the command: a kind and an id, or a language and an entry. */
  words: readonly string[];
  /** Answers by the fields' names, beside them `collection`, `id`, and words by language; they are not asked again. */
  answers: Readonly<Record<string, unknown>>;
}

/** Exit codes: 0 written · 2 misused, or an answer that will not do · 4 stopped, nothing written. */
export type NewExit = 0 | 2 | 4;

/** Asked and answered: the value, or why there is none. */
class Refused extends Error {}
class Stopped extends Error {}

/** Makes an entry or the frame of a translation. Whatever goes wrong has been said, and nothing is written then. */
export async function newEntry({ words, answers }: NewOptions, world: NewWorld): Promise<NewExit> {
  const t = strings(world.lang);
  try {
    const [first = '', second] = words;
    if (isLang(first) && first !== 'fi') return newTranslation(first, second, world);
    const collection = await readKind(first === '' ? answers['collection'] : first, world);
    return await writeEntry(collection, second ?? answers['id'], answers, world);
  } catch (error) {
    if (error instanceof Refused) world.say(`${error.message}\n\n${t('new.nothing')}`);
    else if (error instanceof Stopped) world.say(t('new.stopped'));
    else throw error;
    return error instanceof Stopped ? 4 : 2;
  }
}

async function readKind(word: unknown, { lang, ask }: NewWorld): Promise<CollectionName> {
  const t = strings(lang);
  const choices = NEW_KINDS.map((value) => ({ value, label: collectionLabel(value)[lang] }));
  if (typeof word === 'string' && word !== '') {
    const kind = kindOf(word);
    if (kind !== undefined) return kind;
    const near = nearestKind(word);
    const known = choices.map(({ label }) => label).join(', ');
    const guess = near === undefined ? '' : ` ${t('new.didYouMean', { guess: near })}`;
    throw new Refused(`${t('new.unknownKind', { found: word })}${guess} ${t('new.kinds', { known })}`);
  }
  if (ask === null)
    throw new Refused(t('new.kinds', { known: choices.map(({ label }) => label).join(', ') }));
  const answer = await ask({ message: t('new.askKind'), choices, required: true, refuse: () => undefined });
  const kind = typeof answer === 'string' ? kindOf(answer) : undefined;
  if (kind === undefined) throw new Stopped();
  return kind;
}

async function writeEntry(
  collection: CollectionName,
  givenId: unknown,
  answers: NewOptions['answers'],
  world: NewWorld,
): Promise<NewExit> {
  const { content, lang, say } = world;
  const t = strings(lang);
  const values: Record<string, unknown> = {
    owner: 'editors',
    reviewed: world.today.toString(),
    draft: true,
    ...(await answered(collection, answers, world)),
  };
  const id = await readId(collection, givenId, values, world);
  if (collection !== 'projects' && values['urlName'] === undefined) values['urlName'] = id;
  const folder = join(content, collection, id);
  const files = entryFiles(collection, { values, words: otherWords(answers) }, lang);
  mkdirSync(folder, { recursive: true });
  for (const file of LANGS) writeFileSync(join(folder, fileName(file)), files[file], { flag: 'wx' });
  const paths = LANGS.map((file) => `    content/${collection}/${id}/${fileName(file)}`).join('\n');
  say(t('new.written', { paths }));
  return 0;
}

function otherWords(answers: NewOptions['answers']): Partial<ByLang<Values>> {
  const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null;
  return Object.fromEntries(
    LANGS.filter((lang) => lang !== 'fi').flatMap((lang) => {
      const given = answers[lang];
      return isValues(given) ? [[lang, given]] : [];
    }),
  );
}

/** Every asked field's value. Where nobody can be asked, all refusals come at once. */
async function answered(
  collection: CollectionName,
  answers: NewOptions['answers'],
  world: NewWorld,
): Promise<Record<string, unknown>> {
  const { lang, ask, content } = world;
  const names = readNames(content);
  const values: Record<string, unknown> = {};
  const reasons: string[] = [];
  for (const field of askedFields(collection)) {
    const given = answers[field.name];
    const refuse = (answer: unknown) => {
      const read = readAnswer(field, answer, { collection, lang });
      return read.ok ? undefined : read.reason;
    };
    let typed = given;
    if (given === undefined && ask !== null && field.kind !== 'object' && field.item?.kind !== 'object') {
      typed = await ask(questionOf(field, choicesOf(field, { collection, lang, names }), refuse, world));
      if (typed === undefined) throw new Stopped();
    }
    // Texts may wait: the file then has a hint in their place. What is chosen has no such place.
    if (typed === undefined && canWait(field)) continue;
    const read = readAnswer(field, typed, { collection, lang });
    if (read.ok) values[field.name] = read.value;
    else reasons.push(`✖ ${field.name}: ${read.reason}`);
  }
  const more = Object.entries(answers).filter(([name]) => !(name in values) && !BESIDE.includes(name));
  if (reasons.length > 0) throw new Refused(reasons.join('\n'));
  return { ...values, ...Object.fromEntries(more) };
}

/** Answers that are no fields of the Finnish file. */
const BESIDE: readonly string[] = ['collection', 'id', 'sv', 'en', 'lang'];

function canWait({ kind, item, required }: Field): boolean {
  if (!required) return true;
  return kind === 'text' || kind === 'long-text' || item?.kind === 'object';
}

function questionOf(
  field: Field,
  choices: Choice[] | undefined,
  refuse: Question['refuse'],
  { lang }: NewWorld,
): Question {
  const t = strings(lang);
  const yesOrNo = [
    { value: 'false', label: t('new.no') },
    { value: 'true', label: t('new.yes') },
  ];
  return {
    message: field.required ? field.label[lang] : `${field.label[lang]} ${t('new.mayBeEmpty')}`,
    hint: field.hint?.[lang],
    choices: field.kind === 'boolean' ? yesOrNo : choices,
    many: field.kind === 'list',
    required: field.required,
    refuse,
  };
}

async function readId(
  collection: CollectionName,
  given: unknown,
  values: Values,
  { content, lang, ask }: NewWorld,
): Promise<string> {
  const t = strings(lang);
  const taken = (id: string) => existsSync(join(content, collection, id));
  const dated = datingField(collection);
  const title = textOf(values['title'] ?? values['code']);
  const proposal = proposeId(title, dated === undefined ? undefined : textOf(values[dated]), taken);
  const refuse = (answer: unknown) => {
    const id = textOf(answer);
    if (!slug.safeParse(id).success) return t('new.badId', { id });
    return taken(id) ? t('new.taken', { id: `${collection}/${id}` }) : undefined;
  };
  const asked = given === undefined && ask !== null;
  const id = asked
    ? await ask({
        message: t('new.askId'),
        hint: t('editor.idHint'),
        suggestion: proposal,
        required: true,
        refuse,
      })
    : (given ?? proposal);
  if (id === undefined) throw new Stopped();
  const reason = refuse(id);
  if (reason !== undefined) throw new Refused(reason);
  return textOf(id);
}

/** An answer that is text; anything else is none. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The frame of a translation beside a Finnish file that is there. */
function newTranslation(
  lang: Lang,
  entry: string | undefined,
  { content, lang: own, say }: NewWorld,
): NewExit {
  const t = strings(own);
  const [kind = '', id = ''] = (entry ?? '').replace(/^content\//, '').split('/');
  const collection = kindOf(kind) ?? (kind === 'pages' || kind === 'sectors' ? kind : undefined);
  const place = collection === undefined ? '' : join(content, collection, id, fileName('fi'));
  if (collection === undefined || id === '' || !existsSync(place)) {
    throw new Refused(t('new.noFinnish', { found: entry ?? '' }));
  }
  const file = `content/${collection}/${id}/${fileName(lang)}`;
  const target = join(content, collection, id, fileName(lang));
  if (existsSync(target)) throw new Refused(t('new.translationThere', { file }));
  const read = readEntry(readFileSync(place), { file: place, collection, id, lang: 'fi' }).entry;
  writeFileSync(target, translationFile(collection, read, own), { flag: 'wx' });
  say(t('new.written', { paths: `    ${file}` }));
  return 0;
}
