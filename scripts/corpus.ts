/**
 * `npm run corpus -- --projects N --to FOLDER [--seed S] [--content FOLDER]`: a made-up content folder of any size, for
 * tests and benchmarks. `npm run build -- --content FOLDER --out SITE` builds it; FOLDER.source.json is its export as a source would send it.
 */
import { parseArgs } from 'node:util';
import { sourceFile, writeCorpus } from '../src/corpus/write-corpus.ts';
import { readKnown } from './lib/door/known.ts';

const { values } = parseArgs({
  options: {
    projects: { type: 'string' },
    to: { type: 'string' },
    seed: { type: 'string', default: '2026' },
    content: { type: 'string', default: 'content' },
  },
});
const [projects, seed] = [values.projects, values.seed].map((text) =>
  /^\d{1,6}$/.test(text ?? '') ? Number(text) : NaN,
);
if (values.to === undefined || Number.isNaN(projects) || Number.isNaN(seed)) {
  console.error(
    'npm run corpus -- --projects N --to FOLDER [--seed S] [--content FOLDER]\nN and S are whole numbers.',
  );
  process.exitCode = 2;
} else {
  try {
    const written = writeCorpus({
      from: values.content,
      to: values.to,
      known: readKnown(values.content),
      projects: projects ?? 0,
      seed: seed ?? 0,
    });
    console.log(
      `${values.to}: ${String(written.projects)} projects, ${String(written.files)} files of made-up entries`,
    );
    console.log(`${sourceFile(values.to)}: the export as a source would send it`);
    for (const [code, count] of Object.entries(written.findings)) console.log(`  ${code} ${String(count)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
