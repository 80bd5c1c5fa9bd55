/** The text with its last word replaced: `haku palkk` and `palkkatuki` → `haku palkkatuki`. A quotation mark stays. */
export function withLastWord(text: string, word: string): string {
  return text.replace(/[^\s"”“]*$/u, () => word);
}
