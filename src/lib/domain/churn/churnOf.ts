import { later, type Later } from '../later';
import type { Measures, Window } from '../plan';
import type { ChurnPolicy } from '../policy/policy';
import { shareComparer } from '../primitives/compareShare';
import { decimalOf, minus, ONE } from '../primitives/decimal';
import { BgBb } from './bgbb';
import { NO_HISTORY, type HistoryCount } from './buyingHistory';
import type { Churn } from './churn';
import { countHistories } from './countHistories';
import { fitBgBb, type BgBbFit } from './fitBgBb';
import { longestOf } from './likelihood';
import type { Histories } from './readHistories';
import { silenceOf, simpleRuleOf } from './simpleRule';

/** What is expected of everybody, and what the next one can be made from. */
export interface Churned {
	readonly result: Churn;
	readonly distinct: readonly HistoryCount[];
}

/** A fall that says more than the months, and the risk it means at least. */
type Steep = Pick<ChurnPolicy, 'steepFall' | 'steepRisk'>;

/** Who is fading [CHURN-1 … CHURN-5]: one model fitted to all customers of the whole ledger. */
export function churnOf(
	histories: Histories,
	{ months }: Pick<Window, 'months'>,
	measures: Pick<Measures, 'revenue' | 'priorRevenue'>,
	steep: Steep,
	last: Churned | null = null,
): Churned {
	const { distinct, places } = countHistories(histories);
	const fit =
		last !== null && sameHistories(last.distinct, distinct) ? last.result.fit : fitBgBb(distinct);
	const simple = fit === null ? simpleRuleOf(distinct) : null;
	const outlooks = simple
		? distinct.map((history) => ({ alive: silenceOf(simple, history), purchases: NaN }))
		: outlooksOf(fit!, distinct, months);
	const by = (read: (place: number) => number): Float64Array =>
		Float64Array.from(places, (place) => (place === NO_HISTORY ? NaN : read(place)));
	const alive = by((place) => outlooks[place]!.alive);
	const purchases = by((place) => outlooks[place]!.purchases);
	const customers = distinct.reduce((sum, each) => sum + each.customers, 0);
	const risk = riskOf(alive, measures, steep);
	const { bought, last: latest, observed } = histories;
	return {
		distinct,
		result: {
			...{ fit, simple, customers, histories: { bought, last: latest, observed } },
			...{ alive, purchases, risk },
		},
	};
}

/** The same, made when somebody looks at it or a policy counts with it. */
export function laterChurn(
	histories: Later<Histories>,
	{ months }: Window,
	measures: Measures,
	{ steepFall, steepRisk }: ChurnPolicy,
	last: Later<Churned> | undefined,
): Later<Churned> {
	return later([histories, months, measures, steepFall, steepRisk], last, (before) =>
		churnOf(histories.result, { months }, measures, { steepFall, steepRisk }, before),
	);
}

function outlooksOf({ parameters }: BgBbFit, distinct: readonly HistoryCount[], months: number) {
	const model = new BgBb(parameters, longestOf(distinct));
	return distinct.map((history) => model.outlook(history, months));
}

/** 1 − alive; a steep fall of the revenue says more than the months [CHURN-5]. */
function riskOf(
	alive: Float64Array,
	{ revenue, priorRevenue }: Pick<Measures, 'revenue' | 'priorRevenue'>,
	{ steepFall, steepRisk }: Steep,
): Float64Array {
	const compare = shareComparer(minus(ONE, decimalOf(steepFall)));
	return alive.map((chance, customer) => {
		const before = priorRevenue[customer]!;
		const fell = before > 0 && compare(revenue[customer]!, before) <= 0;
		// A NaN stays one.
		return fell ? Math.max(steepRisk, 1 - chance) : 1 - chance;
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
