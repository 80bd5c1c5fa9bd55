/**
 * npm on one system may write a lock file that leaves out what another system needs: `npm ci` then passes
 * here and breaks there. The lock file is data like any other, so it is checked like any other.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Locked>;
};

const names = new Set(Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, '')));

test('packages of every operating system are in the lock file', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${name}, wanted by ${place || 'the project'}`),
  );
  expect(missing).toEqual([]);
});

test('every package has a checksum, so that nobody gets another file under its name', () => {
  const unsealed = Object.entries(packages).filter(
    ([place, { integrity }]) => place !== '' && integrity === undefined,
  );
  expect(unsealed.map(([place]) => place)).toEqual([]);
});

test('packages come from the public registry alone', () => {
  const elsewhere = Object.entries(packages).filter(
    ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere.map(([place]) => place)).toEqual([]);
});
