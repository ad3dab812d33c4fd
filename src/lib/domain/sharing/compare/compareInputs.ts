import type { Inputs } from '../../inputs';
import { within, type Steps } from '../../primitives/steps';
import { compareCustomers } from './compareCustomers';
import { compareRegisters } from './compareRegisters';
import { compareSales, sumRows, type SalesDifference } from './compareSales';
import { compareScenarios } from './compareScenarios';
import { judged, type Change, type Difference, type RowsDifference } from './difference';

/** Two workbooks and all in which they differ; merging needs nothing else. */
export interface Comparison {
	readonly mine: Inputs;
	readonly theirs: Inputs;
	/** Grouped by kind, each group in the order in which it is shown. */
	readonly items: readonly Difference[];
	readonly sales: SalesDifference | null;
}

const SALES_DONE = 0.8;
const CUSTOMERS_DONE = 0.95;

/**
 * How a workbook that came differs from mine, in what the planner put in: names, never codes, as each
 * has name lists of its own [OPEN-2]. Neither is changed.
 */
export function* compareInputs(mine: Inputs, theirs: Inputs): Steps<Comparison> {
	const sales = yield* within(compareSales(mine, theirs), 0, SALES_DONE);
	const customers = yield* within(compareCustomers(mine, theirs), SALES_DONE, CUSTOMERS_DONE);
	const entries = yield* within(compareRegisters(mine, theirs), CUSTOMERS_DONE, 1);
	const items: Difference[] = [];
	if (mine.title !== theirs.title)
		items.push({
			...{ kind: 'title', id: 'title', mine: mine.title, theirs: theirs.title },
			...judged(mine.title !== '', theirs.title !== ''),
		});
	items.push(...compareScenarios(mine.scenarios, theirs.scenarios), ...customers);
	if (sales !== null) items.push(...(yield* rowItems(mine, theirs, sales)));
	return { mine, theirs, items: [...items, ...entries], sales };
}

const NONE = new Int32Array(0);

function* rowItems(
	mine: Inputs,
	theirs: Inputs,
	{ changed, added, removed }: SalesDifference,
): Steps<readonly RowsDifference[]> {
	const parts: readonly [Change, own: Int32Array, others: Int32Array][] = [
		['added', NONE, added],
		['changed', changed.mine, changed.theirs],
		['removed', removed, NONE],
	];
	const items: RowsDifference[] = [];
	for (const [change, own, others] of parts) {
		if (own.length + others.length === 0) continue;
		items.push({
			...{ kind: 'sales', id: `sales\n${change}`, change },
			...judged(own.length > 0, others.length > 0),
			mine: yield* within(sumRows(mine, own), 1, 1),
			theirs: yield* within(sumRows(theirs, others), 1, 1),
			doubtful: change === 'changed' ? changed.doubtful : 0,
		});
	}
	return items;
}
