import type { Inputs } from '../../src/lib/domain/inputs';
import { editCells } from '../../src/lib/domain/ledger/editCells';
import type { Plan } from '../../src/lib/domain/plan';
import { DEFAULT_POLICY } from '../../src/lib/domain/policy/defaults';
import type { Policy } from '../../src/lib/domain/policy/policy';
import { dayOf, monthOf } from '../../src/lib/domain/primitives/day';
import { recalculate } from '../../src/lib/domain/recalculate';
import { duel, type Row } from './duel';
import { CUTS, Limit } from './limit';
import { modelInputs, modelSales, random } from './modelSales';

const SEED = 7;
/** Notices of a plan are a handful. */
const MANY = 50;
/** Edits of one row: a sum that 32 bits do not hold, and a span of 25 years. */
const UNUSUAL = {
	'one row of 40 million yuan': { column: 'amount', value: 4e9 },
	'one row of the year 2000': { column: 'date', value: dayOf(monthOf(2000, 1), 1) },
} as const;
const movedCut = (upTo: number): Policy => {
	const [segment] = DEFAULT_POLICY.segments;
	const [first, ...others] = segment!.ladder.tiers;
	const tiers = [{ ...first!, upTo }, ...others];
	return { ...DEFAULT_POLICY, segments: [{ ...segment!, ladder: { ...segment!.ladder, tiers } }] };
};

/** A plan with what the limit works out too: a plan shares its pool out when somebody looks. */
function planned(inputs: Inputs, policy: Policy, last?: Plan): Plan {
	const plan = recalculate(inputs, policy, last);
	if (plan.promotion.customers === 0 || plan.notices.length > MANY)
		throw new Error('not shared out');
	return plan;
}

/** A plan with what the limit works out and nothing else: migration too, and no notices. */
function compared(inputs: Inputs, policy: Policy, last: Plan): Plan {
	const plan = recalculate(inputs, policy, last);
	if (plan.promotion.customers === 0 || plan.migration.length === 0)
		throw new Error('not worked out');
	return plan;
}

/** Largest ratios to the limit, of sheets without order numbers. */
export interface Bounds {
	readonly full: number;
	readonly edit: number;
	readonly cut: number;
}

/** Full recalculation, an edited cell, a moved cut, at one size. */
export function calculation(
	rows: number,
	customers: number,
	rounds: number,
	bounds: Bounds,
): Row[] {
	const sales = modelSales(rows, customers);
	const limit = new Limit(sales);
	const size = `${rows / 1000}k / ${customers / 1000}k`;
	const table: Row[] = [];
	/** Sheets with one row out of the common run, which few customers, or nobody else, should pay for. */
	const besides = (inputs: Inputs): Row[] =>
		Object.entries(UNUSUAL).map(([what, edit]) => {
			const ledger = editCells(inputs.ledger, inputs.names, [{ row: 0, ...edit }]);
			return duel(
				`${size}, ${what}: all from the rows`,
				rounds,
				() => limit.full(),
				() => void planned({ ...inputs, ledger }, DEFAULT_POLICY),
			);
		});
	for (const numbered of [false, true]) {
		const inputs = modelInputs(sales, numbered);
		const kind = numbered ? `${size}, order numbers` : size;
		let plan = planned(inputs, DEFAULT_POLICY);
		table.push(
			duel(
				`${kind}: all from the rows`,
				rounds,
				() => limit.full(),
				() => (plan = planned(inputs, DEFAULT_POLICY)),
				numbered ? undefined : bounds.full,
			),
		);
		const next = random(SEED);
		let edited: Inputs = inputs;
		const editOne = (): void => {
			const row = Math.floor(next() * rows);
			const value = Math.round(next() * 1e5);
			const ledger = editCells(edited.ledger, edited.names, [{ row, column: 'amount', value }]);
			edited = { ...edited, ledger };
		};
		const limitEdit = (): void =>
			limit.edit(Math.floor(next() * customers), Math.round(next() * 1e5));
		table.push(
			duel(
				`${kind}: one amount edited, and all that follows`,
				4 * rounds,
				limitEdit,
				() => {
					editOne();
					plan = planned(edited, DEFAULT_POLICY, plan);
				},
				numbered ? undefined : bounds.edit,
			),
			duel(
				`${kind}: one cut moved, and all that follows`,
				4 * rounds,
				(round) => limit.move({ ...CUTS, a: 0.6 + 0.001 * (round % 100) }),
				(round) => (plan = planned(edited, movedCut(0.4 + 0.001 * (round % 100)), plan)),
				numbered ? undefined : bounds.cut,
			),
		);
		if (numbered) continue;
		table.push(...besides(inputs));
		table.push(
			duel(
				`${kind}: one amount edited: order, tiers, migration, staffing and pool alone`,
				4 * rounds,
				limitEdit,
				() => {
					editOne();
					plan = compared(edited, DEFAULT_POLICY, plan);
				},
			),
		);
	}
	return table;
}
