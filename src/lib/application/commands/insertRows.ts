import { insertRows as withRows } from '../../domain/ledger/insertRows';
import { rowsOf } from '../../domain/ledger/locate';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import type { Command } from '../command';
import { refuseTooManyRows } from './rowLimit';

export interface InsertRows {
	/** The new rows stand before this one (from 0); the number of rows: at the end. */
	readonly at: number;
	readonly count: number;
}

/** Puts blank rows into the sales sheet. */
export const insertRows: Command<InsertRows> = {
	label: ({ count }) => message('command_insert_rows', { rows: count }),
	apply: (inputs, { at, count }) => {
		const tooMany = refuseTooManyRows(rowsOf(inputs.ledger) + count);
		if (tooMany !== null) return tooMany;
		const ledger = withRows(inputs.ledger, at, count);
		return ok(ledger === inputs.ledger ? inputs : { ...inputs, ledger });
	},
};
