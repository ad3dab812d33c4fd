import type { ColumnId } from '../ledger/columns';
import { NO_DAY } from '../primitives/day';
import type { Message } from '../primitives/message';
import type { Result } from '../primitives/result';
import { cleanName } from './cleanName';
import { readDay, type DayContext } from './readDay';
import { readMoney } from './readMoney';
import { readQuantity } from './readQuantity';

/** What a cell says in its column: fen, thousandths or a day in a numeric column, a name in the others. */
export type CellReading =
	| { readonly kind: 'value'; readonly value: number | string; readonly rounded: boolean }
	| { readonly kind: 'blank' }
	| { readonly kind: 'refused'; readonly reason: Message };

/** Reads one cell of the sales sheet: what a planner types, or a cell of a paste. */
export function readCell(column: ColumnId, text: string, context: DayContext = {}): CellReading {
	switch (column) {
		case 'date':
			return number(readDay(text, context), NO_DAY);
		case 'amount':
		case 'profit':
		case 'promotion':
		case 'sellThrough': {
			const money = readMoney(text);
			if (!money.ok) return { kind: 'refused', reason: money.reason };
			if (Number.isNaN(money.value.fen)) return { kind: 'blank' };
			return { kind: 'value', value: money.value.fen, rounded: money.value.rounded };
		}
		case 'quantity':
			return number(readQuantity(text), Number.NaN);
		default: {
			const name = cleanName(text);
			return name === '' ? { kind: 'blank' } : { kind: 'value', value: name, rounded: false };
		}
	}
}

function number(read: Result<number, Message>, blank: number): CellReading {
	if (!read.ok) return { kind: 'refused', reason: read.reason };
	return Object.is(read.value, blank)
		? { kind: 'blank' }
		: { kind: 'value', value: read.value, rounded: false };
}
