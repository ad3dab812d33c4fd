import type { OutCell, OutKind } from '$lib/domain/sharing/outTable';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import {
	formatCount,
	formatDay,
	formatMonth,
	formatNumber,
	formatPercent,
	formatYuan,
	say,
} from '$lib/ui/format';

const PIECES = 1000;

/** A cell as it stands on paper; empty where nothing is known. */
export function cellText(cell: OutCell, kind: OutKind, locale: Locale): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return cell;
	if (typeof cell === 'object') return say(cell, locale);
	switch (kind) {
		case 'money':
			return formatYuan(cell, locale);
		case 'quantity':
			return formatNumber(cell / PIECES, locale, 3);
		case 'ratio':
			return formatPercent(cell, locale);
		case 'count':
			return formatCount(cell, locale);
		case 'hours':
			return formatNumber(cell, locale, 0);
		case 'day':
			return formatDay(cell, locale);
		case 'month':
			return formatMonth(cell, locale);
		case 'flag':
			return cell === 1
				? m.customers_flag_yes({}, { locale })
				: m.customers_flag_no({}, { locale });
		default:
			return formatNumber(cell, locale, 2);
	}
}

const WORDS: ReadonlySet<OutKind> = new Set(['text', 'code', 'flag']);
export const isFigure = (kind: OutKind): boolean => !WORDS.has(kind);
