/** Who does and who pays: organisations, authorities, and the funds of the European Union. */
import { strings } from '../../i18n/strings.ts';
import type { Project } from '../../site/projects/projects.ts';
import type { Node } from './encode.ts';
import { authorityId, fundId, organisationId } from './ids.ts';
import { text, type Surroundings } from './surroundings.ts';

/** An organisation that carries out a project, with its Y-tunnus where the source gives one. Never a natural person. */
export function organisationNode(
  organisation: NonNullable<Project['organisation']>,
  { origin, lang }: Surroundings,
): Node {
  const { businessId } = organisation;
  return {
    '@type': 'Organization',
    '@id': organisationId(origin, organisation),
    name: text(organisation.name(lang)),
    identifier:
      businessId === null
        ? undefined
        : { '@type': 'PropertyValue', propertyID: 'Y-tunnus', value: businessId },
  };
}

/** A funding authority of the State. */
export function authorityNode(
  id: string | null,
  { origin, lang, authorityName }: Surroundings,
): Node | undefined {
  if (id === null) return undefined;
  return {
    '@type': 'GovernmentOrganization',
    '@id': authorityId(origin, id),
    name: text({ value: authorityName(id, lang), lang }),
  };
}

/** A fund that money comes from (schema.org/FundingScheme), with its code. */
export function fundNode(fund: Project['fund'], { origin, lang }: Surroundings): Node | undefined {
  if (fund === null) return undefined;
  return {
    '@type': 'FundingScheme',
    '@id': fundId(origin, fund),
    name: text({ value: strings(lang)(`projects.funds.${fund}`), lang }),
    identifier: fund,
  };
}
