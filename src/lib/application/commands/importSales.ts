import { EMPTY_CUSTOMER_SHEET } from '../../domain/customer/sheet';
import { appendBatch, replaceWithBatch } from '../../domain/ledger/appendBatch';
import type { SalesBatch } from '../../domain/ledger/batch';
import { rowsOf } from '../../domain/ledger/locate';
import { message } from '../../domain/primitives/message';
import { ok, refuse } from '../../domain/primitives/result';
import type { Command } from '../command';
import type { ImportMode } from '../importing';
import { refuseTooManyRows } from './rowLimit';

export interface ImportSales {
	readonly batch: SalesBatch;
	readonly mode: ImportMode;
}

/**
 * Sales from the import go below the sheet, or take its place. The built-in sample gives way as a
 * whole: its customer facts say nothing about the planner's own customers.
 */
export const importSales: Command<ImportSales> = {
	label: ({ batch, mode }) => message(`command_import_${mode}`, { rows: batch.rows }),
	apply: (inputs, { batch, mode }) => {
		if (batch.rows === 0) return refuse(message('command_import_nothing'));
		const kept = mode === 'append' ? rowsOf(inputs.ledger) : 0;
		const tooMany = refuseTooManyRows(kept + batch.rows);
		if (tooMany !== null) return tooMany;
		if (mode === 'append') {
			const ledger = appendBatch(inputs.ledger, inputs.names, batch);
			return ok({ ...inputs, ledger, sample: false });
		}
		const own = inputs.sample
			? { ...inputs, title: '', customers: EMPTY_CUSTOMER_SHEET, sample: false }
			: inputs;
		return ok({ ...own, ledger: replaceWithBatch(inputs.names, batch) });
	},
};
