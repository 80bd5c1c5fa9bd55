/** Phone numbers as each language writes them. */
import type { Lang } from './languages.ts';

/** `+358 295 016 770` → `0295 016 770` in Finnish and Swedish, whose readers call from Finland; as it is in English. */
export function formatPhone(lang: Lang, phone: string): string {
  return lang === 'en' ? phone : phone.replace(/^\+358 /, '0');
}

/** The address a phone calls: `tel:+358295016770`. */
export function phoneLink(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`;
}
