/** What the editor's page reads when it starts: its configuration and the words of its own blocks. */
import type { CmsConfig } from '@sveltia/cms';
import { strings } from '../i18n/strings.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { fieldsOf } from '../schemas/describe-fields.ts';
import type { Flags } from './before-save.ts';
import { editorConfig, PICTURE_BLOCK, type EditorConfig } from './config.ts';
import type { PictureWords } from './picture.ts';

export interface Settings {
  config: CmsConfig;
  picture: PictureWords;
  flags: Flags;
}

/**
 * Backend of the editor on this machine: it works on the files themselves and asks no service, but it starts only
 * with one named. Gitea's is taken because the page then asks nobody how the service fares.
 */
export const LOCAL_BACKEND = { name: 'gitea', repo: 'local/site', branch: 'main' } as const;

/** Made anew whenever the editor starts: schemas, tables and entries may have changed. */
export function editorSettings({ lang, names, backend }: EditorConfig): Settings {
  const t = strings(lang);
  return {
    config: editorConfig({ lang, names, backend }),
    picture: {
      id: PICTURE_BLOCK,
      label: t('editor.picture.label'),
      file: t('editor.picture.file'),
      alt: t('editor.picture.alt'),
      altHint: t('editor.picture.altHint'),
    },
    flags: optionalFlags(),
  };
}

function optionalFlags(): Flags {
  const names = Object.keys(collections) as CollectionName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      fieldsOf(name)
        .filter(({ kind, required }) => kind === 'boolean' && !required)
        .map((field) => field.name),
    ]),
  );
}
