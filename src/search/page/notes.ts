/** What was done to the reader's words, in sentences. */
import type { Answer, Note, Query } from '../engine/types.ts';
import { fill } from './fill.ts';
import type { NoteWords } from './words.ts';

export interface NoteLine {
  text: string;
  /** Another search to offer beside the sentence. */
  offer?: { text: string; query: Query };
  /** It changes what the results are of: told aloud with their number. */
  weighty: boolean;
}

const isRepair = ({ kind }: Note) => kind === 'repaired' || kind === 'split';

/** However many words were repaired, the whole query is told once, with a way back to the words as they were typed. */
function repairLine({ notes, searched }: Told, query: Query, words: NoteWords): NoteLine[] {
  if (!notes.some(isRepair)) return [];
  return [
    {
      text: fill(words.repaired, { query: searched ?? query.text }),
      offer: { text: fill(words.instead, { query: query.text }), query: { ...query, asTyped: true } },
      weighty: true,
    },
  ];
}

function otherLines(note: Note, query: Query, words: NoteWords): NoteLine[] {
  switch (note.kind) {
    case 'dropped':
      return [{ text: fill(words.dropped, { word: note.word }), weighty: true }];
    case 'synonym':
      return [{ text: fill(words.synonym, { word: note.to }), weighty: false }];
    case 'plain':
      return [words.plain, ...(query.filters.state === undefined ? [] : [words.plainState])].map((text) => ({
        text,
        weighty: false,
      }));
    default:
      return [];
  }
}

type Told = Pick<Answer, 'notes' | 'searched'>;

/** The sentences about an answer, what was repaired first. */
export function noteLines(answer: Told, query: Query, words: NoteWords): NoteLine[] {
  return [
    ...repairLine(answer, query, words),
    ...answer.notes.flatMap((note) => otherLines(note, query, words)),
  ];
}
