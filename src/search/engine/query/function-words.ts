/** Words that carry the grammar and not the matter: left out of a query that has others. */
import type { Lang } from '../../../i18n/languages.ts';

const WORDS: Record<Lang, string> = {
  fi: 'ja tai sekä eli vai ettei että jos kun kuin koska niin ei en et emme ette eivät on ovat oli olen olet olla ole mikä mitä mitkä minkä missä mistä mihin milloin miten miksi kuka ketkä kenelle kuinka paljonko montako voi voin voiko voinko saa saan saako saanko pitää pitääkö se sen sitä ne niitä tämä tämän nämä minä minun minua minulle meille meidän kanssa ilman varten sekä myös vain kaikki jokin joku jonka joka jotka',
  sv: 'och eller men att om när då som är var blir har hade kan kunde får ska skall vill vad vem vilka vilken vilket hur varför var i på av för med till från vid åt över under utan en ett den det de dem jag mig min mitt mina vi oss vår vårt du man sig inte alla också',
  en: 'the a an and or of in on at to for from with by as is are was be been being do does did can could may might will would shall should have has had what which who whom whose where when why how i me my we us our you your it its they them their this that these those not no all any some also there',
};

const SETS = new Map<Lang, ReadonlySet<string>>();

/** Whether `word`, in lower case, is a function word of `lang`. */
export function isFunctionWord(lang: Lang, word: string): boolean {
  let words = SETS.get(lang);
  if (!words) SETS.set(lang, (words = new Set(WORDS[lang].split(' '))));
  return words.has(word);
}
