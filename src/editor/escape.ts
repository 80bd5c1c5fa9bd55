/**
 * Signs that the site builder takes for commands, made plain text on saving. MDX reads `{` and `<` as the beginning of
 * program code wherever they stand, save in code: one of them in a sentence stops the whole build.
 */
import { PLAIN } from '../checks/body/live-text.ts';

const COMMANDS = /[{}<]/g;

/** `<name@example.fi>` and `<https://…>` are meant as links. */
const AUTOLINK = /<(?:(https?:\/\/[^\s<>]+)|([^\s<>@:/]+@[^\s<>@]+\.[^\s<>@]+))>/g;

function escapePlain(text: string): string {
  return text
    .replaceAll(AUTOLINK, (_all, address?: string, mail?: string) =>
      address === undefined ? `[${mail ?? ''}](mailto:${mail ?? ''})` : `[${address}](${address})`,
    )
    .replaceAll(COMMANDS, (sign) => `\\${sign}`);
}

/** The text with every `{`, `}` and `<` outside code escaped. Escaping twice changes nothing more. */
export function escapeBody(body: string): string {
  let done = '';
  let from = 0;
  for (const { 0: plain, index } of body.matchAll(PLAIN)) {
    done += escapePlain(body.slice(from, index)) + plain;
    from = index + plain.length;
  }
  return done + escapePlain(body.slice(from));
}
