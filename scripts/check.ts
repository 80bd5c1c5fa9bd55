/** `npm run check`: every file of content/ at once, every fault in the editor's language. */
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/content.ts';
import { faultReport } from '../src/checks/report.ts';
import { isLang, LANGS } from '../src/i18n/languages.ts';
import { strings } from '../src/i18n/strings.ts';

const options = {
  language: { type: 'string', default: 'fi' },
  content: { type: 'string', default: process.env.CONTENT_FOLDER ?? 'content' },
  help: { type: 'boolean', default: false },
} as const;

const { values, tokens } = parseArgs({ options, strict: false, tokens: true });
const lang = isLang(values.language) ? values.language : 'fi';
const t = strings(lang);

/** What was typed but means nothing here; a value that is missing counts as such. */
const unknown = tokens.flatMap((token): string[] => {
  if (token.kind === 'option-terminator') return [];
  if (token.kind === 'positional') return [token.value];
  if (!Object.hasOwn(options, token.name)) return [token.rawName];
  if (token.name === 'language' && !isLang(token.value))
    return [`--language ${token.value ?? ''} (${LANGS.join(', ')})`];
  return token.name === 'content' && token.value === undefined ? ['--content'] : [];
});

if (unknown.length > 0) {
  console.error(`${t('commands.badOption', { found: unknown.join(' ') })}\n\n${t('commands.checkHelp')}`);
  process.exitCode = 2;
} else if (values.help) {
  console.log(t('commands.checkHelp'));
} else {
  const { files, faults } = checkContent(String(values.content));
  if (faults.length > 0) {
    console.log(faultReport(faults, lang));
    process.exitCode = 1;
  } else {
    console.log(t('checks.clean', { count: files }));
  }
}
