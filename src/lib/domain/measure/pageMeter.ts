import { customerOfKey, isNumbered, monthOfRow, type RowPage } from '../ledger/totals/rowPages';
import { NO_MONTH } from '../primitives/day';
import type { MeasureColumns } from './measureColumns';
import { IN_PRIOR, IN_WINDOW, type MonthSlots } from './monthSlots';

/** Numbers of one (customer, month), side by side so that one row touches one line of memory. */
const CELL = 4;
/** Fen: sum of the amounts, of the profits; largest positive row without an order number. */
const SUM = 0;
const PROFIT = 1;
const LARGEST = 2;
/** Rows, plus ORDER for every positive row without an order number. */
const TALLY = 3;
/** Above any number of rows of one customer and month. */
const ORDER = 2 ** 26;

/** Measures the first `count` customers of a page into `into`, from place `start` on. */
export type PageMeter = (into: MeasureColumns, start: number, count: number, page: RowPage) => void;

/** A meter for pages of one size: customer × month sums of one page at a time, in memory used again. */
export function pageMeter(perPage: number, slots: MonthSlots): PageMeter {
	const cells = new Float64Array(perPage * slots.months.length * CELL);
	return (into, start, count, page) => {
		cells.fill(0);
		addRows(cells, page, slots);
		readCells(cells, slots, into, start, count);
	};
}

function addRows(
	cells: Float64Array,
	{ keys, amounts, profits }: RowPage,
	slots: MonthSlots,
): void {
	const { places, months } = slots;
	const first = months[0]!;
	const stride = months.length * CELL;
	for (let row = 0; row < keys.length; row++) {
		const key = keys[row]!;
		const fen = amounts[row]!;
		const at = customerOfKey(key) * stride + places[monthOfRow(key) - first]! * CELL;
		cells[at + SUM]! += fen;
		cells[at + PROFIT]! += profits[row]!;
		if (fen > 0 && !isNumbered(key)) {
			if (fen > cells[at + LARGEST]!) cells[at + LARGEST] = fen;
			cells[at + TALLY]! += ORDER + 1;
		} else {
			cells[at + TALLY]! += 1;
		}
	}
}

function readCells(
	cells: Float64Array,
	{ months, roles, upToEnd }: MonthSlots,
	into: MeasureColumns,
	start: number,
	count: number,
): void {
	let at = 0;
	for (let place = start; place < start + count; place++) {
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
		for (let slot = 0; slot < months.length; slot++, at += CELL) {
			const tally = cells[at + TALLY]!;
			if (tally === 0) continue;
			const sum = cells[at + SUM]!;
			if (firstMonth === NO_MONTH) firstMonth = months[slot]!;
			if (sum > 0 && slot < upToEnd) lastActive = months[slot]!;
			const role = roles[slot]!;
			if (role === IN_WINDOW) {
				present = 1;
				revenue += sum;
				profit += cells[at + PROFIT]!;
				if (sum > 0) activeMonths++;
				orders += Math.floor(tally / ORDER);
				if (cells[at + LARGEST]! > largest) largest = cells[at + LARGEST]!;
			} else if (role === IN_PRIOR) {
				presentPrior = 1;
				priorRevenue += sum;
				priorProfit += cells[at + PROFIT]!;
			}
		}
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
