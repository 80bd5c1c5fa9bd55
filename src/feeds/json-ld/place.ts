/** Regions (schema.org/AdministrativeArea) with the codes of Statistics Finland and Eurostat. */
import type { Node, Reference } from './encode.ts';
import { itemId } from './ids.ts';
import { text, type Surroundings } from './surroundings.ts';

function code(scheme: string, value: string): Node {
  return { '@type': 'PropertyValue', propertyID: scheme, value };
}

type RegionNode = Node & Reference;

/** One region of Finland: its name, its maakunta code and its NUTS 2024 code. A code of no region gives nothing. */
export function regionNode(
  regionCode: string,
  { origin, lang, regions }: Surroundings,
): RegionNode | undefined {
  const region = regions.find((each) => each.code === regionCode);
  return (
    region && {
      '@type': 'AdministrativeArea',
      '@id': itemId(origin, 'region', region.urlName),
      name: text({ value: region.name[lang], lang }),
      identifier: [code('maakunta', region.code), code('NUTS 2024', region.nuts2024)],
    }
  );
}

/** Regions told in full on the page of another thing. More would take the page's room; each has a page of its own. */
const IN_FULL = 2;

/** The regions of a list, each once: a few with name and codes, many by their `@id` alone. */
export function regionNodes(codes: readonly string[], around: Surroundings): (Node | Reference)[] {
  const nodes = [...new Set(codes)].flatMap((each) => regionNode(each, around) ?? []);
  return nodes.length <= IN_FULL ? nodes : nodes.map((node) => ({ '@id': node['@id'] }));
}
