/** `/licences.txt`: whose work the site is made of and under which licence, in words for people. */
import { LANGS, LOCALES } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { keyOf, runtimePackages, type Locked } from './lock.ts';

/** What the site is made of beside packages. The sources of content are on the pages that use them. */
const OTHER_WORKS = [
  { name: 'Atkinson Hyperlegible Next, Bricolage Grotesque', licence: 'OFL-1.1', place: 'src/styles/fonts/' },
  { name: 'Ubuntu', licence: 'UFL-1.0', place: '@fontsource/ubuntu' },
  { name: 'Voikko', licence: 'GPL-2.0-or-later', place: 'src/search/words/voikko-fi/' },
] as const;

/**
 * The text: an introduction in each language, then a row a work, `astro@7.3.4  MIT`. Throws when a package states no
 * licence, since nobody could then say that it may be used.
 */
export function licencesText(
  product: { name: string; licence: string },
  packages: readonly Locked[],
): string {
  const rows = new Map(
    runtimePackages(packages).map((each) => {
      if (each.licence === null) throw new Error(`${keyOf(each)} states no licence (package-lock.json).`);
      return [keyOf(each), each.licence] as const;
    }),
  );
  const widest = Math.max(...[...rows.keys()].map((name) => name.length));
  const introductions = LANGS.map((lang) => {
    const t = strings(lang);
    const count = new Intl.NumberFormat(LOCALES[lang]).format(rows.size);
    return `${t('licences.title')}\n\n${t('licences.intro', { licence: product.licence, count })}\n`;
  });
  const works = OTHER_WORKS.map(({ name, licence, place }) => `${name} (${place}): ${licence}`);
  const table = [...rows].map(([name, licence]) => `${name.padEnd(widest)}  ${licence}`);
  return [...introductions, `${works.join('\n')}\n`, `${table.join('\n')}\n`].join('\n');
}
