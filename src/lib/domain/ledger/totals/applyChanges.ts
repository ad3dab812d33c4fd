import { monthOfDay } from '../../primitives/day';
import type { Code, Month } from '../../primitives/units';
import type { Chunk } from '../ledger';
import {
	CELL,
	LARGEST,
	monthsOf,
	ORDER,
	PAGE_CUSTOMERS,
	pageOf,
	PROFIT,
	SUM,
	TALLY,
	type CellPage,
} from './cells';
import type { RowChange } from './changedRows';
import { counts, isUnnumbered } from './counted';
import { NO_SLOT, slotOf, withMonth, type MonthSlots } from './monthSlots';
import { peakAt, type Peaks } from './peaks';

/** A cell whose largest row went out. */
interface Stale {
	readonly customer: Code;
	readonly month: Month;
}

/**
 * Cells after some rows went out and others came in. Pages that are written to are copied first;
 * the rest is shared. `peaks` are those of all chunks the ledger has now.
 */
export function applyChanges(
	pages: readonly CellPage[],
	slots: MonthSlots,
	changes: readonly RowChange[],
	peaks: readonly (Peaks | null)[],
): { readonly pages: readonly CellPage[]; readonly slots: MonthSlots } {
	const writer = new CellWriter(pages, slots);
	for (const { chunk, rows, sign } of changes) {
		for (const row of rows) if (counts(chunk, row)) writer.write(chunk, row, sign);
	}
	return writer.settle(peaks);
}

class CellWriter {
	readonly #pages: CellPage[];
	readonly #copied = new Set<number>();
	readonly #stale: Stale[] = [];
	#slots: MonthSlots;

	constructor(pages: readonly CellPage[], slots: MonthSlots) {
		this.#pages = [...pages];
		this.#slots = slots;
	}

	write(chunk: Chunk, row: number, sign: 1 | -1): void {
		const customer = chunk.customer[row]!;
		const month = monthOfDay(chunk.day[row]!);
		const { page, at } = this.#cell(customer, month);
		const fen = chunk.amount[row]!;
		const profit = chunk.numbers.profit?.[row] ?? NaN;
		page[at + SUM]! += sign * fen;
		if (!Number.isNaN(profit)) page[at + PROFIT]! += sign * profit;
		if (!(fen > 0) || !isUnnumbered(chunk.texts.order, row)) {
			page[at + TALLY]! += sign;
			return;
		}
		page[at + TALLY]! += sign * (ORDER + 1);
		const largest = page[at + LARGEST]!;
		if (sign > 0) {
			if (fen > largest) page[at + LARGEST] = fen;
		} else if (fen === largest) {
			// NaN until it is settled: nothing is above it, and it is put on the list once.
			page[at + LARGEST] = NaN;
			this.#stale.push({ customer, month });
		}
	}

	settle(peaks: readonly (Peaks | null)[]): { pages: readonly CellPage[]; slots: MonthSlots } {
		const tables = peaks.filter((table) => table !== null);
		for (const { customer, month } of this.#stale) {
			const { page, at } = this.#cell(customer, month);
			let largest = 0;
			// Without a positive row left there is nothing to look for.
			if (page[at + TALLY]! >= ORDER) {
				for (const table of tables) largest = Math.max(largest, peakAt(table, customer, month));
			}
			page[at + LARGEST] = largest;
		}
		return { pages: this.#pages, slots: this.#slots };
	}

	/** Where the numbers of a customer and month stand, in a page that is ours to write to. */
	#cell(customer: Code, month: Month): { readonly page: CellPage; readonly at: number } {
		if (slotOf(this.#slots, month) === NO_SLOT) this.#slots = withMonth(this.#slots, month);
		const slot = slotOf(this.#slots, month);
		const page = this.#page(pageOf(customer), slot + 1);
		return { page, at: ((customer % PAGE_CUSTOMERS) * monthsOf(page) + slot) * CELL };
	}

	/** A page of our own with at least so many months. */
	#page(place: number, months: number): CellPage {
		while (this.#pages.length <= place) this.#pages.push(new Float64Array(0));
		const page = this.#pages[place]!;
		if (this.#copied.has(place) && months <= monthsOf(page)) return page;
		this.#copied.add(place);
		return (this.#pages[place] = copyOf(page, Math.max(monthsOf(page), months)));
	}
}

function copyOf(page: CellPage, months: number): CellPage {
	const own = monthsOf(page);
	if (own === months) return page.slice();
	const copy = new Float64Array(PAGE_CUSTOMERS * months * CELL);
	for (let k = 0; k < PAGE_CUSTOMERS; k++) {
		copy.set(page.subarray(k * own * CELL, (k + 1) * own * CELL), k * months * CELL);
	}
	return copy;
}
