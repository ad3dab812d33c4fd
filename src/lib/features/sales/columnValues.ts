import { kindOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import { dayText } from '$lib/domain/primitives/day';
import { plainPieces, plainYuan } from '$lib/domain/primitives/plainNumber';
import { readCell } from '$lib/domain/reading/readCell';
import { THOUSANDTHS_POWER } from '$lib/domain/reading/readQuantity';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatNumber, formatYuan } from '$lib/ui/format';

const THOUSANDTHS = 10 ** THOUSANDTHS_POWER;

/** A value of a column as the sheet shows it. */
export function showValue(column: ColumnId, value: number | string, locale: Locale): string {
	if (typeof value === 'string') return value;
	if (kindOf(column) === 'day') return dayText(value);
	return column === 'quantity'
		? formatNumber(value / THOUSANDTHS, locale, THOUSANDTHS_POWER)
		: formatYuan(value, locale);
}

/** The same in plain digits, as it is typed. */
export function writeValue(column: ColumnId, value: number): string {
	if (kindOf(column) === 'day') return dayText(value);
	return column === 'quantity' ? plainPieces(value) : plainYuan(value);
}

/** What was typed, as a value of the column; null: it is none. */
export function readValue(column: ColumnId, text: string): number | null {
	const read = readCell(column, text);
	return read.kind === 'value' && typeof read.value === 'number' ? read.value : null;
}
