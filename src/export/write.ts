/** The accepted export as text. */
import type { ThemeExport } from './schema.ts';

/** JSON text for people and machines: two spaces, a line end; the same export always gives the same text. */
export function exportText(data: ThemeExport): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
