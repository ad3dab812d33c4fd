import { message, type Message } from '$lib/domain/primitives/message';
import { FEN_POWER, readMoney, type Money } from '$lib/domain/reading/readMoney';
import type { DecimalMark } from '$lib/domain/reading/readNumber';
import { quoted } from '$lib/domain/reading/plainText';
import type { DelimitedTable } from '../codec/delimitedTable';
import { numberKinds } from './normalisations';
import { PlainNumber } from './plainNumber';
import type { Tally } from './tally';

/** The yuan beside other currencies, when cells name it. */
const YUAN = '¥';

/**
 * Reads the money cells of one column, plain ones where they stand, the others by the grammar. The
 * first currency that a cell names is the column's: another one in a later cell is refused, as sums
 * of two currencies mean nothing.
 */
export class MoneyReader {
	/** NaN: blank or refused. */
	fen = Number.NaN;
	/** Rounded − exact, fen; 0 when nothing was rounded. */
	moved = 0;
	/** Why the cell was refused. */
	reason: Message | null = null;
	/** The currency that cells name; null as long as none does. */
	currency: string | null = null;
	readonly #plain: PlainNumber;
	readonly #table: DelimitedTable;
	readonly #unitPower: number;
	readonly #tally: Tally;
	readonly #currencies: 'yuan' | 'any';
	readonly #mark: DecimalMark;
	#grouped = 0;

	/** unitPower: 4 for a column in 万元. */
	constructor(
		table: DelimitedTable,
		unitPower: number,
		tally: Tally,
		currencies: 'yuan' | 'any' = 'any',
		mark: DecimalMark = 'point',
	) {
		this.#plain = new PlainNumber(FEN_POWER + unitPower);
		this.#table = table;
		this.#unitPower = unitPower;
		this.#tally = tally;
		this.#currencies = currencies;
		this.#mark = mark;
	}

	/** place: of `table.from` and `table.to`; −1 is blank. */
	read(place: number): void {
		const { text, from, to } = this.#table;
		const plain = this.#plain;
		this.reason = null;
		if (this.#mark === 'point' && plain.read(text, from[place] ?? 0, to[place] ?? 0)) {
			this.fen = plain.value;
			this.moved = plain.moved;
			if (plain.grouped) this.#grouped++;
			return;
		}
		this.fen = Number.NaN;
		this.moved = 0;
		if (place < 0 || from[place] === to[place]) return;
		const cell = this.#table.content(place);
		const money = readMoney(cell, this.#unitPower, this.#currencies, this.#mark);
		if (money.ok) this.#take(money.value, cell);
		else this.reason = money.reason;
	}

	/** Cells with commas are counted at the end: most columns have none. */
	finish(): void {
		if (this.#grouped > 0) this.#tally.normalise('thousands', this.#grouped);
		this.#grouped = 0;
	}

	#take(money: Money, cell: string): void {
		const currency = money.currency ?? (/[¥￥元圆]|rmb|cny|人民币/i.test(cell) ? YUAN : null);
		if (currency !== null && !Number.isNaN(money.fen)) {
			this.currency ??= currency;
			if (this.currency !== currency) {
				this.reason = message('read_two_currencies', {
					text: quoted(cell),
					currency: this.currency,
				});
				return;
			}
		}
		this.fen = money.fen;
		this.moved = money.moved;
		for (const kind of numberKinds(cell, this.#mark)) this.#tally.normalise(kind);
	}
}
