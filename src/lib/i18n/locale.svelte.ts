import type { Locale } from './paraglide/runtime';
import { baseLocale, overwriteGetLocale } from './paraglide/runtime';
import { sentences } from './sentences';
import { startingLocale } from './startingLocale';
import { storeLocale } from './storedLocale';

export type { Locale } from './paraglide/runtime';

// The compiled sentences ask one global for their language, so the rune behind it is global too.
let current = $state<Locale>(baseLocale);
/** While something is said in another language than the one on screen. */
let aside: Locale | null = null;
overwriteGetLocale(() => getLocale());

/** The language on screen; a sentence read in markup or in `$derived` follows it. */
export const getLocale = (): Locale => aside ?? current;

/** What `say` answers in another language, whose sentences must be there (`hearLocale`). */
export function inLocale<Said>(locale: Locale, say: () => Said): Said {
	const before = aside;
	aside = locale;
	try {
		return say();
	} finally {
		aside = before;
	}
}

/** Brings what is on the page in another language too; the one on screen stays. Rejects when it cannot be had. */
export const hearLocale = (locale: Locale): Promise<void> => sentences.hear(locale);

/**
 * Changes the language without a reload, as soon as its sentences are there, and keeps the choice.
 * `<html lang>` follows. Where they cannot be had, the page says so and stays as it is.
 */
export function setLocale(locale: Locale): void {
	sentences.learn(locale).then(
		() => {
			show(locale);
			storeLocale(locale);
		},
		() => undefined,
	);
}

/** Starts in the stored language, the browser's, or the base language. Called once, by the root layout. */
export function startLocale(): void {
	show(startingLocale());
}

function show(locale: Locale): void {
	current = locale;
	document.documentElement.lang = locale;
}
