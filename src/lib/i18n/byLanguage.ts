import { getLocale } from './locale.svelte';
import type { Locale } from './paraglide/runtime';
import { sentences } from './sentences';
import type { Tables } from './loadedSentences';

type Say = (args?: Readonly<Record<string, unknown>>, options?: { locale?: Locale }) => string;

/**
 * What stands for the compiled `m` in the built site: it may be read before the sentences are there,
 * and says them in the language on screen. `all` brings what no part of the page has brought along.
 */
export function speakFrom(all: Tables): Readonly<Record<string, Say>> {
	const said = new Map<string | symbol, Say>();
	return new Proxy<Record<string, Say>>(
		{},
		{
			get(_, key) {
				let say = said.get(key);
				if (say === undefined) {
					say = (args = {}, { locale = getLocale() } = {}) =>
						sentences.find(locale, String(key), all)?.(args) ?? '';
					said.set(key, say);
				}
				return say;
			},
		},
	);
}
