import type { Message } from '$lib/domain/primitives/message';
import { FEN_POWER, readMoney } from '$lib/domain/reading/readMoney';
import type { DelimitedTable } from '../codec/delimitedTable';
import { PlainNumber } from './plainNumber';

/** Reads the money cells of one column, plain ones where they stand, the others by the grammar. */
export class MoneyReader {
	/** NaN: blank or refused. */
	fen = Number.NaN;
	/** Rounded − exact, fen; 0 when nothing was rounded. */
	moved = 0;
	/** Why the cell was refused. */
	reason: Message | null = null;
	readonly #plain: PlainNumber;
	readonly #table: DelimitedTable;
	readonly #unitPower: number;

	/** unitPower: 4 for a column in 万元. */
	constructor(table: DelimitedTable, unitPower: number) {
		this.#plain = new PlainNumber(FEN_POWER + unitPower);
		this.#table = table;
		this.#unitPower = unitPower;
	}

	/** place: of `table.from` and `table.to`; −1 is blank. */
	read(place: number): void {
		const { text, from, to } = this.#table;
		this.reason = null;
		if (this.#plain.read(text, from[place] ?? 0, to[place] ?? 0)) {
			this.fen = this.#plain.value;
			this.moved = this.#plain.moved;
			return;
		}
		const money = place < 0 ? null : readMoney(this.#table.content(place), this.#unitPower);
		this.fen = money?.ok === true ? money.value.fen : Number.NaN;
		this.moved = money?.ok === true ? money.value.moved : 0;
		if (money?.ok === false) this.reason = money.reason;
	}
}
