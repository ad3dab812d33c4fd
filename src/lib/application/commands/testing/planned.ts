import type { Inputs } from '../../../domain/inputs';
import type { SalesBatch } from '../../../domain/ledger/batch';
import { matchBatch } from '../../../domain/ledger/merge/matchBatch';
import { planMerge } from '../../../domain/ledger/merge/planMerge';
import type { MergeChoices } from '../../../domain/ledger/merge/mergeChoices';
import { finish } from '../../../domain/primitives/steps';
import type { ImportSales } from '../importSales';

/** An import of a batch into these inputs; appended unless the choices say otherwise. */
export function planned(
	{ ledger, names }: Inputs,
	batch: SalesBatch,
	choices: Partial<MergeChoices> = {},
): ImportSales {
	const match = finish(matchBatch(ledger, names, batch));
	const plan = planMerge(match, names, {
		mode: 'append',
		scope: null,
		repeats: 'keep',
		missing: 'keep',
		...choices,
	});
	return { plan, origin: null };
}
