import type { TextColumn } from '../ledger/columns';
import type { Ledger } from '../ledger/ledger';
import { NO_NAME } from '../ledger/names';
import { counts } from '../ledger/totals/counted';
import { monthOfDay } from '../primitives/day';
import type { Code, Fen, Month } from '../primitives/units';

/** Columns that a card cuts sales by. */
export const CUTS = [
	'product',
	'category',
	'channel',
	'region',
	'shipRegion',
] as const satisfies readonly TextColumn[];
export type Cut = (typeof CUTS)[number];

/** The counted rows of one customer, a column each, in the order of the sales sheet. */
export interface CustomerSales {
	readonly months: readonly Month[];
	readonly amounts: readonly Fen[];
	/** NO_NAME where blank. */
	readonly names: Readonly<Record<Cut, readonly Code[]>>;
}

/** One pass over the column of customers; nothing else of other customers' rows is read [CARD-1]. */
export function customerSales({ chunks }: Pick<Ledger, 'chunks'>, customer: Code): CustomerSales {
	const months: Month[] = [];
	const amounts: Fen[] = [];
	const names: Record<Cut, Code[]> = {
		...{ product: [], category: [], channel: [], region: [], shipRegion: [] },
	};
	for (const chunk of chunks) {
		const { customer: who, day, amount, texts } = chunk;
		for (let row = who.indexOf(customer); row !== -1; row = who.indexOf(customer, row + 1)) {
			if (!counts(chunk, row)) continue;
			months.push(monthOfDay(day[row]!));
			amounts.push(amount[row]!);
			for (const cut of CUTS) names[cut].push(texts[cut]?.[row] ?? NO_NAME);
		}
	}
	return { months, amounts, names };
}
