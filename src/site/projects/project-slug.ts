/** The last part of a project's address, the same in each language: its code, never its name. */

/** `S21492` → `s21492`, `kohesio:Q7441783` → `kohesio-q7441783`, `editor:ktot` → `ktot`. */
export function projectSlug(code: string): string {
  return code
    .replace(/^editor:/, '')
    .replace(':', '-')
    .toLowerCase();
}
