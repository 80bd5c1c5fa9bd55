/** What an employer's choices lead to: situations of a need, services of a situation, whom to call in a region. */
import type { Lang } from '../i18n/languages.ts';
import { NEEDS, type Need } from '../schemas/services.ts';
import type { Entry } from './entry.ts';
import { site } from './site.ts';

type Situation = Entry<'situations'>;
type Service = Entry<'services'>;

/** Situations listed under a need: its own first, then those of other needs that it also answers. */
export function situationsOf(need: Need): Situation[] {
  return [
    ...site.situations.filter(({ facts }) => facts.need === need),
    ...site.situations.filter(({ facts }) => facts.alsoFor?.includes(need) ?? false),
  ];
}

/** Services of a need: those it is the first need of, then those that answer it too. */
export function servicesOf(need: Need): Service[] {
  return [
    ...site.services.filter(({ facts }) => facts.need === need),
    ...site.services.filter(({ facts }) => facts.alsoFor?.includes(need) ?? false),
  ];
}

/** Every need with the services it is the first need of. */
export function servicesByNeed(): { need: Need; services: Service[] }[] {
  return NEEDS.map((need) => ({
    need,
    services: site.services.filter(({ facts }) => facts.need === need),
  }));
}

/** Situations in which a service is named as help. */
export function situationsWith(service: Service): Situation[] {
  return site.situations.filter(({ facts }) => facts.services.includes(service.id));
}

/** A service by its folder's name; `undefined` when it is not shown. */
export function serviceById(id: string): Service | undefined {
  return site.services.find((each) => each.id === id);
}

/** The services that help in a situation, each with its reason by place; those not shown are left out with theirs. */
export function helpIn(
  { facts }: Situation,
  reasons: readonly string[],
): { service: Service; reason: string }[] {
  return facts.services.flatMap((id, index) => {
    const service = serviceById(id);
    return service === undefined ? [] : [{ service, reason: reasons[index] ?? '' }];
  });
}

/** A situation by its folder's name; `undefined` when it is not shown. */
export function situationById(id: string): Situation | undefined {
  return site.situations.find((each) => each.id === id);
}

/** Who is known to serve employers in a region, by its code. */
export function doorsOf(region: string) {
  return site['employer-doors'].filter((door) => door.region === region);
}

/** Regions by name, in the alphabet of the language. */
export function regionsByName(lang: Lang) {
  return site.regions.toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], lang));
}
