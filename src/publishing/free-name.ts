/** The name itself, or with the first number behind it that makes it free: `haku`, `haku-2`, `haku-3`. */
export function freeName(name: string, taken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; taken(free); number += 1) free = `${name}-${String(number)}`;
  return free;
}
