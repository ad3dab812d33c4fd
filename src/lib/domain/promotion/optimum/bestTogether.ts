import { MONTHS_PER_YEAR, type Fen } from '../../primitives/units';
import type { Window } from '../../plan';
import { severalLimits, type SeveralChoice } from '../../response/severalLimits';
import type { Choice } from '../../response/choice';
import { unitPrices } from '../../response/unitPrices';
import type { JointTier } from './jointCase';
import type { LimitWorth, Together } from './together';

/** Part of a limit whose worth is shown. */
const HUNDREDTHS = 100;

/**
 * The visits and the money of today shared anew at the same time [BEST-5]: one price for each limit,
 * then whatever one tier alone can better while both limits hold. Never worse than today.
 */
export function bestTogether(
	tiers: readonly JointTier[],
	{ months }: Pick<Window, 'months'>,
): Together {
	const choices = tiers.map(optionsOf);
	const today = tiers.map(({ visitsNow, moneyNow, money }) => visitsNow * money.length + moneyNow);
	const usedBy = (taken: readonly number[]): readonly [number, number] => [
		sum(choices, ({ costs }, at) => costs[0]![taken[at]!]!),
		sum(choices, ({ costs }, at) => costs[1]![taken[at]!]!),
	];
	const gainOf = (taken: readonly number[]): Fen =>
		sum(choices, ({ gains }, at) => gains[taken[at]!]!);
	const limits = usedBy(today);
	// Today keeps to its own limits, so the least does.
	const found = severalLimits(choices, limits)!;
	const start = found.gain > gainOf(today) ? found.taken : today;
	const taken = better(choices, limits, start);
	const [hours, money] = usedBy(taken);
	const gain = gainOf(taken);
	const bound = Math.max(found.bound, gain);
	const optionAt = (at: number) => {
		const option = taken[at]!;
		const { length } = tiers[at]!.money;
		return { visits: Math.floor(option / length), money: option % length };
	};
	const worth = (
		limit: number,
		used: number,
		price: number,
		each: readonly Choice[],
	): LimitWorth => {
		const unit = limit / HUNDREDTHS;
		return { ...{ limit, used, price, unit }, ...unitPrices(each, limit, unit)! };
	};
	const perYear = months / MONTHS_PER_YEAR;
	const ofMoney = worth(
		limits[1],
		money,
		found.prices[1]! * perYear,
		tiers.map((tier, at) => {
			const visits = tier.visits[optionAt(at).visits]!;
			return { costs: tier.money, gains: tier.money.map((spent) => tier.profitOf(visits, spent)) };
		}),
	);
	return {
		tiers: tiers.map((tier, at) => ({
			...{ segment: tier.segment, tier: tier.tier },
			visits: tier.visited
				? { now: tier.visits[tier.visitsNow]!, best: tier.visits[optionAt(at).visits]! }
				: null,
			money: tier.paid
				? { now: tier.money[tier.moneyNow]!, best: tier.money[optionAt(at).money]! }
				: null,
		})),
		hours: worth(
			limits[0],
			hours,
			found.prices[0]!,
			tiers.map((tier, at) => {
				const spent = tier.money[optionAt(at).money]!;
				return {
					costs: tier.visits.map((visits) => hoursOf(tier, visits)),
					gains: tier.visits.map((visits) => tier.profitOf(visits, spent)),
				};
			}),
		),
		money: ofMoney,
		...{ now: gainOf(today), gain, bound },
		boundGap: bound > 0 ? (bound - gain) / bound : 0,
	};
}

/** Hours a year of so many visits; visits that are not judged are nobody's to share. */
const hoursOf = ({ visited, hours }: JointTier, visits: number): number =>
	visited ? hours * visits : 0;

/** Visits × money, money running faster. */
function optionsOf(tier: JointTier): SeveralChoice {
	const pairs = tier.visits.flatMap((visits) => tier.money.map((spent) => ({ visits, spent })));
	return {
		costs: [pairs.map(({ visits }) => hoursOf(tier, visits)), pairs.map(({ spent }) => spent)],
		gains: pairs.map(({ visits, spent }) => tier.profitOf(visits, spent)),
	};
}

/** One tier after the other takes what brings more and still fits, until none can. */
function better(
	choices: readonly SeveralChoice[],
	limits: readonly number[],
	start: readonly number[],
): readonly number[] {
	const taken = [...start];
	const fitting = (at: number): number => {
		const { costs, gains } = choices[at]!;
		const left = limits.map((limit, budget) =>
			choices.reduce(
				(rest, each, place) => (place === at ? rest : rest - each.costs[budget]![taken[place]!]!),
				limit,
			),
		);
		return gains.reduce(
			(best, gain, option) =>
				gain > gains[best]! && left.every((most, budget) => costs[budget]![option]! <= most)
					? option
					: best,
			taken[at]!,
		);
	};
	for (let last = -1, at = 0; last !== at; at = (at + 1) % choices.length) {
		const option = fitting(at);
		// Once round without a change is the end.
		if (option !== taken[at] || last < 0) last = at;
		taken[at] = option;
	}
	return taken;
}

const sum = <Each>(each: readonly Each[], of: (one: Each, at: number) => number): number =>
	each.reduce((total, one, at) => total + of(one, at), 0);
