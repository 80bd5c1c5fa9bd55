import { describe, expect, it } from 'vitest';
import { readTransducer } from './vfst.ts';

type Edge = readonly [symbol: string, out: string, target: number];
const END = 'end';

/** A file of the format from its states' edges; edges in the order the format asks for are the caller's. */
function file(symbols: readonly string[], states: readonly (readonly Edge[])[]): Uint8Array {
  const cells = states.map((edges) => edges.length + (edges.length > 255 ? 1 : 0));
  const starts = cells.map((_, state) => cells.slice(0, state).reduce((sum, count) => sum + count, 0));
  const names = new TextEncoder().encode(['', ...symbols].map((symbol) => `${symbol}\0`).join(''));
  const table = Math.ceil((18 + names.length) / 8) * 8;
  const bytes = new Uint8Array(table + 8 * cells.reduce((sum, count) => sum + count, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x00013a6e, true);
  view.setUint32(4, 0x000351fa, true);
  view.setUint16(16, symbols.length + 1, true);
  bytes.set(names, 18);
  const number = (symbol: string) => (symbol === END ? 0xffff : symbols.indexOf(symbol) + 1);
  states.forEach((edges, state) => {
    let at = table + 8 * (starts[state] ?? 0);
    edges.forEach(([symbol, out, target], index) => {
      const more = index > 0 ? 0 : Math.min(edges.length - 1, 255);
      view.setUint16(at, number(symbol), true);
      view.setUint16(at + 2, out === END ? 0 : number(out), true);
      view.setUint32(at + 4, (starts[target] ?? 0) + more * 2 ** 24, true);
      at += 8;
      if (index === 0 && edges.length > 255) {
        view.setUint32(at, edges.length - 1, true);
        at += 8;
      }
    });
  });
  return bytes;
}

const FINAL: Edge = [END, END, 0];

describe('a transducer', () => {
  it('gives what stands on the ways that take the whole word, letters and tags', () => {
    const read = readTransducer(
      file(
        ['a', 'b', '[X]'],
        [
          [['a', 'b', 1]],
          [
            ['', '[X]', 2],
            ['b', 'b', 2],
          ],
          [FINAL],
        ],
      ),
    );
    expect(read.outputsOf('a')).toEqual(['b[X]']);
    expect(read.outputsOf('ab')).toEqual(['bb']);
    expect(read.outputsOf('abb')).toEqual([]);
    expect(read.outputsOf('')).toEqual([]);
    expect(read.outputsOf('aż')).toEqual([]);
  });

  it.each([
    ['requires a value that was set', ['@P.F.ON@', '@R.F.ON@'], ['a']],
    ['requires any value', ['@P.F.ON@', '@R.F@'], ['a']],
    ['does not find a value that was not set', ['@P.F.ON@', '@R.F.OFF@'], []],
    ['does not find any value where none was set', ['@R.F@'], []],
    ['forbids a value', ['@P.F.ON@', '@D.F.ON@'], []],
    ['forbids any value', ['@P.F.ON@', '@D.F@'], []],
    ['lets pass what is not forbidden', ['@P.F.ON@', '@D.F.OFF@'], ['a']],
    ['clears a value', ['@P.F.ON@', '@C.F@', '@D.F@'], ['a']],
    ['sets what is not set and then wants the same', ['@U.F.ON@', '@U.F.OFF@'], []],
    ['takes the same twice', ['@U.F.ON@', '@R.F.ON@'], ['a']],
    ['keeps features apart', ['@P.F.ON@', '@D.G@'], ['a']],
  ])('with flags %s', (_, flags, outputs) => {
    const symbols = [...new Set(flags), 'a'];
    const states = flags.map((flag, state): Edge[] => [[flag, END, state + 1]]);
    const bytes = file(symbols, [...states, [['a', 'a', flags.length + 1]], [FINAL]]);
    expect(readTransducer(bytes).outputsOf('a')).toEqual(outputs);
  });

  it('takes a flag back with the way that set it', () => {
    const read = readTransducer(
      file(
        ['@P.F.ON@', '@D.F@', 'a', 'b'],
        [
          [
            ['@P.F.ON@', END, 1],
            ['@D.F@', END, 1],
          ],
          [['a', 'b', 2]],
          [FINAL],
        ],
      ),
    );
    expect(read.outputsOf('a')).toEqual(['b', 'b']);
  });

  it('finds the last of more than 255 edges', () => {
    const letters = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    const read = readTransducer(file(letters, [letters.map((letter): Edge => [letter, letter, 1]), [FINAL]]));
    for (const letter of letters) expect(read.outputsOf(letter)).toEqual([letter]);
  });

  it('comes to an end on ways that go round', () => {
    const read = readTransducer(
      file(
        ['a', '[X]'],
        [
          [
            ['', '[X]', 0],
            ['', '[X]', 0],
            ['a', 'a', 1],
          ],
          [FINAL],
        ],
      ),
    );
    expect(read.outputsOf('a').length).toBeLessThanOrEqual(100);
  });

  it('is not read from bytes of another kind', () => {
    const bytes = file(['a'], [[['a', 'a', 1]], [FINAL]]);
    expect(() => readTransducer(new Uint8Array(4))).toThrow('Not an unweighted VFST file');
    expect(() => readTransducer(bytes.with(0, 1))).toThrow('Not an unweighted VFST file');
    expect(() => readTransducer(bytes.with(8, 1))).toThrow('Not an unweighted VFST file');
    expect(() => readTransducer(bytes.slice(0, 20))).toThrow('cut short');
  });
});
