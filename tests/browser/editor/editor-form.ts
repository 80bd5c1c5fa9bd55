/** What a person does in the editor's forms. Fields are found by their names in the file. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Lang } from '../../../src/i18n/languages.ts';
import { filesIn } from './editor-folder.ts';

export class EditorForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The side of the form in which a language is written. */
  side(lang: Lang): Locator {
    return this.page.locator(`[data-locale="${lang}"][data-mode="edit"]`);
  }

  field(lang: Lang, name: string): Locator {
    return this.side(lang).locator(`[data-key-path="${name}"]`);
  }

  async write(lang: Lang, name: string, text: string): Promise<void> {
    await this.field(lang, name).getByRole('textbox').fill(text);
  }

  async choose(name: string, label: string): Promise<void> {
    await this.field('fi', name).getByRole('radio', { name: label, exact: true }).click();
  }

  /** Adds a row to a list; a list of texts then holds this one. */
  async addRow(lang: Lang, name: string, text?: string): Promise<void> {
    await this.field(lang, name).getByRole('button', { name: /Lisää/ }).click();
    if (text !== undefined) await this.write(lang, `${name}.0`, text);
  }

  /** Types at the end of the text below the fields. */
  async writeBody(lang: Lang, text: string): Promise<void> {
    await this.field(lang, 'body').locator('[data-lexical-editor]').click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }

  /** Begins a translation, beside the Finnish text. */
  async translateInto(lang: Exclude<Lang, 'fi'>, name: string): Promise<void> {
    const tab = this.page.getByRole('radio', { name: new RegExp(name) }).last();
    await tab.click();
    await this.page.getByRole('button', { name: new RegExp(`Ota käyttöön.*${name}`) }).click();
    await expect(this.field(lang, 'title')).toBeVisible();
  }

  /**
   * Saves until a file holds this text. The editor draws its form anew while it loads, and takes what is typed into the
   * running text a moment later: whoever sees that nothing came of it does it `again` and saves once more.
   */
  async save(
    file: string,
    text: string,
    again: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    let isFirst = true;
    await expect(async () => {
      if (!isFirst) await again();
      isFirst = false;
      await this.page.getByRole('button', { name: 'Tallenna' }).click({ timeout: 5000 });
      await expect(async () => {
        expect((await filesIn(this.page))[file]).toContain(text);
      }).toPass({ timeout: 5000 });
    }).toPass({ timeout: 60_000 });
  }

  /** An empty form for a new entry of the collection that is shown. */
  async begin(): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '#/collections/calls/new';
    });
    await expect(this.field('fi', 'title')).toBeVisible();
  }

  /** Opens an entry from the list of calls. */
  async open(title: string): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '#/collections/calls';
    });
    await this.page.getByRole('row', { name: title }).click();
    await expect(this.field('fi', 'title')).toBeVisible();
  }
}
