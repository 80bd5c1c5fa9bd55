/** Questions in the terminal. */
import { isCancel, log, multiselect, select, text } from '@clack/prompts';
import type { Question } from '../../src/publishing/new/new-entry.ts';

/** Asks one line; an empty answer takes the suggestion. `undefined` when the person stops with Ctrl+C or Esc. */
export async function askLine(question: string, suggestion: string): Promise<string | undefined> {
  const answer = await text({ message: question, placeholder: suggestion, defaultValue: suggestion });
  return isCancel(answer) ? undefined : answer;
}

/** Asks until the answer will do; a refused one is asked again with the reason. */
export async function askQuestion(question: Question): Promise<unknown> {
  const { message, hint, suggestion = '', choices, many = false, required, refuse } = question;
  if (hint !== undefined) log.info(hint);
  if (choices === undefined) {
    const answer = await text({
      message,
      placeholder: suggestion,
      defaultValue: suggestion,
      validate: (typed) => refuse(typed === undefined || typed === '' ? suggestion : typed),
    });
    return isCancel(answer) ? undefined : answer;
  }
  const options = choices.map(({ value, label }) => ({ value: String(value), label }));
  const answer = many
    ? await multiselect({ message, options, required: false })
    : await select({ message, options: required ? options : [{ value: '', label: '–' }, ...options] });
  return isCancel(answer) ? undefined : answer;
}
