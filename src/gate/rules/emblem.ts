import { LANGS, type ByLang } from '../../i18n/languages.ts';
import { href } from '../../i18n/routes.ts';
import { around, hasClass, isWithin, named, type Element, type GatePage } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

/** Prescribed wording, each language by itself (rakennerahastot.fi, communication guide). */
const STATEMENT: ByLang<string> = {
  fi: 'Euroopan unionin osarahoittama',
  sv: 'Medfinansieras av Europeiska unionen',
  en: 'Co-funded by the European Union',
};

/** A fund is never named beside the emblem, and the slogan of the period before is gone. */
const FUND =
  /\b(ESR|ESF|EAKR|ERDF|ERUF|JTF|FRO)\b|sosiaalirahasto|socialfond|social fund|aluekehitysrahasto|Vipuvoimaa|Hävkraft|Leverage/i;

/** Attributes that are read out. */
const SAYING = ['aria-label', 'alt', 'title'];

const isEmblem = ({ attributes }: Element) => 'data-eu-emblem' in attributes;
const langOf = (element: Element) =>
  [...around(element)].map(({ attributes }) => attributes['lang']).find((lang) => lang !== undefined);
const sizeOf = ({ attributes }: Element) => ({
  width: Number(attributes['width']),
  height: Number(attributes['height']),
});

/** Where the statements must stand: `fi footer: …`; the front page shows it in its first part too. */
function wanted({ lang, path }: GatePage): string[] {
  if (lang === null) return LANGS.map((each) => `${each}: ${STATEMENT[each]}`);
  const statement = `${lang}: ${STATEMENT[lang]}`;
  return path === href(lang, 'home') ? [statement, statement] : [statement];
}

export const emblem: Rule = {
  id: 'emblem',
  says: 'shows the emblem of the EU, whole and no smaller than any other mark, with the statement in its language, in its foot and on the front page in its first part',
  source: 'Regulation (EU) 2021/1060, Articles 47 and 50, Annex IX; law 4, tests 1, 3, 4',
  begin: onEachPage((page) => {
    const emblems = page.elements.filter(isEmblem);
    const said = emblems.map((each) => `${langOf(each) ?? ''}: ${each.text}`);
    const isInHero = emblems.some((each) => isWithin(each, (outer) => hasClass(outer, 'hero')));
    const isInFoot = emblems.some((each) => isWithin(each, ({ name }) => name === 'footer'));
    const flags = named(page, 'svg', 'img').filter((each) => isWithin(each, isEmblem));
    const others = named(page, 'svg', 'img')
      .filter((each) => !isWithin(each, isEmblem))
      .map(sizeOf);
    const stars = page.elements.filter((each) => each.name === 'polygon' && isWithin(each, isEmblem));
    const isCut = flags.some((flag) => {
      const { width, height } = sizeOf(flag);
      const [, , boxWidth = 0, boxHeight = 0] = (flag.attributes['viewbox'] ?? '').split(' ').map(Number);
      return !(width > 0) || width * 2 !== height * 3 || boxWidth * 2 !== boxHeight * 3;
    });
    const isLess = (mark: { width: number; height: number }) =>
      flags.map(sizeOf).some(({ width, height }) => width < mark.width && height < mark.height);
    const isHidden = emblems.some((each) => isWithin(each, ({ attributes }) => 'hidden' in attributes));
    const besides = page.elements.filter(
      (each) => hasClass(each, 'site-footer-base') || isWithin(each, isEmblem),
    );
    return [
      ...(said.join() === wanted(page).join() ? [] : [`says ${said.join(', ') || 'nothing'}`]),
      ...(page.lang === null || isInFoot ? [] : ['is not in the foot']),
      ...(page.lang !== null && page.path === href(page.lang, 'home') && !isInHero
        ? ['is not in the first part of the front page']
        : []),
      ...(flags.length === emblems.length && !isCut ? [] : ['the flag is not two high and three wide']),
      ...(stars.length === 12 * emblems.length ? [] : [`${String(stars.length)} stars`]),
      ...(isHidden ? ['is hidden'] : []),
      ...others
        .filter(isLess)
        .map(({ width, height }) => `a mark of ${String(width)} × ${String(height)} is larger`),
      ...besides
        .flatMap(({ text, attributes }) => [text, ...SAYING.flatMap((name) => attributes[name] ?? [])])
        .filter((text) => FUND.test(text))
        .map((text) => `a fund or an old slogan beside it: ${text.slice(0, 80)}`),
    ];
  }),
};
