import { readCell } from '$lib/domain/reading/readCell';
import { dayText } from '$lib/domain/primitives/day';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatYuan } from '$lib/ui/format/yuan';

const MONEY = ['1,234.50元', '3.2万', '(1,234)', '１２３４'];
const DATES = ['2026年1月', 'Jan-26', '45962'];

/** How people write figures and dates, and what this very build reads them as. */
export function readingExamples(
	locale: Locale,
): { readonly written: string; readonly read: string }[] {
	const money = MONEY.map((written) => ({ written, read: shown('amount', written, locale) }));
	const dates = DATES.map((written) => ({ written, read: shown('date', written, locale) }));
	return [...money, ...dates];
}

function shown(column: 'amount' | 'date', written: string, locale: Locale): string {
	const reading = readCell(column, written);
	if (reading.kind !== 'value' || typeof reading.value !== 'number') {
		throw new Error(`the start page promises to read ${written}`);
	}
	return column === 'date' ? dayText(reading.value) : formatYuan(reading.value, locale);
}
