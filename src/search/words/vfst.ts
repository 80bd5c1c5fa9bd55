/**
 * A reader of Voikko's finite state transducers, format "VFST, unweighted": a graph whose edges take a
 * letter of the word and give a letter or a tag of its analysis.
 *
 * The file, little-endian: two magic numbers, a byte that is 1 for the weighted kind (not read here), seven
 * bytes of nothing; the count of symbols (16 bits) and the symbols, each ended by a zero; zeros to the next
 * 8 bytes; the edges, 8 bytes each: symbol in (16 bits), symbol out (16), target (24), how many more edges
 * the state has (8, told by the state's first edge; 255 = the next 8 bytes begin with the count, 32 bits).
 * A state is the index of its first edge, the first state is 0. The symbols come in this order: nothing,
 * flags (`@P.FEATURE.VALUE@`), letters, tags (`[Ln]`).
 */
export interface Transducer {
  /** What the transducer gives for a word: letters and tags in one string each. Nothing for a word it does not know. */
  outputsOf: (word: string) => string[];
}

const MAGIC = [0x00013a6e, 0x000351fa] as const;
const HEADER_BYTES = 16;
const EDGE_BYTES = 8;
/** A symbol in that is no symbol: the state may end the word. */
const FINAL = 0xffff;
/** In place of a state's number of edges: the number is in the 8 bytes behind its first edge. */
const MANY_EDGES = 255;
/** What is wanted of an edge when no letter is left: less than any letter. */
const NO_LETTER = 0;
/** Bounds for one word, so that no odd word holds up a build: edges tried, way through the graph, answers. */
const MOST_STEPS = 100_000;
const MOST_DEPTH = 1_000;
const MOST_OUTPUTS = 100;

/** A flag's own values are numbered from 2. */
const UNSET = 0;
const ANY_VALUE = 1;

interface Flag {
  operation: string;
  feature: number;
  value: number;
}

interface Symbols {
  texts: string[];
  /** By symbol, from 1 on; the symbols after the last flag are letters. */
  flags: Flag[];
  letters: Map<string, number>;
  featureCount: number;
  /** Where the edges begin in the file. */
  end: number;
}

/** Reads the transducer of a file's bytes. Throws an Error for bytes of another format. */
export function readTransducer(bytes: Uint8Array): Transducer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (
    bytes.byteLength < HEADER_BYTES + 2 ||
    view.getUint32(0, true) !== MAGIC[0] ||
    view.getUint32(4, true) !== MAGIC[1] ||
    view.getUint8(8) !== 0
  ) {
    throw new Error('Not an unweighted VFST file');
  }
  const symbols = readSymbols(bytes, view);
  const edges = new DataView(bytes.buffer, bytes.byteOffset + symbols.end, bytes.byteLength - symbols.end);
  return { outputsOf: (word) => outputsOf(word, symbols, edges) };
}

function readSymbols(bytes: Uint8Array, view: DataView): Symbols {
  const count = view.getUint16(HEADER_BYTES, true);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const texts: string[] = [];
  let at = HEADER_BYTES + 2;
  for (let symbol = 0; symbol < count; symbol += 1) {
    const end = bytes.indexOf(0, at);
    if (end === -1) throw new Error('The symbols of the VFST file are cut short');
    texts.push(decoder.decode(bytes.subarray(at, end)));
    at = end + 1;
  }
  const firstLetter = texts.findIndex((text, symbol) => symbol > 0 && !text.startsWith('@'));
  const features = new Map<string, number>();
  const values = new Map<string, number>();
  const flags = texts.slice(1, firstLetter).map((text) => readFlag(text, features, values));
  const letters = new Map<string, number>();
  texts.forEach((text, symbol) => {
    if (symbol >= firstLetter && !text.startsWith('[')) letters.set(text, symbol);
  });
  return {
    texts,
    flags,
    letters,
    featureCount: features.size,
    end: Math.ceil(at / EDGE_BYTES) * EDGE_BYTES,
  };
}

/** `@U.FEATURE.VALUE@` or `@D.FEATURE@`, the latter meaning any value. */
function readFlag(text: string, features: Map<string, number>, values: Map<string, number>): Flag {
  const [operation = '', feature = '', value] = text.slice(1, -1).split('.');
  return {
    operation,
    feature: numberOf(feature, features, 0),
    value: value === undefined ? ANY_VALUE : numberOf(value, values, ANY_VALUE + 1),
  };
}

function numberOf(name: string, numbers: Map<string, number>, first: number): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = numbers.size + first;
  numbers.set(name, number);
  return number;
}

/**
 * The value a feature has after a flag, or nothing when the flag closes the way: P sets, C clears, R requires,
 * D forbids, U sets what is unset and otherwise requires (Beesley and Karttunen's flag diacritics).
 */
function valueAfter({ operation, value }: Flag, current: number): number | undefined {
  const same = value === ANY_VALUE ? current !== UNSET : current === value;
  switch (operation) {
    case 'P':
      return value;
    case 'C':
      return UNSET;
    case 'R':
      return same ? current : undefined;
    case 'D':
      return same ? undefined : current;
    case 'U':
      return current === UNSET ? value : same ? current : undefined;
    default:
      return undefined;
  }
}

/** The outputs of all ways that take the whole word, depth first, in the file's order. */
function outputsOf(
  word: string,
  { texts, flags, letters, featureCount }: Symbols,
  edges: DataView,
): string[] {
  const input: number[] = [];
  for (const letter of word) {
    const symbol = letters.get(letter);
    if (symbol === undefined) return [];
    input.push(symbol);
  }
  const values = new Uint16Array(featureCount);
  const outputs: string[] = [];
  const way: number[] = [];
  let steps = 0;

  const goOn = (edge: number, taken: number) => {
    const out = edges.getUint16(edge * EDGE_BYTES + 2, true);
    way.push(out > flags.length ? out : 0);
    from(edges.getUint32(edge * EDGE_BYTES + 4, true) & 0xffffff, taken);
    way.pop();
  };

  const from = (state: number, taken: number) => {
    if (way.length > MOST_DEPTH) return;
    const long = edges.getUint8(state * EDGE_BYTES + 7) === MANY_EDGES;
    const last = lastEdge(state, edges);
    const wanted = input[taken] ?? NO_LETTER;
    for (let edge = state; edge <= last; edge += long && edge === state ? 2 : 1) {
      steps += 1;
      if (steps > MOST_STEPS || outputs.length === MOST_OUTPUTS) return;
      const symbol = edges.getUint16(edge * EDGE_BYTES, true);
      const flag = flags[symbol - 1];
      if (symbol === FINAL) {
        if (taken === input.length) outputs.push(way.map((out) => texts[out]).join(''));
      } else if (flag) {
        const before = values[flag.feature] ?? UNSET;
        const after = valueAfter(flag, before);
        if (after === undefined) continue;
        values[flag.feature] = after;
        goOn(edge, taken);
        values[flag.feature] = before;
      } else if (symbol === 0) {
        goOn(edge, taken);
      } else if (symbol === wanted) {
        goOn(edge, taken + 1);
      } else if (symbol > wanted) {
        // The letters of a state are in ascending order.
        return;
      }
    }
  };

  from(0, 0);
  return outputs;
}

function lastEdge(state: number, edges: DataView): number {
  const more = edges.getUint8(state * EDGE_BYTES + 7);
  return more === MANY_EDGES ? state + 1 + edges.getUint32((state + 1) * EDGE_BYTES, true) : state + more;
}
