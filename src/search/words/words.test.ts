import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as finnish from './finnish.ts';
import { wordList } from './word-lists.ts';
import { openWords } from './words.ts';

vi.mock('./finnish.ts', { spy: true });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-words-'));
  vi.mocked(finnish.openFinnish).mockClear();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the terms of a word', () => {
  it('in Finnish are its base forms and the ends of the compound in base form', () => {
    const { termsOf } = openWords('fi', folder);
    expect(termsOf('työvoimapulaa')).toEqual({ bases: ['työvoimapula'], tails: ['voimapula', 'pula'] });
    expect(termsOf('Hankehaut')).toEqual({ bases: ['hankehaku'], tails: ['haku'] });
    expect(termsOf('kohtaannon')).toEqual({ bases: ['kohtaanto'], tails: [] });
    expect(termsOf('xyzzy')).toEqual({ bases: [], tails: [] });
  });

  it('leave out ends that are short, and those before a hyphen, which the index parts itself', () => {
    const { termsOf } = openWords('fi', folder);
    expect(termsOf('etätyötä').tails).toEqual([]);
    expect(termsOf('osa-aikatyötä').tails).toEqual(['aikatyö']);
    expect(termsOf('työvoima-asiantuntijoille').tails).toEqual(['asiantuntija', 'tuntija']);
    expect(termsOf('pohjois-pohjanmaan').tails).toEqual(['pohjanmaa']);
  });

  it('in Swedish are the ends of the compound as written, in English nothing', () => {
    expect(openWords('sv', folder).termsOf('kompetensbristen')).toEqual({ bases: [], tails: ['bristen'] });
    expect(openWords('en', folder).termsOf('workforces')).toEqual({ bases: [], tails: [] });
    expect(openWords('en', folder).tailTermsOf('jobmatching', () => true)).toEqual([]);
  });

  it('come from the longest known end where the word is not known and its front is', () => {
    const fronts =
      (...known: string[]) =>
      (front: string) =>
        known.includes(front);
    const fi = openWords('fi', folder);
    expect(fi.tailTermsOf('Rekrykoulutuksessa', fronts('rekry'))).toEqual(['koulutus']);
    expect(fi.tailTermsOf('duunityövoimaa', fronts('duuni', 'duunityö'))).toEqual(['työvoima', 'voima']);
    expect(fi.tailTermsOf('rekrykoulutuksessa', fronts('rek'))).toEqual([]);
    expect(fi.tailTermsOf('duunimätsäys', fronts('duuni'))).toEqual([]);
    expect(openWords('sv', folder).tailTermsOf('imatraregionen', fronts('imatra'))).toEqual(['regionen']);
  });
});

describe('what was found out', () => {
  const words = wordList('finnish-words.tsv').map(([word = '']) => word);
  const isFront = (front: string) => front === 'rekry' || front === 'xyz';
  const answers = () => {
    const fi = openWords('fi', folder);
    const found = [
      ...words.map((word) => fi.termsOf(word)),
      fi.termsOf('xyzzy'),
      fi.tailTermsOf('rekrykoulutus', isFront),
      fi.tailTermsOf('xyzzyzzy', isFront),
    ];
    fi.save();
    return found;
  };

  it('is the same from the file, and the dictionary stays closed', () => {
    const cold = answers();
    expect(finnish.openFinnish).toHaveBeenCalledTimes(1);
    expect(answers()).toEqual(cold);
    expect(finnish.openFinnish).toHaveBeenCalledTimes(1);
  });

  it('is found out anew when the file is damaged, and the file mended', () => {
    const cold = answers();
    const [name = ''] = readdirSync(folder);
    const file = join(folder, name);
    const whole = readFileSync(file, 'utf8');
    for (const damaged of ['', '\n', whole.slice(0, -20), whole.replace('hanke', 'henki'), '\0'.repeat(99)]) {
      writeFileSync(file, damaged);
      expect(answers()).toEqual(cold);
      expect(readFileSync(file, 'utf8')).toBe(whole);
    }
  });

  it('of another version is thrown away, of another language kept', () => {
    writeFileSync(join(folder, 'fi.000000000000.txt'), 'old');
    writeFileSync(join(folder, 'sv.000000000000.txt'), 'other');
    answers();
    expect(readdirSync(folder).filter((name) => name.includes('.000000000000.'))).toEqual([
      'sv.000000000000.txt',
    ]);
  });

  it('is not kept where nothing can be written, and the build goes on', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const fi = openWords('fi', join(file, 'below'));
    expect(fi.termsOf('hankkeen').bases).toEqual(['hanke']);
    expect(() => {
      fi.save();
    }).not.toThrow();
  });
});
