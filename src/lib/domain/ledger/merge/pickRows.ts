import type { SalesBatch } from '../batch';
import { numberColumns, textColumns } from '../chunk';
import { NO_NAME } from '../names';
import { cellsAt } from '../sparseCells';
import { nameAt, type Names } from '../textNames';

/**
 * The rows of a batch at these places, which rise, with the names they use and no others; the batch
 * itself when that is all of it.
 */
export function pickRows(batch: SalesBatch, places: Int32Array): SalesBatch {
	if (places.length === batch.rows) return batch;
	const ints = (column: Int32Array): Int32Array => places.map((row) => column[row]!);
	const floats = (column: Float64Array): Float64Array =>
		Float64Array.from(places, (row) => column[row]!);
	const names = new Map<keyof SalesBatch['names'], NamePicker>();
	const codes = (kind: keyof SalesBatch['names'], column: Int32Array): Int32Array => {
		const picker = names.get(kind) ?? new NamePicker(batch.names[kind]);
		names.set(kind, picker);
		return ints(column).map((code) => picker.pick(code));
	};
	const columns = {
		customer: codes('customer', batch.customer),
		texts: textColumns((id) => {
			const column = batch.texts[id];
			return column === null ? null : codes(id, column);
		}),
		extra: batch.extra.map((column) => codes('extra', column)),
	};
	const used = (kind: keyof SalesBatch['names']): readonly string[] => names.get(kind)?.names ?? [];
	return {
		...batch,
		...columns,
		rows: places.length,
		day: ints(batch.day),
		amount: floats(batch.amount),
		numbers: numberColumns((id) => {
			const column = batch.numbers[id];
			return column === null ? null : floats(column);
		}),
		names: { ...textColumns(used), customer: used('customer'), extra: used('extra') },
		refused: cellsAt(batch.refused, places),
		...roundedAmong(batch, places),
	};
}

/** Where nobody noted which rows were rounded: never more than there are. */
function roundedAmong(
	{ rounded, roundedRows }: SalesBatch,
	places: Int32Array,
): Pick<SalesBatch, 'rounded' | 'roundedRows'> {
	if (rounded === undefined) return { roundedRows: Math.min(roundedRows, places.length) };
	const picked = Uint8Array.from(places, (row) => rounded[row]!);
	return { rounded: picked, roundedRows: picked.reduce((sum, one) => sum + one, 0) };
}

/** A shorter list of names: those that are asked for. */
class NamePicker {
	readonly names: string[] = [];
	readonly #all: Names;
	readonly #codes: Int32Array;

	constructor(all: Names) {
		this.#all = all;
		this.#codes = new Int32Array(all.length).fill(NO_NAME);
	}

	pick(code: number): number {
		if (code === NO_NAME) return NO_NAME;
		if (this.#codes[code] === NO_NAME)
			this.#codes[code] = this.names.push(nameAt(this.#all, code)) - 1;
		return this.#codes[code]!;
	}
}
