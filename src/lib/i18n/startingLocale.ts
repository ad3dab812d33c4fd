import { chooseLocale } from './chooseLocale';
import type { Locale } from './paraglide/runtime';
import { readStoredLocale } from './storedLocale';

/** The stored language, the browser's, or the base language. */
export const startingLocale = (): Locale =>
	chooseLocale(readStoredLocale(), globalThis.navigator.languages);
