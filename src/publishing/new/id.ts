/** Ids: names of folders, made of titles. */
import { freeName } from '../free-name.ts';

const LONGEST = 48;

/** `Vihreän siirtymän haku!` → `vihrean-siirtyman-haku`: ä and å lose their marks and are not spelt out. */
export function asId(title: string): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (plain.length <= LONGEST) return plain;
  return plain.slice(0, plain.lastIndexOf('-', LONGEST) + 1 || LONGEST).replace(/-+$/, '');
}

/**
 * The id proposed for an entry: of the title, with the date in front where folders are ordered by it, and a number
 * behind it when the name is taken.
 */
export function proposeId(title: string, date: string | undefined, taken: (id: string) => boolean): string {
  const words = asId(title);
  const first = [date?.slice(0, 10), words].filter((part) => part !== undefined && part !== '').join('-');
  return freeName(first, taken);
}
