/** An excerpt as pieces of text, some of them marked; never as markup. */
export interface Piece {
  text: string;
  marked: boolean;
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function decode(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** Splits the engine's excerpt at its `<mark>` tags; anything else in it stays text. */
export function excerptPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: decode(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
