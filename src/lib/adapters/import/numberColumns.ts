import { readQuantity, THOUSANDTHS_POWER } from '$lib/domain/reading/readQuantity';
import { MoneyReader } from './moneyReader';
import { numberKinds } from './normalisations';
import { PlainNumber } from './plainNumber';
import { refuse, type Cells, type ColumnReader } from './readColumns';
import type { Tally } from './tally';

/** Money → fen; NaN where blank or refused. */
export class MoneyColumn implements ColumnReader {
	readonly fen: Float64Array<ArrayBuffer>;
	readonly #reader: MoneyReader;

	constructor(
		readonly cells: Cells,
		readonly target: 'amount' | 'profit' | 'promotion' | 'sellThrough',
		readonly tally: Tally,
		currencies: 'yuan' | 'any',
	) {
		this.fen = new Float64Array(cells.rows.length);
		this.#reader = new MoneyReader(cells.table, cells.unitPower, tally, currencies, cells.mark);
	}

	get currency(): string | null {
		return this.#reader.currency;
	}

	read(from: number, to: number): void {
		const { table, rows, column } = this.cells;
		const reader = this.#reader;
		for (let i = from; i < to; i++) {
			const place = table.at(rows[i] ?? 0, column);
			reader.read(place);
			this.fen[i] = reader.fen;
			if (reader.moved !== 0) this.tally.round(i, this.target, reader.moved);
			if (reader.reason !== null)
				refuse(this.cells, i, this.target, table.content(place), reader.reason, this.tally);
		}
		reader.finish();
	}
}

/** Pieces → thousandths; NaN where blank or refused. */
export class QuantityColumn implements ColumnReader {
	readonly pieces: Float64Array<ArrayBuffer>;
	readonly #plain: PlainNumber;

	constructor(
		readonly cells: Cells,
		readonly tally: Tally,
	) {
		this.pieces = new Float64Array(cells.rows.length);
		this.#plain = new PlainNumber(THOUSANDTHS_POWER + cells.unitPower);
	}

	read(from: number, to: number): void {
		const { table, rows, column, unitPower, mark = 'point' } = this.cells;
		const plain = this.#plain;
		let grouped = 0;
		for (let i = from; i < to; i++) {
			const place = table.at(rows[i] ?? 0, column);
			if (
				mark === 'point' &&
				plain.read(table.text, table.from[place] ?? 0, table.to[place] ?? 0)
			) {
				this.pieces[i] = plain.value;
				if (plain.grouped) grouped++;
				continue;
			}
			this.pieces[i] = Number.NaN;
			if (place < 0 || table.from[place] === table.to[place]) continue;
			const cell = table.content(place);
			const quantity = readQuantity(cell, unitPower, mark);
			if (quantity.ok) {
				this.pieces[i] = quantity.value;
				for (const kind of numberKinds(cell, mark)) this.tally.normalise(kind);
			} else refuse(this.cells, i, 'quantity', cell, quantity.reason, this.tally);
		}
		if (grouped > 0) this.tally.normalise('thousands', grouped);
	}
}
