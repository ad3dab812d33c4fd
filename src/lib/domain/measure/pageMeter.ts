import { customerOfKey, isNumbered, monthOfRow, type RowPage } from '../ledger/totals/rowPages';
import { NO_MONTH } from '../primitives/day';
import type { MeasureColumns } from './measureColumns';
import { IN_PRIOR, IN_WINDOW, ROLES, type MonthSlots } from './monthSlots';

/** Numbers of one (customer, role of the month), side by side. */
const CELL = 3;
/** Fen: sum of the profits; largest positive row without an order number. */
const PROFIT = 0;
const LARGEST = 1;
/** Rows, plus ORDER for every positive row without an order number. */
const TALLY = 2;
const STRIDE = CELL * ROLES;
/** Above any number of rows of one customer. */
const ORDER = 2 ** 26;

/** Measures the first `count` customers of a page into `into`, from place `start` on. */
export type PageMeter = (into: MeasureColumns, start: number, count: number, page: RowPage) => void;

/** What the rows of one page add up to; memory that every page uses again. */
interface Sums {
	/** Fen by customer of the page and month. */
	readonly months: Float64Array;
	/** By customer of the page and role, CELL numbers each. */
	readonly roles: Float64Array;
	/**
	 * First month with a row that is not positive, by customer of the page; Infinity without one.
	 * Every other month with rows has a sum above 0.
	 */
	readonly first: Float64Array;
}

/** A meter for pages of one size. */
export function pageMeter(perPage: number, slots: MonthSlots): PageMeter {
	const sums: Sums = {
		months: new Float64Array(perPage * slots.months.length),
		roles: new Float64Array(perPage * STRIDE),
		first: new Float64Array(perPage),
	};
	return (into, start, count, page) => {
		addRows(sums, page, slots);
		for (let customer = 0; customer < count; customer++) {
			readMonths(sums, customer, slots, into, start + customer);
			readRoles(sums.roles, customer * STRIDE, into, start + customer);
		}
	};
}

function addRows(sums: Sums, { keys, amounts, profits }: RowPage, slots: MonthSlots): void {
	const months = sums.months.fill(0);
	const byRole = sums.roles.fill(0);
	const first = sums.first.fill(Infinity);
	const { places, roles } = slots;
	const width = slots.months.length;
	const from = slots.months[0]!;
	for (let row = 0; row < keys.length; row++) {
		const key = keys[row]!;
		const fen = amounts[row]!;
		const customer = customerOfKey(key);
		const month = monthOfRow(key);
		const slot = places[month - from]!;
		months[customer * width + slot]! += fen;
		const at = customer * STRIDE + roles[slot]! * CELL;
		byRole[at + PROFIT]! += profits[row]!;
		if (fen > 0 && !isNumbered(key)) {
			if (fen > byRole[at + LARGEST]!) byRole[at + LARGEST] = fen;
			byRole[at + TALLY]! += ORDER + 1;
			continue;
		}
		byRole[at + TALLY]! += 1;
		if (fen <= 0 && month < first[customer]!) first[customer] = month;
	}
}

function readMonths(
	{ months, first }: Sums,
	customer: number,
	{ window, prior, upToEnd, months: calendar }: MonthSlots,
	into: MeasureColumns,
	place: number,
): void {
	const at = customer * calendar.length;
	let revenue = 0;
	let active = 0;
	for (let slot = window.from; slot < window.to; slot++) {
		const fen = months[at + slot]!;
		revenue += fen;
		// No branch: whether a customer bought in a month is anybody's guess, also the processor's.
		active += Number(fen > 0);
	}
	let before = 0;
	for (let slot = prior.from; slot < prior.to; slot++) before += months[at + slot]!;
	let last = upToEnd - 1;
	while (last >= 0 && months[at + last]! <= 0) last--;
	into.revenue[place] = revenue;
	into.activeMonths[place] = active;
	into.priorRevenue[place] = before;
	let earliest = 0;
	while (earliest < calendar.length && months[at + earliest] === 0) earliest++;
	const sold = earliest < calendar.length ? calendar[earliest]! : Infinity;
	const firstMonth = Math.min(sold, first[customer]!);
	into.firstMonth[place] = firstMonth === Infinity ? NO_MONTH : firstMonth;
	into.lastActiveMonth[place] = last < 0 ? NO_MONTH : calendar[last]!;
}

function readRoles(roles: Float64Array, at: number, into: MeasureColumns, place: number): void {
	const now = at + IN_WINDOW * CELL;
	const before = at + IN_PRIOR * CELL;
	const tally = roles[now + TALLY]!;
	into.present[place] = Number(tally > 0);
	into.presentPrior[place] = Number(roles[before + TALLY]! > 0);
	into.profit[place] = roles[now + PROFIT]!;
	into.priorProfit[place] = roles[before + PROFIT]!;
	into.largestOrder[place] = roles[now + LARGEST]!;
	into.orders[place] = Math.floor(tally / ORDER);
}
