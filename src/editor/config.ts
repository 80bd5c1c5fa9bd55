/**
 * The configuration of Sveltia CMS, made from the fields of the schemas: what the form asks is what the check demands.
 * Options: https://sveltiacms.app/en/docs
 */
import type { CmsConfig, EntryCollection } from '@sveltia/cms';
import { LANGS, type Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import type { Names } from '../publishing/names.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { collectionLabel, fieldsOf } from '../schemas/describe-fields.ts';
import { formField } from './fields.ts';

/** Name of the field that holds the text below the front matter. */
export const BODY = 'body';
/** Name of the block for a picture in the text: registered by the page itself, because its text alternative is a must. */
export const PICTURE_BLOCK = 'picture';

/** Ids of folders, as `slug` of the schemas has them. */
const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';
/** Collections whose entries are a closed set: there is nothing to create. */
const CLOSED = new Set<CollectionName>(['pages', 'sectors']);
const MAX_PICTURE_BYTES = 2 * 1024 * 1024;

export interface EditorConfig {
  /** Language of labels and hints. */
  lang: Lang;
  /** Names of what fields point at. */
  names: Names;
  /** Where the hosted editor signs in; on this machine nothing is signed in to. */
  backend: CmsConfig['backend'];
}

/** The whole configuration: plain data, so that it can stand in a file beside the page. */
export function editorConfig({ lang, names, backend }: EditorConfig): CmsConfig {
  const t = strings(lang);
  return {
    load_config_file: false,
    backend,
    app_title: t('editor.title'),
    // Nothing is uploaded anywhere but beside the entry it belongs to.
    media_folder: 'content',
    public_folder: '/',
    media_libraries: {
      default: { config: { max_file_size: MAX_PICTURE_BYTES, slugify_filename: true } },
      stock_assets: { providers: [] },
    },
    show_preview_links: false,
    editor: { preview: false },
    i18n: { structure: 'multiple_files', locales: [...LANGS], default_locale: 'fi', initial_locales: ['fi'] },
    slug: { encoding: 'ascii', clean_accents: true, timezone: 'local' },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    collections: (Object.keys(collections) as CollectionName[]).map((name) =>
      collectionConfig(name, { lang, names }),
    ),
  };
}

function collectionConfig(
  collection: CollectionName,
  { lang, names }: Pick<EditorConfig, 'lang' | 'names'>,
): EntryCollection {
  const t = strings(lang);
  const fields = fieldsOf(collection);
  const hasTitle = fields.some(({ name }) => name === 'title');
  const label = collectionLabel(collection)[lang];
  return {
    name: collection,
    label: label.charAt(0).toLocaleUpperCase(lang) + label.slice(1),
    folder: `content/${collection}`,
    path: '{{slug}}/index',
    extension: 'mdx',
    format: 'yaml-frontmatter',
    media_folder: '',
    public_folder: '.',
    i18n: true,
    create: !CLOSED.has(collection),
    // An address once public must not die: entries are taken out of sight by unpublishAt, not deleted.
    delete: false,
    duplicate: false,
    identifier_field: hasTitle ? 'title' : 'code',
    aliases_field: false,
    slug: {
      // Typed by hand: the editor would write "ae" for "ä".
      editable: ['create'],
      hint: t('editor.idHint'),
      pattern: [ID, t('editor.idHint')],
    },
    fields: [
      ...fields.map((field) => formField(field, { collection, lang, names })),
      {
        name: BODY,
        label: t('editor.body'),
        hint: t('editor.bodyHint'),
        widget: 'richtext',
        required: false,
        i18n: true,
        buttons: [
          'bold',
          'italic',
          'link',
          'heading-two',
          'heading-three',
          'quote',
          'bulleted-list',
          'numbered-list',
        ],
        editor_components: [PICTURE_BLOCK],
        linked_images: false,
        use_emoji_autocomplete: false,
      },
    ],
  };
}
