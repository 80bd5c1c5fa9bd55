/**
 * What the site says in schema.org's words (release 30.0, https://schema.org/docs/schemas.html): by type the properties
 * that must be there and those that may. Written by hand from the vocabulary, so that a property a type does not have
 * is a fault.
 */
const PAGE =
  'url name inLanguage isPartOf breadcrumb mainEntity workTranslation translationOfWork dateModified lastReviewed';

/** Type → required and optional properties. */
const TERMS: Record<string, [required: string, optional: string]> = {
  WebPage: ['url name inLanguage isPartOf', PAGE],
  WebSite: ['name url inLanguage', ''],
  BreadcrumbList: ['itemListElement', ''],
  ListItem: ['position name item', ''],
  GovernmentService: ['name serviceType', 'description url provider areaServed audience offers'],
  Offer: ['', 'validFrom validThrough'],
  Audience: ['audienceType', ''],
  BusinessAudience: ['audienceType', ''],
  Service: ['name description serviceType provider url', 'audience'],
  Project: [
    'name',
    'description identifier url sameAs foundingDate dissolutionDate member areaServed funding',
  ],
  MonetaryGrant: ['funder', 'amount'],
  MonetaryAmount: ['currency value', ''],
  FundingScheme: ['name identifier', ''],
  Organization: ['name', 'identifier'],
  GovernmentOrganization: ['name', ''],
  AdministrativeArea: ['name identifier', ''],
  PropertyValue: ['propertyID value', ''],
  CreativeWork: ['name abstract', 'spatialCoverage temporalCoverage mentions'],
  Event: ['name description', 'startDate endDate eventAttendanceMode location organizer'],
  Place: ['name', 'containedInPlace'],
  VirtualLocation: ['', 'name'],
  DefinedTermSet: ['name description url encoding dateModified usageInfo', ''],
  DefinedTerm: ['name description termCode url inDefinedTermSet', 'alternateName subjectOf'],
  Dataset: [
    'name description url version dateModified isBasedOn isAccessibleForFree distribution',
    'license',
  ],
  DataDownload: ['contentUrl encodingFormat contentSize', ''],
  MediaObject: ['contentUrl encodingFormat', ''],
};

const words = (list: string) => list.split(' ').filter((word) => word !== '');

/** What is wrong with a thing by its type: an unknown type, a property it lacks, one its type does not have. */
export function faultsOfThing(thing: Record<string, unknown>): string[] {
  const type = String(thing['@type']);
  const terms = TERMS[type];
  if (terms === undefined) return [`unknown type ${type}`];
  const [required, optional] = terms.map(words) as [string[], string[]];
  const own = Object.keys(thing).filter((key) => !key.startsWith('@'));
  return [
    ...required.filter((property) => !own.includes(property)).map((property) => `${type} lacks ${property}`),
    ...own
      .filter((property) => !required.includes(property) && !optional.includes(property))
      .map((property) => `${type} has no ${property}`),
  ];
}

/**
 * A context of our own for the same words, so that a JSON-LD processor needs no network: terms are schema.org's, and
 * addresses and dates are what schema.org's context makes of them.
 */
const ADDRESSES = 'url item sameAs contentUrl eventAttendanceMode isBasedOn usageInfo license';
const DATES =
  'foundingDate dissolutionDate dateModified lastReviewed startDate endDate validFrom validThrough';

export const SCHEMA_ORG_CONTEXT = {
  '@context': {
    '@vocab': 'https://schema.org/',
    ...Object.fromEntries(
      words(ADDRESSES).map((term) => [term, { '@id': `https://schema.org/${term}`, '@type': '@id' }]),
    ),
    ...Object.fromEntries(
      words(DATES).map((term) => [
        term,
        { '@id': `https://schema.org/${term}`, '@type': 'https://schema.org/Date' },
      ]),
    ),
  },
};
