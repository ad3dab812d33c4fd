import type { Fen } from '../../primitives/units';
import type { RuleId } from './assignment';
import type { Balance } from './balance';
import { fillByPull } from './fillByPull';
import type { Proven } from './provenBest';
import { spreadEvenly } from './spreadEvenly';

/** One team's question, with what tells customers and managers apart. */
export interface RuledBalance {
	readonly balance: Balance;
	/** Gross profit by customer, or revenue where no profit is known; fen. */
	readonly gain: readonly Fen[];
	/** By manager. */
	readonly skill: readonly number[];
}

/**
 * Spreads one team's customers by a rule [ASSIGN-4, ASSIGN-6]: hours alone; the best people to the
 * customers that bring most in an hour; or the best people to those that bring least.
 */
export function spreadByRule({ balance, gain, skill }: RuledBalance, rule: RuleId): Proven {
	if (rule === 'balanced') return spreadEvenly(balance);
	const { hours } = balance;
	const sign = rule === 'lift' ? 1 : -1;
	const pull = gain.map((fen, k) => fen / Math.max(hours[k]!, Number.MIN_VALUE));
	const customers = [...pull.keys()].sort((a, b) => sign * (pull[b]! - pull[a]!) || a - b);
	const managers = [...skill.keys()].sort((a, b) => skill[b]! - skill[a]! || a - b);
	return { places: fillByPull(balance, customers, managers), proven: false };
}
