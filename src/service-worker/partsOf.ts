/** How a built file names a part that it loads later: `import("./chunks/x.js")`, whatever the quotes. */
const LATER = /\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)|\bfrom\s*["'`](\.[^"'`]+\.js)["'`]/g;

/**
 * Addresses of the parts that a script names. The list of the build knows the workers, but not what
 * they load when it is first needed.
 */
export const partsOf = (script: string, address: string): readonly string[] =>
	Array.from(script.matchAll(LATER), ([, later, now]) => new URL(later ?? now ?? '', address).href);
