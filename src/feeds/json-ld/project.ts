/** A project (schema.org/Project, a kind of organisation) and the grants it lives on (schema.org/MonetaryGrant). */
import { wordsFor } from '../../site/entry.ts';
import { strings } from '../../i18n/strings.ts';
import type { Project } from '../../site/projects/projects.ts';
import type { Node } from './encode.ts';
import { itemId } from './ids.ts';
import { authorityNode, fundNode, organisationNode } from './organisation.ts';
import { regionNodes } from './place.ts';
import { text, type Surroundings } from './surroundings.ts';

function euros(value: number): Node {
  return { '@type': 'MonetaryAmount', currency: 'EUR', value };
}

/** The fund's share, and the EU and state money together where the plan tells it: never one made of the other. */
function grants(project: Project, id: string, around: Surroundings): Node[] {
  const fund = fundNode(project.fund, around);
  const fundRef = fund?.['@id'] === undefined ? undefined : { '@id': fund['@id'] };
  const share: Node | undefined = fund && {
    '@type': 'MonetaryGrant',
    '@id': `${id}-eu-grant`,
    funder: fund,
    amount: project.euContribution === null ? undefined : euros(project.euContribution),
  };
  const whole: Node | undefined =
    project.plannedEuState === null
      ? undefined
      : {
          '@type': 'MonetaryGrant',
          '@id': `${id}-grant`,
          funder: [fundRef, authorityNode(project.authorityId, around)],
          amount: euros(project.plannedEuState),
        };
  return [share, whole].filter((grant) => grant !== undefined);
}

/**
 * The project. schema.org defines no start and end for a project: the days stand as those an organisation is founded
 * and dissolved. An end that is still ahead on `dataDay`, the day of the data, is a plan and left out.
 */
export function projectNode(project: Project, around: Surroundings, dataDay: string): Node {
  const { origin, lang } = around;
  const id = itemId(origin, 'project', { fi: project.slug });
  const words = project.entry && wordsFor(project.entry, lang);
  const hasEnded = project.endOn !== null && project.endOn <= dataDay;
  return {
    '@type': 'Project',
    '@id': id,
    name: text(project.name(lang)),
    description: words && text({ value: words.value.summary, lang: words.lang }),
    identifier: /^[A-Z]/.test(project.code) ? project.code : undefined,
    url: project.homepage,
    sameAs: project.cardUrl,
    foundingDate: project.startOn,
    dissolutionDate: hasEnded ? project.endOn : undefined,
    member: project.organisation && organisationNode(project.organisation, around),
    areaServed: project.nationwide
      ? text({ value: strings(lang)('wholeCountry'), lang })
      : regionNodes(project.regions, around),
    funding: grants(project, id, around),
  };
}
