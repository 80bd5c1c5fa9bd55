import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLAIN_COLOURS } from './colours.ts';

const styles = globSync('src/styles/*.css')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test.each(Object.entries(PLAIN_COLOURS))(
  '%s is a pair of colours of the style sheets',
  (_, { light, dark }) => {
    expect(styles).toContain(`light-dark(${light}, ${dark})`);
  },
);
