/** A content folder for a test: the project's own tables and pages, and one invented call to make mistakes in. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../../i18n/languages.ts';
import { collections } from '../../schemas/collections.ts';
import { adviceOn } from '../advice/advice.ts';
import { checkContent } from '../content.ts';
import type { Fault } from '../fault.ts';
import { explainFault } from '../report.ts';

export const REAL_CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

/** What the entries of a test stand among; pages and the export would only make the runs longer. */
const COPIED = ['site', 'regions', 'authorities', 'redirects'];

/** The collections that a test writes entries of; the pages stay. */
const ENTRIES = Object.keys(collections).filter((name) => name !== 'pages');

export const lines = (...all: string[]) => `${all.join('\n')}\n`;

/** Test data: an invented call, valid as it stands. */
export const CALL: Record<Lang, string> = {
  fi: lines(
    '---',
    'owner: editors',
    'reviewed: 2026-11-24',
    'kind: sub-project',
    'opens: 2026-10-01 08:00',
    'closes: 2026-12-15 16:15',
    'totalSupport: 1200000',
    "regions: ['04']",
    'sources:',
    '  - url: https://example.fi/testi',
    '    name: Testilähde',
    '    lang: fi',
    'title: Keksitty haku',
    'summary: Keksitty haku, jolla kokeillaan tarkistuksia.',
    'urlName: keksitty-haku',
    'aims:',
    '  - Keksitty tavoite',
    '---',
    '',
    'Katso [haut](page:calls).',
  ),
  sv: lines(
    '---',
    'title: Påhittad utlysning',
    'summary: En påhittad utlysning för test.',
    'urlName: pahittad-utlysning',
    'aims:',
    '  - Ett påhittat mål',
    '---',
    '',
    'Se [utlysningar](page:calls).',
  ),
  en: lines(
    '---',
    'title: An invented call',
    'summary: An invented call for testing.',
    'urlName: invented-call',
    'aims:',
    '  - An invented aim',
    '---',
    '',
    'See [calls](page:calls).',
  ),
};

export const callFile = (lang: Lang) => `calls/testihaku/index.${lang}.mdx`;

/** A file of the test call with one line in place of another. Throws when the line is not there. */
export function withLine(lang: Lang, old: string, line: string): string {
  if (!CALL[lang].includes(`${old}\n`)) throw new Error(`The test call has no line "${old}".`);
  return CALL[lang].replace(`${old}\n`, line === '' ? '' : `${line}\n`);
}

/** A file of the test call with more text below. */
export const withBody = (lang: Lang, ...text: string[]) => CALL[lang] + lines('', ...text);

export class ContentFolder {
  readonly folder = mkdtempSync(join(tmpdir(), 'check-content-'));
  /** Faults of the copied content by itself: links and tables that were left out. */
  private readonly before: Set<string>;

  /** `also` names further tables and folders of the project's content that the tests look at. */
  constructor(also: readonly string[] = []) {
    mkdirSync(join(this.folder, 'export'));
    for (const item of [...COPIED.map((name) => `${name}.yaml`), ...also]) this.restore(item);
    this.before = new Set(this.everyFault(this.moment).map((fault) => JSON.stringify(fault)));
    this.reset();
  }

  /** The moment the advice is given at, unless a test says otherwise. */
  readonly moment = Temporal.Instant.from('2026-11-24T10:00:00Z');

  /** The test call alone, as it was. */
  reset(): void {
    for (const name of ENTRIES) {
      rmSync(join(this.folder, name), { recursive: true, force: true });
    }
    for (const lang of ['fi', 'sv', 'en'] as const) this.write({ [callFile(lang)]: CALL[lang] });
  }

  /** A table or folder as the project has it. */
  restore(item: string): void {
    cpSync(join(REAL_CONTENT, item), join(this.folder, item), { recursive: true });
  }

  /** Writes files; `null` takes one away. */
  write(files: Readonly<Record<string, string | Uint8Array | null>>): void {
    for (const [name, content] of Object.entries(files)) {
      const file = join(this.folder, name);
      if (content === null) {
        rmSync(file, { force: true });
        continue;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }

  private everyFault(at: Temporal.Instant): Fault[] {
    const { faults, warnings, content } = checkContent(this.folder);
    return [...faults, ...warnings, ...(content === null ? [] : adviceOn(content, at))];
  }

  /** Every fault, of any level, beyond those of the copied content. */
  faults(at = this.moment): Fault[] {
    return this.everyFault(at).filter((fault) => !this.before.has(JSON.stringify(fault)));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Faults as a person reads them: place, what is wrong and how to mend it, in one line each. */
export function told(faults: readonly Fault[], lang: Lang): string[] {
  return faults.map((fault) => {
    const { where, what, fix } = explainFault(fault, lang);
    return `${where.replace('content/', '')} | ${what} | ${fix}`;
  });
}
