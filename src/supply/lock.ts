/** The packages of `package-lock.json`: what `npm ci` puts on every machine, by exact version and checksum. */
import { readFileSync } from 'node:fs';

/** One row of the lock file (https://docs.npmjs.com/cli/configuring-npm/package-lock-json), as far as it is read here. */
interface Row {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Locked {
  /** `astro`, `@astrojs/mdx`. */
  name: string;
  version: string;
  /** SPDX expression as the package states it; `null` where it states none. */
  licence: string | null;
  /** Subresource integrity of its archive, `sha512-…`. */
  integrity: string;
  /** Where it lies: `node_modules/astro/node_modules/sharp`. */
  place: string;
  /** Only tests and tools use it; the site is built without it. */
  isForTests: boolean;
  /** Left out where it does not fit the machine. */
  isOptional: boolean;
  /** Wants to run a script of its own when it is installed. */
  hasInstallScript: boolean;
  /** Places of the packages it uses. */
  uses: readonly string[];
}

/** Every package of a lock file, in its order. Throws when the text is no lock file of version 3. */
export function lockedPackages(text: string): Locked[] {
  const { packages, lockfileVersion } = JSON.parse(text) as {
    packages?: Record<string, Row>;
    lockfileVersion?: number;
  };
  if (packages === undefined || lockfileVersion !== 3) {
    throw new Error('package-lock.json: not a lock file of version 3. Make it anew with npm 7 or later.');
  }
  const places = new Set(Object.keys(packages));
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, row]) => ({
      name: nameOf(place),
      version: row.version ?? '',
      licence: row.license ?? null,
      integrity: row.integrity ?? '',
      place,
      isForTests: row.dev ?? false,
      isOptional: row.optional ?? false,
      hasInstallScript: row.hasInstallScript ?? false,
      uses: Object.keys({ ...row.dependencies, ...row.optionalDependencies })
        .map((name) => placeOf(name, place, places))
        .filter((found) => found !== undefined),
    }));
}

/** Those the site is built with, by name and version. A package that lies in two places is there twice. */
export function runtimePackages(packages: readonly Locked[]): Locked[] {
  return packages
    .filter(({ isForTests }) => !isForTests)
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

/** `astro@7.3.4`. */
export function keyOf({ name, version }: Pick<Locked, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

/** The lock file of the project the command runs in. */
export function readLock(): Locked[] {
  return lockedPackages(readFileSync('package-lock.json', 'utf8'));
}

const nameOf = (place: string) => place.replace(/^.*node_modules\//, '');

/** Node looks for a package beside the one that uses it, then outwards. */
function placeOf(name: string, user: string, places: ReadonlySet<string>): string | undefined {
  for (let from = user; ; from = from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0))) {
    const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
    if (places.has(place)) return place;
    if (from === '') return undefined;
  }
}
