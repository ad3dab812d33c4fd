import { finish, type Steps } from '../../primitives/steps';
import { marginOf, moneyChoice, type Choice, type MoneyTerms } from '../../response/choice';
import { shareBudget } from '../../response/shareBudget';
import type { BestMoney, MoneyCase } from './optimum';

/** Sums that are tried for a customer: fine for a few, coarse for very many. */
const MOST_STEPS = 500;
const LEAST_STEPS = 10;
const MOST_OPTIONS = 100_000;
/** Customers between two words about how far it is. */
const PER_STEP = 500;
/** Part of the work that is trying sums; the rest is sharing. */
const TRIED = 0.4;

/** Shares the money of a case as well as can be [BEST-2]. */
export const bestMoney = (given: MoneyCase): BestMoney => finish(bestMoneySteps(given));

/** The same in steps, for who wants to say how far it is, or to stop. */
export function* bestMoneySteps(given: MoneyCase): Steps<BestMoney> {
	const { customers, today, budget } = given;
	const count = customers.length;
	const steps = Math.max(LEAST_STEPS, Math.min(MOST_STEPS, Math.floor(MOST_OPTIONS / count)));
	const choices: Choice[] = [];
	let now = 0;
	for (let place = 0; place < count; place++) {
		const terms = termsAt(given, place);
		now += marginOf(terms, today[place]!);
		choices.push(withToday(moneyChoice(terms, steps), terms));
		if (place % PER_STEP === 0) yield TRIED * (place / count);
	}
	const shared = shareBudget(choices, budget)!;
	const better = shared.gain > now;
	const spend = better
		? Float64Array.from(choices, ({ costs }, place) => costs[shared.taken[place]!]!)
		: today;
	const gain = better ? shared.gain : now;
	const bound = Math.max(shared.bound, gain);
	return {
		...{ spend, now, gain, bound, price: shared.price, exact: shared.exact },
		valueGap: Math.round(gain - now),
		boundGap: bound > 0 ? (bound - gain) / bound : 0,
	};
}

const termsAt = (given: MoneyCase, place: number): MoneyTerms => ({
	sales: given.sales[place]!,
	margin: given.margin[place]!,
	today: given.today[place]!,
	floor: given.floor[place]!,
	cap: given.cap[place]!,
	curve: given.curves[given.curve[place]!]!,
});

/** What a customer has now is always one of its sums: the weights' split is never missed. */
function withToday({ costs, gains }: Choice, terms: MoneyTerms): Choice {
	const { today } = terms;
	const at = Array.from(costs).findIndex((cost) => cost >= today);
	if (at < 0 || costs[at] === today) return { costs, gains };
	const put = (list: ArrayLike<number>, value: number): Float64Array => {
		const longer = new Float64Array(list.length + 1);
		longer.set(list);
		longer[at] = value;
		longer.set(Array.from(list).slice(at), at + 1);
		return longer;
	};
	return { costs: put(costs, today), gains: put(gains, marginOf(terms, today)) };
}
