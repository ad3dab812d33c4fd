import { chooseLocale } from './chooseLocale';
import type { Locale } from './paraglide/runtime';
import { baseLocale, overwriteGetLocale } from './paraglide/runtime';
import { readStoredLocale, storeLocale } from './storedLocale';

export type { Locale } from './paraglide/runtime';

// The compiled sentences ask one global for their language, so the rune behind it is global too.
let current = $state<Locale>(baseLocale);
overwriteGetLocale(() => current);

/** The language on screen; a sentence read in markup or in `$derived` follows it. */
export const getLocale = (): Locale => current;

/** Changes the language at once, without a reload, and keeps the choice. `<html lang>` follows. */
export function setLocale(locale: Locale): void {
	show(locale);
	storeLocale(locale);
}

/** Starts in the stored language, the browser's, or the base language. Called once, by the root layout. */
export function startLocale(): void {
	show(chooseLocale(readStoredLocale(), navigator.languages));
}

function show(locale: Locale): void {
	current = locale;
	document.documentElement.lang = locale;
}
