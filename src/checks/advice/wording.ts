/** Hints on wording: clear language that an authority owes its readers (section 9 of the Administrative Procedure Act). */
import type { Lang } from '../../i18n/languages.ts';
import { quoted, type Fault } from '../fault.ts';
import { mobileNumber, personalEmail } from '../entries/persons.ts';
import type { EntryFile } from '../front-matter.ts';
import { asRead, paragraphsOf, type Paragraph } from './paragraphs.ts';
import { ABBREVIATIONS, EMPTY_HEADINGS, OFFICIALESE, VERBAL_NOUN, type Replaced } from './word-lists.ts';

const LONGEST_SENTENCE = 20;
const LONGEST_WORD = 22;
const VERBAL_NOUNS = 3;

type Found = Pick<Fault, 'rule' | 'values'>;

/** Hints on the texts of one file. */
export function wordingHints(entry: EntryFile): Fault[] {
  return paragraphsOf(entry).flatMap((paragraph) => {
    const { file, line, path, text, kind } = paragraph;
    const plain = asRead(text);
    const found = kind === 'heading' ? ofHeading(plain, entry.lang) : ofText(plain, entry.lang);
    return [...found, ...persons(paragraph)].map((hint): Fault => ({ file, line, path, ...hint }));
  });
}

function ofHeading(text: string, lang: Lang): Found[] {
  const empty = EMPTY_HEADINGS[lang].has(text.toLowerCase());
  return [
    ...(empty ? [{ rule: 'empty-heading' as const, values: { found: text } }] : []),
    ...longWords(text, lang),
  ];
}

function ofText(text: string, lang: Lang): Found[] {
  return [
    ...sentencesOf(text).flatMap((sentence) => ofSentence(sentence, lang)),
    ...longWords(text, lang),
    ...listed(text, ABBREVIATIONS[lang], 'abbreviation'),
    ...listed(text, OFFICIALESE[lang], 'officialese'),
  ];
}

/** A full stop ends a sentence where a capital letter, a number or a quotation begins the next one. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[\p{L}\p{N})”"’%][.!?…])\s+(?=[\p{Lu}”“"(–])/u);
}

function ofSentence(sentence: string, lang: Lang): Found[] {
  const words = sentence.match(/[\p{L}\p{N}]+(?:[.,:’'–-][\p{L}\p{N}]+)*/gu) ?? [];
  const found: Found[] = [];
  if (words.length > LONGEST_SENTENCE) {
    const values = { words: String(words.length), limit: String(LONGEST_SENTENCE), found: quoted(sentence) };
    found.push({ rule: 'long-sentence', values });
  }
  const nouns = lang === 'fi' ? words.filter((word) => VERBAL_NOUN.test(word)) : [];
  if (nouns.length >= VERBAL_NOUNS) {
    found.push({ rule: 'noun-chain', values: { found: nouns.join(', ') } });
  }
  return found;
}

/** English words of that length are names of chemicals; Finnish and Swedish ones are compounds that can be opened. */
function longWords(text: string, lang: Lang): Found[] {
  if (lang === 'en') return [];
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length > LONGEST_WORD);
  return [...new Set(words)].map((found) => ({ rule: 'long-word', values: { found } }));
}

function listed(text: string, list: readonly Replaced[], rule: 'abbreviation' | 'officialese'): Found[] {
  return list.flatMap(({ found, better }) => {
    const match = found.exec(text)?.[0];
    return match === undefined ? [] : [{ rule, values: { found: match, guess: better } }];
  });
}

function persons({ text }: Paragraph): Found[] {
  return [personalEmail(text), mobileNumber(text)].flatMap((found) =>
    found === undefined ? [] : [{ rule: 'person-in-text' as const, values: { found } }],
  );
}
