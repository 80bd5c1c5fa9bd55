/**
 * Made-up running text. Finnish words are put together of a first part, a head and a case ending, so that a search index
 * meets as many different forms as in real Finnish; no sentence claims anything of anybody.
 */
import type { Lang } from '../i18n/languages.ts';
import { between, pick, type Random } from './random.ts';

const words = (text: string) => text.split(' ');

const FIRST = words(
  'alue ala asiakas digi elinkeino energia ennakointi etä hoiva hyvinvointi kasvu kausi kehittämis kieli kotoutumis koulutus kulttuuri kuljetus kunta laatu liikkuvuus maahanmuutto maaseutu matkailu metsä muutos nuoriso ohjaus oppilaitos osaamis palkkaus palvelu ravintola rekrytointi rakennus seutu teknologia teollisuus toimiala tulevaisuus työllisyys työnhaku ura valmennus verkosto viestintä yhteistyö yritys',
);
/** Heads whose stem does not change: the ending is all that is added. */
const HEADS = words(
  'asiantuntija hakija kokeilu kumppani malli neuvoja ohjaaja ohjelma opiskelija osaaja osasto palvelu portaali ratkaisu seminaari suunnitelma tapahtuma tiimi toimija työkalu työpaja työnantaja valmentaja verkosto yrittäjä keskittymä',
);
const VERBS = words(
  'kehittää kokeilee kokoaa vahvistaa tukee ohjaa valmentaa yhdistää tarjoaa auttaa rakentaa levittää arvioi lisää',
);
const JOINERS = ['ja', 'sekä', 'kun', 'jotta', 'ennen kuin', 'samalla kun', 'mutta', 'niin että'];

const BACK = /[aou]/;
/** `verkosto` → `verkoston`, `verkostoa`, `verkostossa` …: endings follow the vowels of the head. */
function inflected(random: Random, head: string): string {
  const a = BACK.test(head) ? 'a' : 'ä';
  const last = head.at(-1) ?? a;
  return head + pick(random, ['', 'n', a, `ss${a}`, `st${a}`, `${last}n`, `ll${a}`, `lt${a}`, 'lle']);
}

function finnishNoun(random: Random): string {
  return random() < 0.8
    ? pick(random, FIRST) + inflected(random, pick(random, HEADS))
    : inflected(random, pick(random, HEADS));
}

const SV = {
  first: words(
    'kompetens arbetsmarknads utbildnings region bransch företags nätverks ungdoms turism skogs vård teknik säsongs rekryterings språk',
  ),
  heads: words(
    'utveckling verksamhet modell rådgivning samarbete tjänst lösning försök träning verkstad kedja grupp satsning',
  ),
  verbs: words('utvecklar stöder prövar samlar stärker leder förenar erbjuder'),
  small: words('och som med för på genom samt'),
};
const EN = {
  first: words(
    'regional local seasonal digital practical shared new joint early open rural urban skilled lasting',
  ),
  heads: words(
    'network training model service partner employer worker skill pilot guide forum pathway team trial workshop',
  ),
  verbs: words('supports develops tests gathers builds links offers guides'),
  small: words('and with for through near beside after'),
};

function clause(random: Random, lang: Lang): string[] {
  if (lang === 'fi')
    return [finnishNoun(random), pick(random, VERBS), finnishNoun(random), finnishNoun(random)];
  const { first, heads, verbs, small } = lang === 'sv' ? SV : EN;
  const noun = () =>
    lang === 'sv' ? [pick(random, first) + pick(random, heads)] : [pick(random, first), pick(random, heads)];
  return [...noun(), pick(random, verbs), ...noun(), pick(random, small), ...noun()];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One made-up sentence with its full stop. */
export function sentence(random: Random, lang: Lang): string {
  const parts = [clause(random, lang)];
  const joiners = lang === 'fi' ? JOINERS : lang === 'sv' ? ['och', 'medan'] : ['and', 'while'];
  for (let more = between(random, 0, 2); more > 0; more -= 1)
    parts.push([pick(random, joiners), ...clause(random, lang)]);
  return `${capital(parts.map((part) => part.join(' ')).join(' '))}.`;
}

/** As many made-up sentences. */
export function paragraph(random: Random, lang: Lang, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random, lang)).join(' ');
}

const MADE_UP: Record<Lang, string> = { fi: 'Keksitty', sv: 'Påhittad', en: 'Made-up' };

/** A name that begins by saying that it is made up: `Keksitty hanke 12: metsäverkosto ja urapalvelut`. */
export function madeUpName(random: Random, lang: Lang, what: string, number: number): string {
  const subject =
    lang === 'fi'
      ? `${finnishNoun(random)} ja ${finnishNoun(random)}`
      : clause(random, lang).slice(0, 4).join(' ');
  return `${MADE_UP[lang]} ${what} ${String(number)}: ${subject}`;
}
