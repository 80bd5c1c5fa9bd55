/** What a list can be narrowed by and whether an item then stays: one rule for the reader's browser and for the files. */
export type Values = Readonly<Record<string, readonly string[]>>;

export interface Narrowable {
  /** Its values by what it can be narrowed by, as in the address: `{ region: ['13'] }`. */
  values: Values;
  /** It concerns every region. */
  wide: boolean;
}

/** Whether an item stays when the list is narrowed to one value. */
export function fits({ values, wide }: Narrowable, facet: string, value: string): boolean {
  return (facet === 'region' && wide) || (values[facet]?.includes(value) ?? false);
}
