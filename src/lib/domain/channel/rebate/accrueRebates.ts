import type { RebateLadder } from '../../policy/channelPolicy';
import { MONTHS_PER_YEAR, type Code, type Fen } from '../../primitives/units';
import { figureOf, tierIdOf, unknownFigures, type ChannelInput } from '../channelInput';
import { boughtSince } from './boughtSince';
import { dumpFloor } from './dumpFloor';
import { equalLadder } from './equalLadder';
import { monthsOf, periodStart } from './period';
import { rebateOf, stepsAt } from './rebateOf';
import type { Bought, LadderStanding, OnLadder, Rebates } from './rebates';

type RebateInput = Omit<ChannelInput, 'promotion'>;

/** Every ladder in its running period, and what it comes to by customer [REBATE-1 … REBATE-7]. */
export function accrueRebates(input: RebateInput, last: Rebates | null = null): Rebates {
	const { policy, window, totals, measures, order, sheet } = input;
	const bought = new Map<number, Bought>();
	const ladders = policy.rebates.map((ladder) => {
		const from = periodStart(ladder.period, window.to);
		const sums = bought.get(from) ?? boughtSince(totals, from, window.to, last?.bought.get(from));
		bought.set(from, sums);
		return standingOf(input, ladder, sums);
	});
	const earned = unknownFigures(measures.size);
	const rate = unknownFigures(measures.size);
	for (const { dealers } of ladders) {
		for (const { customer, earned: fen, bought: base } of dealers) {
			if (fen === null) continue;
			earned[customer] = (earned[customer]! || 0) + fen;
			rate[customer] = (rate[customer]! || 0) + (base > 0 ? fen / base : 0);
		}
	}
	const ofWindow = unknownFigures(measures.size);
	for (const customer of order) {
		const revenue = measures.revenue[customer]!;
		const paid = figureOf(sheet, 'rebatePaid', customer);
		if (!Number.isNaN(paid)) ofWindow[customer] = paid;
		else if (!Number.isNaN(rate[customer])) {
			ofWindow[customer] = Math.round(rate[customer]! * Math.max(0, revenue));
		}
		if (!Number.isNaN(paid) && revenue > 0) {
			rate[customer] = Math.max(rate[customer]! || 0, paid / revenue);
		}
	}
	return { ladders, earned, rate, ofWindow, bought };
}

function standingOf(
	{ policy, placement, order, sheet }: RebateInput,
	ladder: RebateLadder,
	sums: Bought,
): LadderStanding {
	const { tiers, period, kind } = ladder;
	const wanted = tiers === undefined ? null : new Set(tiers);
	const of = (customer: Code): OnLadder => {
		const year = figureOf(sheet, 'target', customer);
		const target = Number.isNaN(year) ? null : (year * monthsOf(period)) / MONTHS_PER_YEAR;
		const steps = stepsAt(ladder, target);
		const fen: Fen = sums.fen[customer] ?? 0;
		return {
			customer,
			bought: fen,
			steps,
			earned: steps === null ? null : rebateOf(kind, steps, fen),
			floor: steps === null ? null : (dumpFloor(ladder, steps, fen)?.floor ?? null),
		};
	};
	const dealers = [...order]
		.filter((customer) => wanted?.has(tierIdOf(policy, placement, customer)) ?? true)
		.map(of);
	const common = ladder.by === 'amount' ? stepsAt(ladder, null) : null;
	return {
		ladder,
		from: sums.from,
		dealers,
		accrued: dealers.reduce((sum, { earned }) => sum + (earned ?? 0), 0),
		equal:
			kind === 'incremental' || common === null
				? null
				: (equalLadder(
						common,
						dealers.map((dealer) => dealer.bought),
					)?.rates ?? null),
	};
}
