/** Mutations of a sound export: what a broken disk, a hurried editor or an attacker could make of it. */

type Random = () => number;

const pick = <T>(random: Random, from: readonly T[]): T | undefined =>
  from[Math.floor(random() * from.length)];

/** Values that have broken readers before. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  0.5,
  1e21,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  '-',
  ' ',
  '\u0000',
  '\u202Etxt.exe',
  '\uD800',
  '<script>alert(1)</script>',
  '&lt;img src=x onerror=alert(1)&gt;',
  'javascript:alert(1)',
  '=HYPERLINK("https://example.fi")',
  '../../etc/passwd',
  'testi.henkilo@example.fi',
  '2026-02-31',
  '31.2.2026',
  '1 584 000,00 €',
  'a'.repeat(301),
  [],
  {},
  [[[[[[[[[[[[[[]]]]]]]]]]]]]],
  { lang: 'fi' },
  { lang: 'xx', xx: 'y' },
];

interface Place {
  holder: Record<string, unknown> | unknown[];
  key: string | number;
}

/** Every place of a value at which something stands. */
function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Place['holder'];
  const keys = Array.isArray(holder) ? holder.keys() : Object.keys(holder);
  return [...keys].flatMap((key) => [{ holder, key }, ...placesOf((holder as Record<string, unknown>)[key])]);
}

/** The value with one to four places replaced, removed, doubled or renamed. */
function mutateValue(sound: unknown, random: Random): unknown {
  const value = structuredClone(sound);
  for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
    const place = pick(random, placesOf(value));
    if (place === undefined) break;
    const { key } = place;
    const holder = place.holder as Record<string | number, unknown>;
    const way = random();
    if (way < 0.6) holder[key] = pick(random, HOSTILE);
    else if (way < 0.75 && Array.isArray(place.holder)) place.holder.splice(Number(key), 1);
    else if (way < 0.75) Reflect.deleteProperty(holder, key);
    else if (way < 0.9 && Array.isArray(place.holder)) place.holder.push(structuredClone(holder[key]));
    else holder[`${String(key)}_`] = holder[key];
  }
  return value;
}

/** The bytes with a few of them changed, cut or moved. */
function mutateBytes(sound: Uint8Array, random: Random): Uint8Array {
  const at = () => Math.floor(random() * sound.length);
  const way = random();
  if (way < 0.2) return sound.slice(0, at());
  if (way < 0.4) return Buffer.concat([sound.subarray(0, at()), sound.subarray(at())]);
  const bytes = Uint8Array.from(sound);
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) bytes[at()] = Math.floor(random() * 256);
  return bytes;
}

/** One mutated file: most are still JSON, so that they reach the rules behind the parser. */
export function mutated(sound: unknown, random: Random): Uint8Array {
  const bytes = new TextEncoder().encode(JSON.stringify(random() < 0.7 ? mutateValue(sound, random) : sound));
  return random() < 0.7 ? bytes : mutateBytes(bytes, random);
}
