/** `npm run check`: every file of content/ at once, every fault in the editor's language. */
import { checkContent } from '../src/checks/content.ts';
import { faultReport } from '../src/checks/report.ts';
import { strings } from '../src/i18n/strings.ts';
import { readOptions } from './lib/options.ts';

const { content, lang } = readOptions('check', ['language', 'content']);
const { files, faults } = checkContent(content);
console.log(faults.length > 0 ? faultReport(faults, lang) : strings(lang)('checks.clean', { count: files }));
process.exitCode = faults.length > 0 ? 1 : 0;
