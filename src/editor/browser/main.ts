/**
 * The editor's page: Sveltia CMS with the configuration made from the schemas. The address says in which language
 * the forms are (`?lang=sv`); the page asks nobody but its own server.
 */
import type { CmsConfig, EditorComponentDefinition } from '@sveltia/cms';
import { isLang, type Lang } from '../../i18n/languages.ts';
import { readyToSave, type Flags, type SavedEntry } from '../before-save.ts';
import { pictureBlock, type PictureWords } from '../picture.ts';

/** What is used of the editor's own interface; its own types of what it hands over do not resolve. */
interface Editor {
  init: (options: { config: CmsConfig }) => void;
  registerEditorComponent: (definition: EditorComponentDefinition) => void;
  registerEventListener: (listener: {
    name: 'preSave';
    handler: (saving: { entry: SavedEntry }) => SavedEntry;
  }) => void;
}

/** What the server has made for one language. */
interface Settings {
  config: CmsConfig;
  picture: PictureWords;
  flags: Flags;
}

const PREFERENCES = 'sveltia-cms.prefs';

function askedLanguage(): Lang {
  const asked = new URLSearchParams(location.search).get('lang');
  return isLang(asked) ? asked : 'fi';
}

/**
 * The editor's own words follow the address as well, until the person chooses another language in its settings. The
 * form stays open after saving: closing it with the save stops the editor of this version half-way.
 */
function prepare(lang: Lang): void {
  if (localStorage.getItem(PREFERENCES) === null) {
    localStorage.setItem(PREFERENCES, JSON.stringify({ locale: lang, closeOnSave: false }));
  }
}

async function start(): Promise<void> {
  const lang = askedLanguage();
  prepare(lang);
  // Only now: the editor reads its settings as soon as it is there.
  const editor = (await import('@sveltia/cms')).default as unknown as Editor;
  const answer = await fetch(`./config.${lang}.json`);
  const { config, picture, flags } = (await answer.json()) as Settings;
  editor.registerEditorComponent(pictureBlock(picture));
  editor.registerEventListener({ name: 'preSave', handler: ({ entry }) => readyToSave(entry, flags) });
  editor.init({ config });
}

await start();
