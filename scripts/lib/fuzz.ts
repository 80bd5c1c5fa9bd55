/** Puts mutated files before the door and holds what comes out against what may. */
import { bytesOf, door, nextExport } from '../../src/export/door.fixture.ts';
import { OUTCOMES } from '../../src/export/report/report.ts';
import { readExport } from '../../src/export/read.ts';
import { mutated } from './mutate.ts';
import { seeded } from '../../src/corpus/random.ts';

export interface Fuzzed {
  /** How many files ended in each way. */
  outcomes: Record<string, number>;
  /** What must not happen, each with the number of its file. */
  faults: string[];
}

/**
 * Nothing but the outcomes may come out; what is published must be readable by the build; nothing else may be
 * published. `onFile` is told after each file how many there were.
 */
export function fuzz(count: number, seed: number, onFile: (done: number) => void = () => undefined): Fuzzed {
  const random = seeded(seed);
  const sound = nextExport({}, { converterLog: [{ code: 'N_DATE', count: 2, examples: ['S30001'] }] });
  const fuzzed: Fuzzed = {
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])),
    faults: [],
  };
  for (let number = 1; number <= count; number += 1) {
    const bytes = mutated(sound, random);
    try {
      const { report, accepted } = door(bytes);
      fuzzed.outcomes[report.outcome] = (fuzzed.outcomes[report.outcome] ?? 0) + 1;
      const isPublished = report.outcome === 'published';
      if (isPublished !== (accepted !== null))
        fuzzed.faults.push(`${String(number)}: ${report.outcome} and accepted differ`);
      if (accepted !== null && !readExport(bytesOf(accepted), '').ok) {
        fuzzed.faults.push(`${String(number)}: published, but the build cannot read it`);
      }
    } catch (error) {
      fuzzed.faults.push(
        `${String(number)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    onFile(number);
  }
  return fuzzed;
}
