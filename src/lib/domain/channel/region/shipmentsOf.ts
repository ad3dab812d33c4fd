import { attributeOf } from '../../customer/sheet';
import type { NameList } from '../../ledger/names';
import {
	customerOfGroup,
	groupOf,
	monthOfKey,
	nameOfGroup,
	type TallyPage,
} from '../../ledger/totals/tally';
import type { Code, Fen } from '../../primitives/units';
import { unknownFigures, type ChannelInput } from '../channelInput';
import { authorisedRegions } from './authorised';
import type { Shipments, Shipped } from './shipments';

/**
 * Net sales of the window by region they were shipped to, against the customer sheet's authorised
 * regions [REGION-1]. null without a column of either. Returns count where they were shipped.
 */
export function shipmentsOf(
	{
		totals,
		window,
		measures,
		order,
		sheet,
	}: Pick<ChannelInput, 'totals' | 'window' | 'measures' | 'order' | 'sheet'>,
	names: NameList,
): Shipments | null {
	if (!sheet.columns.has('authorisedRegions')) return null;
	const tally = totals.tallies.of('shipRegion');
	if (tally === null) return null;
	const outside = unknownFigures(measures.size);
	const outsideFen = unknownFigures(measures.size);
	const foreign = new Map<Code, readonly Shipped[]>();
	for (const customer of order) {
		const said = attributeOf(sheet, 'authorisedRegions', customer);
		const allowed = authorisedRegions(said === null ? '' : String(said));
		if (allowed.size === 0) continue;
		const page = tally[Math.floor(customer / totals.perPage)];
		const sums = regionSums(page, customer % totals.perPage, window);
		let total = 0;
		const abroad: Shipped[] = [];
		for (const [code, fen] of sums) {
			total += fen;
			const region = names.name(code);
			if (fen > 0 && !allowed.has(region)) abroad.push({ region, fen });
		}
		if (total <= 0) continue;
		const fen = abroad.reduce((sum, each) => sum + each.fen, 0);
		outsideFen[customer] = fen;
		outside[customer] = fen / total;
		if (fen > 0)
			foreign.set(
				customer,
				abroad.toSorted((a, b) => b.fen - a.fen),
			);
	}
	return { outside, outsideFen, foreign };
}

/** Keys rise: one customer's stand together, found by halving. */
function regionSums(
	page: TallyPage | undefined,
	place: number,
	{ from, to }: ChannelInput['window'],
): ReadonlyMap<Code, Fen> {
	const sums = new Map<Code, Fen>();
	if (page === undefined) return sums;
	const { keys } = page;
	for (let k = firstOf(keys, place); k < keys.length; k++) {
		const group = groupOf(keys[k]!);
		if (customerOfGroup(group) !== place) break;
		const month = monthOfKey(keys[k]!);
		if (month < from || month > to) continue;
		const region = nameOfGroup(group);
		sums.set(region, (sums.get(region) ?? 0) + page.sums[k]!);
	}
	return sums;
}

/** Place of the first key of a customer, or where it would stand. */
function firstOf(keys: Float64Array, place: number): number {
	let low = 0;
	let high = keys.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (customerOfGroup(groupOf(keys[middle]!)) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
