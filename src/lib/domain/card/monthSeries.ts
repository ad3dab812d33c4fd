import type { Window } from '../plan';
import { NO_MONTH } from '../primitives/day';
import type { Fen, Month } from '../primitives/units';
import type { CustomerSales } from './customerSales';

/** Net revenue month by month, through the prior window and this one. */
export interface MonthSeries {
	/** Month of the first figure; NO_MONTH without any. */
	readonly from: Month;
	/** A month without a row is 0; months before the sales sheet begins are left out, not 0. */
	readonly fen: readonly Fen[];
	/** Place of the window's first month; figures before it are the prior window's. */
	readonly window: number;
}

/** What a customer bought in each month that the sales sheet knows of both windows [CARD-2]. */
export function monthSeries(
	{ months, amounts }: Pick<CustomerSales, 'months' | 'amounts'>,
	window: Window,
): MonthSeries {
	if (window.ledgerFrom === NO_MONTH) return { from: NO_MONTH, fen: [], window: 0 };
	const from = Math.min(Math.max(window.priorFrom, window.ledgerFrom), window.to);
	const fen = new Array<Fen>(window.to - from + 1).fill(0);
	months.forEach((month, row) => {
		if (month >= from && month <= window.to) fen[month - from]! += amounts[row]!;
	});
	return { from, fen, window: Math.max(0, window.from - from) };
}

/** A window of the past. */
export interface PastWindow {
	readonly to: Month;
	readonly fen: Fen;
}

/** More windows than a small picture shows. */
const MOST_WINDOWS = 5;

/** Revenue of windows of the same length, each ending where the next begins, oldest first; only whole ones [CARD-8]. */
export function pastWindows(
	{ months, amounts }: Pick<CustomerSales, 'months' | 'amounts'>,
	{ to, months: length, ledgerFrom }: Window,
): readonly PastWindow[] {
	const past: { to: Month; fen: Fen }[] = [];
	for (let end = to; past.length < MOST_WINDOWS; end -= length) {
		if (past.length > 0 && end - length + 1 < ledgerFrom) break;
		past.unshift({ to: end, fen: 0 });
	}
	months.forEach((month, row) => {
		const back = Math.floor((to - month) / length);
		const at = past[past.length - 1 - back];
		if (at !== undefined && month <= to) at.fen += amounts[row]!;
	});
	return past;
}
