import type { Fen } from '../../primitives/units';
import type { RuleId } from './assignment';
import { mayServe, NOBODY, type Balance } from './balance';
import { fillByPull } from './fillByPull';
import { improve } from './improve';
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
	const filled = fillByPull(balance, customers, managers);
	return { places: improve(fitted(balance, gain, skill, sign), filled), proven: false };
}

/**
 * The same question with the price of a misfit in place of that of a move: a customer's part of the
 * gain above 0, in hours of all, times how far its account manager's skill is from those meant for it.
 * The right people for a customer of average gain an hour are worth as much as even hours.
 */
function fitted(
	balance: Balance,
	gain: readonly Fen[],
	skill: readonly number[],
	sign: 1 | -1,
): Balance {
	const all = balance.hours.reduce((sum, hours) => sum + hours, 0);
	const earned = gain.reduce((sum, fen) => sum + Math.max(0, fen), 0);
	const least = Math.min(...skill);
	const range = Math.max(...skill) - least;
	const off = Float64Array.from(skill, (each) => {
		const above = range > 0 ? (each - least) / range : 0;
		return sign === 1 ? 1 - above : above;
	});
	const right = [...skill.keys()].sort((a, b) => off[a]! - off[b]! || a - b);
	return {
		...balance,
		home: balance.home.map(
			(_, customer) => right.find((manager) => mayServe(balance, customer, manager)) ?? NOBODY,
		),
		fit: {
			worth: Float64Array.from(gain, (fen) => (earned > 0 ? (Math.max(0, fen) / earned) * all : 0)),
			off,
		},
	};
}
