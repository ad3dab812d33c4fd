import { dayInMonth, dayText, monthOfDay, monthText, NO_DAY } from '$lib/domain/primitives/day';
import { plainPieces, plainYuan } from '$lib/domain/primitives/plainNumber';
import type { OutCell, OutKind } from '$lib/domain/sharing/outTable';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { say } from './say';

/** A cell of a table at full precision, as a spreadsheet takes it from the clipboard: yuan, fractions, ISO days. */
export function outRaw(cell: OutCell, kind: OutKind, locale: Locale): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return cell;
	if (typeof cell === 'object') return say(cell, locale);
	if (!Number.isFinite(cell)) return '';
	switch (kind) {
		case 'money':
			return plainYuan(Math.round(cell));
		case 'quantity':
			return plainPieces(Math.round(cell));
		case 'day':
			if (cell === NO_DAY) return '';
			return dayInMonth(cell) === 0 ? monthText(monthOfDay(cell)) : dayText(cell);
		case 'month':
			return monthText(cell);
		case 'flag':
			return cell === 1
				? m.customers_flag_yes({}, { locale })
				: m.customers_flag_no({}, { locale });
		default:
			return String(cell);
	}
}
