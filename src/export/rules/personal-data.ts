/** What would tell who a person is or how to reach them. */

/** The words of texts of a record, whatever language they are in. */
export function wordsOf(...texts: readonly (object | null)[]): string[] {
  return texts.flatMap((text) =>
    text === null ? [] : Object.values(text).filter((part) => typeof part === 'string'),
  );
}

/** Every part is bounded, so that no text can make the search long. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\]|\(ät\))\s?[\p{L}\p{N}-]{1,63}\.\p{L}{2,24}/iu;
/** What every written form of an address has: looked for first, since long texts hardly ever hold one. */
const AT_SIGN = /@|\((?:at|ät)\)|\[at\]/i;
/** A Finnish number, domestic or international. A zero before another zero belongs to a sum of money. */
const PHONE = /(?<![\d-])(?:\+358|00358|0(?=[1-9]))[\s-]?\d{1,3}(?:[\s-]?\d{2,4}){2,3}(?![\d-])/;
/** Personal identity code with every century sign in use (Government Decree 690/2022). */
const IDENTITY_CODE = /(?<!\d)\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\dA-Z])/;

/** Whether a text holds an e-mail address or a personal identity code. */
export function tellsWho(text: string): boolean {
  return (AT_SIGN.test(text) && EMAIL.test(text)) || IDENTITY_CODE.test(text);
}

/** Whether a text holds a phone number. A business id is none. */
export function hasPhone(text: string): boolean {
  return PHONE.test(text.replaceAll(/\d{7}-\d/g, ''));
}
