/**
 * A project folder for the editor's page: the browser's own private file system stands in for the folder that a person
 * would pick, with the same kind of handles (https://fs.spec.whatwg.org/), so that the editor's own code does the work.
 */
import type { Page } from '@playwright/test';

/** Files by their path from the project's top folder. */
export type Files = Readonly<Record<string, string>>;

const PICKED = 'sivusto';

/** Lets the page pick this folder, filled with these files, instead of asking the person for one. */
export async function offerFolder(page: Page, files: Files): Promise<void> {
  await page.addInitScript((name) => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name),
    });
  }, PICKED);
  await page.evaluate(
    async ({ name, all }) => {
      const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
      await top.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of Object.entries(all)) {
        const parts = path.split('/');
        let folder = top;
        for (const part of parts.slice(0, -1))
          folder = await folder.getDirectoryHandle(part, { create: true });
        const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    { name: PICKED, all: files },
  );
}

/** Every file of the folder as it is now; pictures as base64. */
export async function filesIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async (name) => {
    const found: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, above: string): Promise<void> => {
      for await (const [part, handle] of folder.entries()) {
        const path = `${above}${part}`;
        if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${path}/`);
        else if (handle instanceof FileSystemFileHandle) {
          const file = await handle.getFile();
          found[path] = path.endsWith('.mdx')
            ? await file.text()
            : btoa(String.fromCharCode(...new Uint8Array(await file.arrayBuffer())));
        }
      }
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(name), '');
    return found;
  }, PICKED);
}
