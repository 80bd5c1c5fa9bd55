/**
 * The one policy that turns text into something that runs (W3C Trusted Types): an address of this site, as the script of a
 * worker. Markup and code cannot be made of text at all. It stands at the head of every page, before any script that
 * starts a worker.
 */
interface Rules {
  createScriptURL: (address: string) => string;
}

declare global {
  interface Window {
    /** Not in every browser. */
    trustedTypes?: { createPolicy: (name: 'default', rules: Rules) => unknown };
  }
}

window.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    const { origin } = new URL(address, location.href);
    if (origin !== location.origin) throw new TypeError(`Not a script of this site: ${address}`);
    return address;
  },
});

export {};
