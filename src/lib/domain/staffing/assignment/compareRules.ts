import type { Fen, Ratio } from '../../primitives/units';
import { RULES, type RuleComparison, type RuleId } from './assignment';
import { bestSplit } from './bestSplit';
import type { RuledBalance } from './spreadByRule';

/** One team, spread by one rule. */
export interface Ruled extends RuledBalance {
	readonly places: Int32Array;
	/** Customers that stay with their manager under every rule: his place, and their profit. */
	readonly kept: readonly {
		readonly manager: number;
		readonly gain: Fen;
		readonly hours: number;
	}[];
}

/**
 * What the rules bring and what the chosen one costs against the best [ASSIGN-7]. Who does q times
 * the usual in an hour brings q^b times the customer's profit, b the elasticity of sales to effort;
 * customers that bring nothing count 0.
 */
export function compareRules(
	chosen: RuleId,
	spread: (rule: RuleId) => readonly Ruled[],
	elasticity: Ratio,
): RuleComparison {
	const teams = RULES.map((rule) => ({ rule, teams: spread(rule) }));
	const profit = teams.map(({ rule, teams: each }) => ({
		rule,
		profit: each.reduce((sum, team) => sum + profitOf(team, elasticity), 0),
	}));
	const best = profit.reduce((most, each) => Math.max(most, each.profit), -Infinity);
	const own = RULES.indexOf(chosen);
	return {
		chosen,
		profit,
		cost: best - profit[own]!.profit,
		freeHours: teams[own]!.teams.reduce((sum, team) => sum + freeProfitOf(team, elasticity), 0),
	};
}

function profitOf({ gain, skill, places, kept }: Ruled, elasticity: Ratio): Fen {
	const factor = skill.map((each) => each ** elasticity);
	let sum = 0;
	gain.forEach((fen, k) => (sum += Math.max(0, fen) * factor[places[k]!]!));
	for (const { manager, gain: fen } of kept) sum += Math.max(0, fen) * factor[manager]!;
	return sum;
}

/** The same customers and managers, everybody's hours split where they return most. */
function freeProfitOf({ balance, gain, skill, places, kept }: Ruled, elasticity: Ratio): Fen {
	const customers = skill.map((): { gain: Fen; hours: number }[] => []);
	gain.forEach((fen, k) => {
		customers[places[k]!]!.push({ gain: Math.max(0, fen), hours: balance.hours[k]! });
	});
	for (const { manager, gain: fen, hours } of kept) {
		customers[manager]!.push({ gain: Math.max(0, fen), hours });
	}
	return skill.reduce((sum, each, manager) => {
		const own = customers[manager]!.filter(({ gain: fen, hours }) => fen > 0 && hours > 0);
		if (own.length === 0) return sum;
		const hours = customers[manager]!.reduce((total, one) => total + one.hours, 0);
		const effects = own.map((one) => one.gain / one.hours ** elasticity);
		return sum + bestSplit(effects, hours, elasticity).result * each ** elasticity;
	}, 0);
}
