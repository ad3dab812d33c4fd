import type { Locale } from './paraglide/runtime';
import { baseLocale, locales } from './paraglide/runtime';

/**
 * The language to start in: the stored choice, else the first language of the browser
 * that the product speaks (compared by primary subtag), else the base language.
 */
export function chooseLocale(stored: Locale | null, browser: readonly string[]): Locale {
	if (stored !== null) return stored;
	for (const tag of browser) {
		const match = locales.find((locale) => primary(locale) === primary(tag));
		if (match !== undefined) return match;
	}
	return baseLocale;
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
