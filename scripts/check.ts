/** `npm run check`: every file of content/ at once, every fault in the editor's language. */
import { checkSite, withAdvice } from '../src/checks/check-site.ts';
import { FORMATS, formatOutcome } from '../src/checks/formats.ts';
import { strings } from '../src/i18n/strings.ts';
import { builtAt } from '../src/site/built-at.ts';
import { readOptions } from './lib/options.ts';

const { content, lang, flags, given } = readOptions('check', [
  'language',
  'content',
  'format',
  'json',
  'hints',
]);
const checked = checkSite(content, builtAt);
const { files, faults, unknown } = checked;

const t = strings(lang);
const notes = unknown === null ? [] : [t('checks.noMain', { why: t(`checks.noMainBecause.${unknown}`) })];
const asked = flags.has('json') ? 'json' : given.format;
const format = FORMATS.find((each) => each === asked) ?? 'text';
const shown = { lang, hints: flags.has('hints') };
console.log(formatOutcome({ files, faults: withAdvice(checked, builtAt), notes }, format, shown));
process.exitCode = faults.length > 0 ? 1 : 0;
