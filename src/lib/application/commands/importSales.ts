import { EMPTY_CUSTOMER_SHEET } from '../../domain/customer/sheet';
import { rowsOf } from '../../domain/ledger/locate';
import { applyMerge } from '../../domain/ledger/merge/applyMerge';
import { changesNothing, type MergePlan } from '../../domain/ledger/merge/planMerge';
import type { BatchOrigin } from '../../domain/ledger/origin';
import { message } from '../../domain/primitives/message';
import { ok, refuse } from '../../domain/primitives/result';
import type { Command } from '../command';
import { refuseTooManyRows } from './rowLimit';

export interface ImportSales {
	/** Made for the sales sheet of these inputs: what was shown is what is done. */
	readonly plan: MergePlan;
	/** Where the rows were read; null: not noted. */
	readonly origin: BatchOrigin | null;
}

/**
 * Sales from an import go into the sheet as they were planned. The built-in sample gives way as a
 * whole: its customer facts say nothing about the planner's own customers.
 */
export const importSales: Command<ImportSales> = {
	label: ({ plan: { choices, added, changed } }) => {
		const { mode } = choices;
		const rows = added.length;
		const updates = mode === 'upsert' || mode === 'update';
		return message(
			`command_import_${mode}`,
			updates ? { rows, changed: changed.length } : { rows },
		);
	},
	apply: (inputs, { plan, origin }) => {
		if (plan.match.batch.rows === 0) return refuse(message('command_import_nothing'));
		if (changesNothing(plan)) return refuse(message('command_import_no_change'));
		const rows = rowsOf(inputs.ledger) - plan.deleted.length + plan.added.length;
		const tooMany = refuseTooManyRows(rows);
		if (tooMany !== null) return tooMany;
		const ledger = applyMerge(inputs.ledger, inputs.names, plan, origin);
		const own =
			inputs.sample && plan.choices.mode === 'replace'
				? { ...inputs, title: '', customers: EMPTY_CUSTOMER_SHEET, registers: undefined }
				: inputs;
		return ok({ ...own, ledger, sample: false });
	},
};
