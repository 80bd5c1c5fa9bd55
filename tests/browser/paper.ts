/** A page as it comes out of a printer. */
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Printed {
  sheets: number;
  /** All that is written on them, without spaces and hyphens: see `bare`. */
  text: string;
}

/** Prints the page to A4, with the margins its own style asks for or those a browser sets by itself. */
export async function print(page: Page): Promise<Printed> {
  const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, margin });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return { sheets: totalPages, text: bare(text) };
}

/** Words without spaces and hyphens: where a line breaks on paper, either may have come or gone. */
export function bare(words: string): string {
  return words.replaceAll(/[\s\u00ad-]+/g, '');
}
