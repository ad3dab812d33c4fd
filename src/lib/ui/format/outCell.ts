import type { OutCell, OutKind } from '$lib/domain/sharing/outTable';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatDay, formatMonth } from './calendar';
import { formatCount, formatNumber } from './numbers';
import { formatPercent } from './percent';
import { say } from './say';
import { formatYuan } from './yuan';

const PIECES = 1000;
const PIECE_DIGITS = 3;

/** A cell of a table that leaves, as it stands on screen and paper; empty where nothing is known. */
export function outCell(cell: OutCell, kind: OutKind, locale: Locale): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return cell;
	if (typeof cell === 'object') return say(cell, locale);
	switch (kind) {
		case 'money':
			return formatYuan(cell, locale);
		case 'quantity':
			return formatNumber(cell / PIECES, locale, PIECE_DIGITS);
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
			return formatNumber(cell, locale);
	}
}

const WORDS: ReadonlySet<OutKind> = new Set(['text', 'code', 'flag', 'day', 'month']);

/** Does a column hold figures, which stand at the right? */
export const isFigure = (kind: OutKind): boolean => !WORDS.has(kind);
