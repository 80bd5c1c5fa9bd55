import { expect, test } from 'vitest';
import { baseFormCandidates } from './finnish-forms.ts';
import { fold } from '../text.ts';

/** Forms a reader may type, by their base form; none of them need be on the site. */
const FORMS: readonly (readonly [base: string, forms: string])[] = [
  ['haku', 'haun haut hausta hakuun hakuja hakujen hauissa hauillani haussakin'],
  ['kohtaanto', 'kohtaannon kohtaannosta kohtaantoa kohtaantoon kohtaannossakin'],
  ['palkkatuki', 'palkkatuen palkkatukea palkkatuella palkkatuesta palkkatukeen'],
  ['yritys', 'yrityksen yritystä yrityksiä yritysten yrityksille yrityksessämme'],
  ['vaikeus', 'vaikeuden vaikeutta vaikeuksia vaikeuksien vaikeuteen'],
  ['hanke', 'hankkeen hanketta hankkeita hankkeissa hankkeeseen hankkeessaan'],
  ['työnhakija', 'työnhakijan työnhakijoita työnhakijoille työnhakijoiden'],
  ['työtön', 'työttömän työttömiä työttömille työtöntä'],
  ['asiakas', 'asiakkaan asiakasta asiakkaita asiakkaille'],
  ['suomalainen', 'suomalaisen suomalaista suomalaisia suomalaisten'],
  ['ammatti', 'ammatin ammattia ammateissa ammatteja'],
  ['kaupunki', 'kaupungin kaupungissa kaupungit kaupunkeja'],
  ['avain', 'avaimen avainta avaimia'],
  ['ala', 'alan alalla aloja aloilla'],
  ['palkata', 'palkkaan palkkaa palkataan'],
  ['rahoittaa', 'rahoitetaan rahoitan'],
  ['hakea', 'haen hakee haetaan'],
];

test.each(FORMS)('forms of %s lead to it', (base, forms) => {
  const lost = forms.split(' ').filter((form) => !baseFormCandidates(fold(form)).has(fold(base)));
  expect(lost).toEqual([]);
});

test('a word of a few letters or of very many costs no more than others', () => {
  expect(baseFormCandidates('a').has('a')).toBe(true);
  expect(baseFormCandidates('ssa'.repeat(200)).size).toBeLessThan(200);
});
