/** What is written after the name of a command. */
import { parseArgs } from 'node:util';
import { isLang, type Lang } from '../../src/i18n/languages.ts';
import { strings } from '../../src/i18n/strings.ts';

const DEFAULT_PORT = 4321;

type Command = 'check' | 'build' | 'serve' | 'start';
type Name = 'content' | 'language' | 'port';

export interface Options {
  /** Folder of the content. */
  content: string;
  /** Language of the command's own messages. */
  lang: Lang;
  port: number;
}

/**
 * Reads the options a command allows. `--help` tells what the command does and ends it. An option that is unknown,
 * empty or nonsense ends it with that help: a mistyped `--contnet` must not build the wrong site.
 */
export function readOptions(command: Command, allowed: readonly Name[]): Options {
  const args = process.argv.slice(2);
  const options = Object.fromEntries(allowed.map((name) => [name, { type: 'string' as const }]));
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });

  const given = new Map<string, string>();
  const wrong: string[] = [];
  let helpAsked = false;
  for (const token of tokens) {
    if (token.kind === 'positional') wrong.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') helpAsked = true;
    else if (isValid(token.name, token.value, allowed)) given.set(token.name, token.value);
    else wrong.push([token.rawName, token.value].join(' ').trim());
  }

  const lang = chosenLanguage(given.get('language'));
  if (helpAsked) {
    console.log(helpText(command, allowed, lang));
    process.exit(0);
  }
  if (wrong.length > 0) {
    const found = wrong.join(', ');
    console.error(`${strings(lang)('commands.badOption', { found })}\n\n${helpText(command, allowed, lang)}`);
    process.exit(2);
  }
  return {
    content: given.get('content') ?? process.env['CONTENT_FOLDER'] ?? 'content',
    lang,
    port: Number(given.get('port') ?? DEFAULT_PORT),
  };
}

function helpText(command: Command, allowed: readonly Name[], lang: Lang): string {
  const t = strings(lang);
  const lines = allowed.map((name) => `  npm run ${command} -- ${t(`commands.options.${name}`)}`);
  return [t(`commands.help.${command}`), '', `  npm run ${command}`, ...lines].join('\n');
}

function isValid(name: string, value: string | undefined, allowed: readonly Name[]): value is string {
  if (!allowed.some((known) => known === name) || value === undefined || value === '') return false;
  if (name === 'language') return isLang(value);
  if (name === 'port') return /^\d{1,5}$/.test(value) && Number(value) < 65_536;
  return true;
}

/** The language asked for, else that of the terminal, else Finnish. */
function chosenLanguage(asked: string | undefined): Lang {
  const ofTerminal = (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').slice(0, 2);
  return [asked, ofTerminal].find(isLang) ?? 'fi';
}
