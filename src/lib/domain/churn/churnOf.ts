import { later, type Later } from '../later';
import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import type { Measures, Window } from '../plan';
import { shareComparer } from '../primitives/compareShare';
import { decimalOf, minus, ONE } from '../primitives/decimal';
import { BgBb } from './bgbb';
import { NO_HISTORY, type HistoryCount } from './buyingHistory';
import { STEEP_FALL, STEEP_RISK, type Churn } from './churn';
import { countHistories } from './countHistories';
import { fitBgBb, type BgBbFit } from './fitBgBb';
import { longestOf } from './likelihood';
import { readHistories, type Histories } from './readHistories';
import { silenceOf, simpleRuleOf } from './simpleRule';

/** What is expected of everybody, and what the next one can be made from. */
export interface Churned {
	readonly result: Churn;
	readonly histories: Histories;
	readonly distinct: readonly HistoryCount[];
}

/** Who is fading [CHURN-1 … CHURN-5]: one model fitted to all customers of the whole ledger. */
export function churnOf(
	totals: LedgerTotals,
	window: Window,
	measures: Measures,
	last: Churned | null = null,
): Churned {
	const histories = readHistories(totals, window, last?.histories);
	const { distinct, places } = countHistories(histories);
	const fit =
		last !== null && sameHistories(last.distinct, distinct) ? last.result.fit : fitBgBb(distinct);
	const simple = fit === null ? simpleRuleOf(distinct) : null;
	const outlooks = simple
		? distinct.map((history) => ({ alive: silenceOf(simple, history), purchases: NaN }))
		: outlooksOf(fit!, distinct, window.months);
	const by = (read: (place: number) => number): Float64Array =>
		Float64Array.from(places, (place) => (place === NO_HISTORY ? NaN : read(place)));
	const alive = by((place) => outlooks[place]!.alive);
	const purchases = by((place) => outlooks[place]!.purchases);
	const customers = distinct.reduce((sum, each) => sum + each.customers, 0);
	const risk = riskOf(alive, measures);
	const { bought, last: latest, observed } = histories;
	return {
		histories,
		distinct,
		result: {
			...{ fit, simple, customers, histories: { bought, last: latest, observed } },
			...{ alive, purchases, risk },
		},
	};
}

/** The same, made when somebody looks at it or a policy counts with it. */
export const laterChurn = (
	totals: LedgerTotals,
	window: Window,
	measures: Measures,
	last: Later<Churned> | undefined,
): Later<Churned> =>
	later([totals, window, measures], last, (before) => churnOf(totals, window, measures, before));

function outlooksOf({ parameters }: BgBbFit, distinct: readonly HistoryCount[], months: number) {
	const model = new BgBb(parameters, longestOf(distinct));
	return distinct.map((history) => model.outlook(history, months));
}

/** 1 − alive; a steep fall of the revenue says more than the months [CHURN-5]. */
function riskOf(alive: Float64Array, { revenue, priorRevenue }: Measures): Float64Array {
	const compare = shareComparer(minus(ONE, decimalOf(STEEP_FALL)));
	return alive.map((chance, customer) => {
		const before = priorRevenue[customer]!;
		const fell = before > 0 && compare(revenue[customer]!, before) <= 0;
		// A NaN stays one.
		return fell ? Math.max(STEEP_RISK, 1 - chance) : 1 - chance;
	});
}

const sameHistories = (a: readonly HistoryCount[], b: readonly HistoryCount[]): boolean =>
	a.length === b.length &&
	a.every((one, k) => {
		const other = b[k]!;
		return (
			one.customers === other.customers &&
			one.observed === other.observed &&
			one.bought === other.bought &&
			one.last === other.last
		);
	});
