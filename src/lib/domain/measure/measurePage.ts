import {
	CELL,
	LARGEST,
	monthsOf,
	ORDER,
	PROFIT,
	SUM,
	TALLY,
	type CellPage,
} from '../ledger/totals/cells';
import { customerOfGroup, groupOf, monthOfKey, type TallyPage } from '../ledger/totals/tally';
import type { Window } from '../plan';
import { NO_MONTH } from '../primitives/day';
import { IN_PRIOR, IN_WINDOW, type SlotRoles } from './slotRoles';

/** Measures while they are written; the arrays of `Measures`. */
export interface MeasureColumns {
	readonly present: Uint8Array;
	readonly presentPrior: Uint8Array;
	readonly revenue: Float64Array;
	readonly profit: Float64Array;
	readonly orders: Int32Array;
	readonly activeMonths: Int32Array;
	readonly largestOrder: Float64Array;
	readonly priorRevenue: Float64Array;
	readonly priorProfit: Float64Array;
	readonly firstMonth: Int32Array;
	readonly lastActiveMonth: Int32Array;
}

export const blankMeasures = (size: number): MeasureColumns => ({
	present: new Uint8Array(size),
	presentPrior: new Uint8Array(size),
	revenue: new Float64Array(size),
	profit: new Float64Array(size),
	orders: new Int32Array(size),
	activeMonths: new Int32Array(size),
	largestOrder: new Float64Array(size),
	priorRevenue: new Float64Array(size),
	priorProfit: new Float64Array(size),
	firstMonth: new Int32Array(size).fill(NO_MONTH),
	lastActiveMonth: new Int32Array(size).fill(NO_MONTH),
});

/** Measures the first `count` customers of a page into `into`, from place `start` on; it is blank there. */
export function measurePage(
	into: MeasureColumns,
	start: number,
	count: number,
	page: CellPage,
	{ slots, months, roles, upToEnd }: SlotRoles,
): void {
	const stride = monthsOf(page);
	for (let k = 0; k < count; k++) {
		const base = k * stride * CELL;
		let present = 0;
		let presentPrior = 0;
		let revenue = 0;
		let profit = 0;
		let orders = 0;
		let activeMonths = 0;
		let largest = 0;
		let priorRevenue = 0;
		let priorProfit = 0;
		let firstMonth: number = NO_MONTH;
		let lastActive: number = NO_MONTH;
		for (let m = 0; m < slots.length; m++) {
			const slot = slots[m]!;
			if (slot >= stride) continue;
			const at = base + slot * CELL;
			const tally = page[at + TALLY]!;
			if (tally === 0) continue;
			const sum = page[at + SUM]!;
			if (firstMonth === NO_MONTH) firstMonth = months[m]!;
			if (sum > 0 && m < upToEnd) lastActive = months[m]!;
			const role = roles[m]!;
			if (role === IN_WINDOW) {
				present = 1;
				revenue += sum;
				profit += page[at + PROFIT]!;
				if (sum > 0) activeMonths++;
				orders += Math.floor(tally / ORDER);
				if (page[at + LARGEST]! > largest) largest = page[at + LARGEST]!;
			} else if (role === IN_PRIOR) {
				presentPrior = 1;
				priorRevenue += sum;
				priorProfit += page[at + PROFIT]!;
			}
		}
		const place = start + k;
		into.present[place] = present;
		into.presentPrior[place] = presentPrior;
		into.revenue[place] = revenue;
		into.profit[place] = profit;
		into.orders[place] = orders;
		into.activeMonths[place] = activeMonths;
		into.largestOrder[place] = largest;
		into.priorRevenue[place] = priorRevenue;
		into.priorProfit[place] = priorProfit;
		into.firstMonth[place] = firstMonth;
		into.lastActiveMonth[place] = lastActive;
	}
}

/** Adds the orders with a number: those whose rows in the window sum to a positive amount. */
export function measureOrders(
	into: MeasureColumns,
	start: number,
	{ keys, sums }: TallyPage,
	{ from, to }: Window,
): void {
	for (let k = 0; k < keys.length;) {
		const group = groupOf(keys[k]!);
		let amount = 0;
		for (; k < keys.length && groupOf(keys[k]!) === group; k++) {
			const month = monthOfKey(keys[k]!);
			if (month >= from && month <= to) amount += sums[k]!;
		}
		if (amount <= 0) continue;
		const place = start + customerOfGroup(group);
		into.orders[place]!++;
		if (amount > into.largestOrder[place]!) into.largestOrder[place] = amount;
	}
}
