/** The package `hyphen` (patterns of TeX) comes without types. */
declare module 'hyphen/*' {
  const patterns: {
    hyphenateSync: (text: string, options?: { minWordLength?: number; exceptions?: string[] }) => string;
  };
  export default patterns;
}
