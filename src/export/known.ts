/** What the site knows of itself and hands to the door, so that an export can be held against it. */

export interface KnownAuthority {
  id: string;
  /** ISO day; `null` for one that still works. */
  validTo: string | null;
}

export interface KnownRegion {
  /** Statistics Finland's code of the region (maakunta). */
  code: string;
  nuts2021: string;
  nuts2024: string;
}

/** A value that the editors give from another source than the export. */
export interface StatedElsewhere {
  code: string;
  field: 'startOn' | 'endOn' | 'plannedTotalCents' | 'euContributionCents';
  value: string | number;
}

/** What an export must be of to be taken in. */
export interface KnownScope {
  /** Id of the theme, `tyomarkkinoiden-kohtaanto`. */
  theme: string;
  /** Finnish name of the programme. */
  programme: string;
}

export interface Known {
  scope: KnownScope;
  authorities: readonly KnownAuthority[];
  regions: readonly KnownRegion[];
  elsewhere: readonly StatedElsewhere[];
}
