import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';

/** Yes and no of a flag on screen. */
export const flagWord = (yes: boolean, locale: Locale): string =>
	yes ? m.customers_flag_yes({}, { locale }) : m.customers_flag_no({}, { locale });
