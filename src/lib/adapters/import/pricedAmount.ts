import type { Message } from '$lib/domain/primitives/message';
import { FEN_POWER, readMoney } from '$lib/domain/reading/readMoney';
import { readNumber, type WrittenNumber } from '$lib/domain/reading/readNumber';
import { withoutPieces } from '$lib/domain/reading/readQuantity';
import type { DelimitedTable } from '../codec/delimitedTable';
import { PlainNumber } from './plainNumber';
import { refuse, type Cells, type ColumnReader } from './readColumns';
import type { Tally } from './tally';

/** Decimals that prices and quantities have on the fast road. */
const PRICE_POWER = 4;
const QUANTITY_POWER = 3;
const PRODUCT_SCALE = 10 ** (PRICE_POWER + QUANTITY_POWER - FEN_POWER);
const TEN = 10n;

/** Quantity × price (or cost) of a piece → fen, exact and rounded half away from zero once; NaN where either is missing. */
export class PricedAmount implements ColumnReader {
	readonly fen: Float64Array<ArrayBuffer>;
	readonly #quantity = new PlainNumber(QUANTITY_POWER);
	readonly #price = new PlainNumber(PRICE_POWER);

	constructor(
		readonly quantity: Cells,
		readonly price: Cells,
		readonly target: 'amount' | 'profit',
		readonly tally: Tally,
	) {
		this.fen = new Float64Array(price.rows.length);
	}

	read(from: number, to: number): void {
		const { table, rows } = this.price;
		for (let i = from; i < to; i++) {
			const row = rows[i] ?? 0;
			const quantity = table.at(row, this.quantity.column);
			const price = table.at(row, this.price.column);
			this.fen[i] =
				this.#plainProduct(i, table, quantity, price) ?? this.#exact(i, quantity, price);
		}
	}

	/** null: not plain, or too large to be exact in a double. */
	#plainProduct(i: number, table: DelimitedTable, quantity: number, price: number): number | null {
		if (this.quantity.unitPower !== 0 || this.price.unitPower !== 0) return null;
		if (this.quantity.mark === 'comma' || this.price.mark === 'comma') return null;
		const { text, from, to } = table;
		const pieces = this.#quantity;
		const each = this.#price;
		if (!pieces.read(text, from[quantity] ?? 0, to[quantity] ?? 0) || pieces.moved !== 0)
			return null;
		if (!each.read(text, from[price] ?? 0, to[price] ?? 0) || each.moved !== 0) return null;
		const product = pieces.value * each.value;
		if (!Number.isSafeInteger(product)) return null;
		const rest = product % PRODUCT_SCALE;
		if (rest === 0) return product / PRODUCT_SCALE || 0;
		const down = (product - rest) / PRODUCT_SCALE;
		const up = Math.abs(rest) * 2 >= PRODUCT_SCALE;
		const fen = up ? down + Math.sign(rest) : down;
		this.tally.round(i, this.target, fen - product / PRODUCT_SCALE);
		return fen || 0;
	}

	#exact(i: number, quantity: number, price: number): number {
		const pieces = this.#written(quantity, this.quantity);
		const each = this.#written(price, this.price);
		if (each.reason !== null) {
			const text = this.price.table.content(price);
			refuse(this.price, i, this.target, text, each.reason, this.tally);
		}
		if (pieces.number === null || each.number === null) return Number.NaN;
		const power = pieces.number.power + each.number.power + FEN_POWER;
		const product = BigInt(pieces.number.digits) * BigInt(each.number.digits);
		const negative = pieces.number.negative !== each.number.negative;
		const scaled = power >= 0 ? product * TEN ** BigInt(power) : product;
		const money = readMoney(
			`${negative ? '-' : ''}${scaled}${power < 0 ? `e${power}` : ''}`,
			-FEN_POWER,
		);
		if (!money.ok) {
			refuse(this.price, i, this.target, this.price.table.content(price), money.reason, this.tally);
			return Number.NaN;
		}
		if (money.value.moved !== 0) this.tally.round(i, this.target, money.value.moved);
		return money.value.fen;
	}

	/** A cell's number with the unit of its column; why a quantity is none, its own column says. */
	#written(
		place: number,
		{ table, column, unitPower, mark }: Cells,
	): { readonly number: WrittenNumber | null; readonly reason: Message | null } {
		const cell = place < 0 ? '' : table.content(place);
		const read = readNumber(column === this.quantity.column ? withoutPieces(cell) : cell, mark);
		if (!read.ok) return { number: null, reason: read.reason };
		if (read.value === null) return { number: null, reason: null };
		return { number: { ...read.value, power: read.value.power + unitPower }, reason: null };
	}
}
