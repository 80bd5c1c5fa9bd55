/** The bill of materials: every package the site is built with, as CycloneDX 1.6 (ECMA-424). */
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { keyOf, runtimePackages, type Locked } from './lock.ts';

export interface Product {
  name: string;
  version: string;
  /** SPDX identifier. */
  licence: string;
  /** Names of the packages it asks for by itself. */
  uses: readonly string[];
}

/**
 * The bill as JSON. The same packages and the same moment give the same bytes: it has no serial number, which would be
 * drawn anew each time.
 */
export function billOfMaterials(product: Product, packages: readonly Locked[], at: Temporal.Instant): string {
  const bom = new Models.Bom();
  bom.metadata.timestamp = new Date(at.epochMilliseconds);
  bom.metadata.lifecycles.add(Enums.LifecyclePhase.Build);
  const root = new Models.Component(Enums.ComponentType.Application, product.name, {
    version: product.version,
    bomRef: product.name,
    licenses: new Models.LicenseRepository([licenceOf(product.licence)]),
  });
  bom.metadata.component = root;

  const runtime = runtimePackages(packages);
  const components = new Map(runtime.map((each) => [keyOf(each), component(each)]));
  const byPlace = new Map(runtime.map((each) => [each.place, components.get(keyOf(each))]));
  for (const each of runtime) {
    for (const place of each.uses) link(byPlace.get(each.place), byPlace.get(place));
  }
  for (const name of product.uses) link(root, byPlace.get(`node_modules/${name}`));
  for (const each of components.values()) bom.components.add(each);

  const json = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${json.serialize(bom, { sortLists: true, space: 1 })}\n`;
}

function link(user: Models.Component | undefined, used: Models.Component | undefined): void {
  if (user !== undefined && used !== undefined) user.dependencies.add(used.bomRef);
}

function component(locked: Locked): Models.Component {
  const slash = locked.name.indexOf('/');
  const [algorithm, checksum = ''] = locked.integrity.split('-');
  return new Models.Component(Enums.ComponentType.Library, locked.name.slice(slash + 1), {
    ...(slash !== -1 && { group: locked.name.slice(0, slash) }),
    version: locked.version,
    bomRef: keyOf(locked),
    purl: packageUrl(locked),
    scope: locked.isOptional ? Enums.ComponentScope.Optional : Enums.ComponentScope.Required,
    ...(locked.licence !== null && {
      licenses: new Models.LicenseRepository([licenceOf(locked.licence)]),
    }),
    ...(algorithm === 'sha512' && {
      hashes: new Models.HashDictionary([
        [Enums.HashAlgorithm['SHA-512'], Buffer.from(checksum, 'base64').toString('hex')],
      ]),
    }),
  });
}

/** `pkg:npm/%40astrojs/mdx@8.0.2` (https://github.com/package-url/purl-spec): the sign of a scope is encoded. */
function packageUrl({ name, version }: Locked): string {
  return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;
}

function licenceOf(text: string): Models.SpdxLicense | Models.LicenseExpression {
  return /[\s(]/.test(text) ? new Models.LicenseExpression(text) : new Models.SpdxLicense(text);
}
