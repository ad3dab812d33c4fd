import { EffectiveAttributes } from '../customer/effectiveAttributes';
import type { CustomerSheet } from '../customer/sheet';
import type { NameBook } from '../ledger/ledger';
import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import { basisOf, type MeasuredBasis } from '../measure/basis';
import { measureCustomers, type MeasuredCustomers } from '../measure/measureCustomers';
import type { Changed } from '../measure/patchColumns';
import { reportOrder } from '../measure/reportOrder';
import type { Window } from '../plan';
import type { Policy } from '../policy/policy';
import { finish, type Steps } from '../primitives/steps';
import { stage, type Stage } from '../stage';
import { orderByBasis } from './orderByBasis';
import { rankSegments, type RankInput, type SegmentRanks } from './rankSegments';
import { scoreColumns, weighedMeasures, type ScoreColumns } from './score/scoreColumns';

/** Share of the work that is done after each of its parts, of a large sheet. */
const AFTER = { measured: 0.6, ordered: 0.75, scored: 0.85 } as const;

export interface RunInput {
	readonly policy: Pick<Policy, 'basis' | 'segments' | 'classification'>;
	readonly window: Window;
	readonly totals: LedgerTotals;
	readonly sheet: CustomerSheet;
	readonly names: NameBook;
}

/** Measures, order, segments and ranks of one window, and what the next ones are made from. */
export interface RankedRun {
	readonly measured: Stage<MeasuredCustomers>;
	/** By revenue. */
	readonly order: Stage<Int32Array>;
	readonly basis: Stage<MeasuredBasis>;
	/** By the basis. */
	readonly basisOrder: Stage<Int32Array>;
	readonly attributes: Stage<EffectiveAttributes>;
	readonly priorAttributes: Stage<EffectiveAttributes>;
	readonly scores: Stage<ScoreColumns | null>;
	readonly priorScores: Stage<PriorScores | null>;
	readonly ranks: Stage<SegmentRanks>;
	/** Customers whose measures differ from those of the last run; null: all may. */
	readonly changed: Changed | null;
}

interface PriorScores {
	readonly measured: MeasuredCustomers;
	readonly basis: MeasuredBasis;
	readonly columns: ScoreColumns;
}

/** Everything up to the ladders, for any window; only what hangs on a change is made anew. */
export const rankRun = (input: RunInput, was?: RankedRun): RankedRun =>
	finish(rankSteps(input, was));

/** The same, a part at a time. */
export function* rankSteps(input: RunInput, was?: RankedRun): Steps<RankedRun> {
	const { policy, window, totals, sheet, names } = input;
	const { segments, classification } = policy;
	const { tallies } = totals;
	const rank = names.customer.rank();
	const prior = priorOf(window);

	const measured = stage([totals, window], was?.measured, (before) =>
		measureCustomers(totals, window, before),
	);
	yield AFTER.measured;
	const { measures } = measured.result;
	// Where they are the last ones, nothing that follows asks who changed.
	const changed = measured === was?.measured ? null : measured.result.changed;
	// Names that were added since stand in no order yet: the old ranks among the others still hold.
	const order = stage([measures], was?.order, (before) => {
		if (was === undefined || before === null) return reportOrder(measures, rank);
		const { present, revenue } = was.measured.result.measures;
		const last = { present, revenue, order: before, changed: changed?.window ?? null };
		return reportOrder(measures, rank, last);
	});
	yield AFTER.ordered;
	const basis = stage([policy.basis, totals, window, measures], was?.basis, (before) =>
		basisOf(policy.basis, totals, window, measures, before),
	);
	const bySales = basis.result.sellThrough === null;
	const basisOrder = stage(bySales ? [order] : [measures, basis.result], was?.basisOrder, () => {
		if (bySales) return order.result;
		const before = was && {
			...{ measured: was.measured.result, basis: was.basis.result },
			order: was.basisOrder.result,
		};
		return orderByBasis(measured.result, basis.result, rank, before ?? null);
	});
	const attributes = stage(
		[sheet, tallies, window],
		was?.attributes,
		(before) => new EffectiveAttributes(sheet, names, tallies, window, before),
	);
	// Customers without a sale in the window stand in the segment that their earlier sales say.
	const priorAttributes = stage(
		[sheet, tallies, window],
		was?.priorAttributes,
		(before) => new EffectiveAttributes(sheet, names, tallies, prior, before),
	);

	const weighed = weighedMeasures(segments);
	const asked = [
		...[weighed.join(), sheet, window],
		...[classification.loyalty, classification.high],
	];
	const scores = stage([...asked, measures, basis.result.basis], was?.scores, () =>
		weighed.length === 0
			? null
			: scoreColumns(weighed, {
					window,
					measures,
					basis: basis.result.basis,
					sheet,
					policy: classification,
				}),
	);
	const priorScores = stage([...asked, policy.basis, totals], was?.priorScores, (before) =>
		weighed.length === 0 ? null : scorePrior(input, prior, before),
	);
	const rankInput: RankInput = {
		segments,
		measures,
		basis: basis.result.basis,
		attributes: attributes.result,
		priorAttributes: priorAttributes.result,
		rank,
		order: basisOrder.result,
		scores: scores.result,
		priorScores: priorScores.result?.columns ?? null,
	};
	yield AFTER.scored;
	const ranks = stage(Object.values(rankInput), was?.ranks, (before) =>
		rankSegments(rankInput, before, changed),
	);
	return {
		...{ measured, order, basis, basisOrder, attributes, priorAttributes },
		...{ scores, priorScores, ranks, changed },
	};
}

/** The prior window as a window: what its rows say. Nothing is read of what lies before it [WINDOW-2]. */
const priorOf = (window: Window): Window => ({
	...window,
	from: window.priorFrom,
	to: window.priorTo,
});

/** Without rows before the prior window its growth is unknown [SCORE-4]. */
function scorePrior(
	{ policy, totals, sheet }: RunInput,
	window: Window,
	before: PriorScores | null,
): PriorScores {
	const measured = measureCustomers(totals, window, before?.measured);
	const nothing = new Float64Array(measured.measures.size);
	const measures = { ...measured.measures, priorRevenue: nothing };
	const basis = basisOf(policy.basis, totals, window, measured.measures, before?.basis);
	const columns = scoreColumns(weighedMeasures(policy.segments), {
		window,
		measures,
		basis: { ...basis.basis, priorValue: nothing },
		sheet,
		policy: policy.classification,
	});
	return { measured, basis, columns };
}
