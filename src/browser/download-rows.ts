/** Makes a file of chosen rows from a data file of this site and hands it to the browser as a download. */
import { chosenCsv, chosenJson, partsOf } from '~/feeds/data/chosen-rows';

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return answer.text();
}

/**
 * Downloads the records of the file at `address` whose key is chosen, as a file called `name`. Parts of a file that
 * is in several are fetched from this site, whatever address they were built for. Rejects when a file cannot be fetched.
 */
export async function downloadRows(
  address: string,
  form: 'csv' | 'json',
  isChosen: (key: string) => boolean,
  name: string,
): Promise<void> {
  const whole = await textAt(address);
  const parts = partsOf(whole, form).map((part) => new URL(part).pathname);
  const texts = parts.length === 0 ? [whole] : await Promise.all(parts.map(textAt));
  const text = form === 'csv' ? chosenCsv(texts, isChosen) : chosenJson(texts, isChosen);
  // The browser lets the file go when the page is left.
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
}
