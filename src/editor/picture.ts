/** A picture in the text: the file beside the entry, and what it shows in words, which is asked for and cannot be left out. */
import type { EditorComponentDefinition } from '@sveltia/cms';

export interface PictureWords {
  id: string;
  label: string;
  file: string;
  alt: string;
  altHint: string;
}

const PICTURE = /^!\[(?<alt>[^\]\n]*)\]\((?<src>[^)\s]+)\)$/m;

/** Brackets and line breaks in the words would end them too early. */
function altText(alt: string): string {
  return alt.replaceAll(/[\s[\]]+/g, ' ').trim();
}

/** The block as the editor of the text knows it. Its preview is the editor's own. */
export function pictureBlock({ id, label, file, alt, altHint }: PictureWords): EditorComponentDefinition {
  return {
    id,
    label,
    icon: 'image',
    fields: [
      { name: 'src', label: file, widget: 'image', choose_url: false, media_folder: '', public_folder: '.' },
      { name: 'alt', label: alt, hint: altHint, widget: 'string', required: true, minlength: 3 },
    ],
    pattern: PICTURE,
    fromBlock: ({ groups }) => ({ src: groups?.['src'] ?? '', alt: groups?.['alt'] ?? '' }),
    toBlock: ({ src, alt: words }: { src?: string; alt?: string }) =>
      src === undefined || src === '' ? '' : `![${altText(words ?? '')}](${src})`,
    toPreview: ({ alt: words }: { alt?: string }) => altText(words ?? ''),
  };
}
