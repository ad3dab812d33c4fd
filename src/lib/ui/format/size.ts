import type { Locale } from '$lib/i18n/locale.svelte';
import { formatDigits } from './numbers';

const STEP = 1024;
const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** Bytes: `38 KB`, `1.2 MB`. Unknown: —. */
export function formatBytes(bytes: number, locale: Locale): string {
	let size = bytes;
	let place = 0;
	while (size >= STEP && place < UNITS.length - 1) {
		size /= STEP;
		place += 1;
	}
	const text = formatDigits(size, locale, 0, place > 1 && size < 10 ? 1 : 0);
	return Number.isFinite(bytes) ? `${text} ${UNITS[place] ?? ''}` : text;
}
