import type { Locale } from './paraglide/runtime';
import { isLocale } from './paraglide/runtime';

const KEY = 'tierplan.locale';

/** The language chosen earlier in this browser; null when none was, or when storage is refused. */
export function readStoredLocale(): Locale | null {
	try {
		const stored = globalThis.localStorage.getItem(KEY);
		return stored !== null && isLocale(stored) ? stored : null;
	} catch {
		return null;
	}
}

/** Keeps the choice for the next visit. A browser that refuses storage forgets it, nothing else. */
export function storeLocale(locale: Locale): void {
	try {
		globalThis.localStorage.setItem(KEY, locale);
	} catch {
		// The page works in the chosen language until it is closed.
	}
}
