/** What `package.json` says of the project itself. */
import { readFileSync } from 'node:fs';
import type { Product } from './sbom.ts';

/** The file of the project the command runs in. */
export function readProduct(): Product {
  const { name, version, license, dependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as {
    name: string;
    version: string;
    license: string;
    dependencies: Record<string, string>;
    optionalDependencies: Record<string, string>;
  };
  return {
    name,
    version,
    licence: license,
    uses: Object.keys({ ...dependencies, ...optionalDependencies }),
  };
}
