/** What is written after the name of a command. */
import { parseArgs } from 'node:util';
import { FORMATS } from '../../src/checks/formats.ts';
import { isLang, type Lang } from '../../src/i18n/languages.ts';
import { strings } from '../../src/i18n/strings.ts';

const DEFAULT_PORT = 4321;

/** Each command with the key of its help: a colon in a key would mean something else to i18next. */
const HELP_KEYS = {
  check: 'check',
  build: 'build',
  serve: 'serve',
  start: 'start',
  examples: 'examples',
  theme: 'theme',
  pull: 'pull',
  convert: 'convert',
  new: 'new',
  edit: 'edit',
  send: 'send',
  status: 'status',
  preview: 'preview',
  due: 'due',
  'export:check': 'exportCheck',
  'export:approve': 'exportApprove',
} as const;

type Command = keyof typeof HELP_KEYS;
/** Options whose value is any text that is not empty. */
type TextName =
  | 'from'
  | 'reason'
  | 'role'
  | 'codes'
  | 'calls'
  | 'out'
  | 'retrieved'
  | 'at'
  | 'format'
  | 'message'
  | 'answers'
  | 'backend';
/** Options without a value: given or not. */
type FlagName = 'json' | 'all' | 'build-only' | 'hints';
type Name = TextName | FlagName | 'content' | 'language' | 'port';

const FLAGS = ['json', 'all', 'build-only', 'hints'] as const satisfies FlagName[];
const isFlag = (name: string) => FLAGS.some((flag) => flag === name);

export interface Options {
  /** Folder of the content. */
  content: string;
  /** Language of the command's own messages. */
  lang: Lang;
  port: number;
  /** The one argument without a name, for commands that take one; otherwise empty. */
  argument: string;
  /** The arguments without a name, for commands that may take some. */
  words: readonly string[];
  /** The text options that were given. */
  given: Readonly<Partial<Record<TextName, string>>>;
  /** The options without a value that were given. */
  flags: ReadonlySet<FlagName>;
}

export interface Needs {
  /** What the argument without a name is. A command that takes one cannot do without it. */
  argument?: 'workbook' | 'exportFile' | 'sha256';
  /** How many arguments without a name a command may take; it does without them as well. */
  words?: number;
  /** The port without --port, where it is not the site's. */
  defaultPort?: number;
  /** Options the command cannot do without. */
  required?: readonly TextName[];
}

/**
 * Reads the options a command allows. `--help` tells what the command does and ends it. An option that is unknown,
 * empty, nonsense or missing ends it with that help and exit code 2: a mistyped `--contnet` must not build the
 * wrong site.
 */
export function readOptions(command: Command, allowed: readonly Name[], needs: Needs = {}): Options {
  const args = process.argv.slice(2);
  const options = Object.fromEntries(
    allowed.map((name) => [name, { type: isFlag(name) ? ('boolean' as const) : ('string' as const) }]),
  );
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });

  const given = new Map<string, string>();
  const flags = new Set<FlagName>();
  const wrong: string[] = [];
  const words: string[] = [];
  let argument = '';
  let helpAsked = false;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (needs.argument !== undefined && argument === '') argument = token.value;
      else if (words.length < (needs.words ?? 0)) words.push(token.value);
      else wrong.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const flag = FLAGS.find((name) => name === token.name && allowed.includes(name));
    if (token.name === 'help') helpAsked = true;
    else if (flag !== undefined && token.value === undefined) flags.add(flag);
    else if (isValid(token.name, token.value, allowed)) given.set(token.name, token.value);
    else wrong.push([token.rawName, token.value].join(' ').trim());
  }

  const lang = chosenLanguage(given.get('language'));
  const t = strings(lang);
  const help = helpText(command, allowed, needs, lang);
  if (helpAsked) {
    console.log(help);
    process.exit(0);
  }
  const missing = [
    ...(needs.argument !== undefined && argument === ''
      ? [t(`commands.arguments.${needs.argument}.name`)]
      : []),
    ...(needs.required ?? []).filter((name) => !given.has(name)).map((name) => `--${name}`),
  ];
  const complaints = [
    ...(wrong.length > 0 ? [t('commands.badOption', { found: wrong.join(', ') })] : []),
    ...(missing.length > 0 ? [t('commands.missingOption', { missing: missing.join(', ') })] : []),
  ];
  if (complaints.length > 0) {
    console.error([...complaints, '', help].join('\n'));
    process.exit(2);
  }
  return {
    content: given.get('content') ?? process.env['CONTENT_FOLDER'] ?? 'content',
    lang,
    port: Number(given.get('port') ?? needs.defaultPort ?? DEFAULT_PORT),
    argument,
    words,
    given: Object.fromEntries(given),
    flags,
  };
}

function helpText(command: Command, allowed: readonly Name[], needs: Needs, lang: Lang): string {
  const t = strings(lang);
  const run = `  npm run ${command}`;
  const { argument, required = [] } = needs;
  const word = argument === undefined ? '' : ` ${t(`commands.arguments.${argument}.name`)}`;
  const plain =
    argument === undefined ? run : `${run} --${word}   ${t(`commands.arguments.${argument}.says`)}`;
  const lines = allowed.map((name) => {
    const must = required.some((each) => each === name) ? ` ${t('commands.required')}` : '';
    return `${run} --${word} ${t(`commands.options.${name}`)}${must}`;
  });
  return [t(`commands.help.${HELP_KEYS[command]}`), '', plain, ...lines].join('\n');
}

function isValid(name: string, value: string | undefined, allowed: readonly Name[]): value is string {
  if (!allowed.some((known) => known === name) || value === undefined || value.trim() === '') return false;
  if (name === 'language') return isLang(value);
  if (name === 'format') return FORMATS.some((format) => format === value);
  if (name === 'port') return /^\d{1,5}$/.test(value) && Number(value) < 65_536;
  return true;
}

/** The language asked for, else that of the terminal, else Finnish. */
function chosenLanguage(asked: string | undefined): Lang {
  const ofTerminal = (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').slice(0, 2);
  return [asked, ofTerminal].find(isLang) ?? 'fi';
}
