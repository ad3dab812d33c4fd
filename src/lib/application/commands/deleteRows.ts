import { deleteRows as withoutRows } from '../../domain/ledger/deleteRows';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import type { Command } from '../command';

/** Takes rows (from 0, any order, none twice) out of the sales sheet. */
export const deleteRows: Command<readonly number[]> = {
	label: (rows) => message('command_delete_rows', { rows: rows.length }),
	apply: (inputs, rows) => {
		const ledger = withoutRows(inputs.ledger, rows);
		return ok(ledger === inputs.ledger ? inputs : { ...inputs, ledger });
	},
};
