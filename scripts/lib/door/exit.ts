/** What the commands of the door tell the shell, so that a scheduled run knows whom to call. */
export const EXIT = {
  /** Published, or nothing new. */
  done: 0,
  /** Options that make no sense; `readOptions` ends with the same. */
  misused: 2,
  /** Held: a person must approve the export or leave it. */
  held: 3,
  /** Refused, or not to be had at all. */
  refused: 4,
  /** Another run is under way. */
  busy: 5,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
