import type { Ratio } from '../primitives/units';

/** “So many of the customers bring so much of the money”: a fifth of them brings four fifths. */
export interface ParetoRule {
	readonly customers: Ratio;
	readonly money: Ratio;
}

/** Source: the 80/20 rule. */
export const EIGHTY_TWENTY: ParetoRule = { customers: 0.2, money: 0.8 };

/** Exponent of the Pareto distribution that a rule describes (C2); both shares between 0 and 1. */
export const paretoExponent = ({ customers, money }: ParetoRule): number =>
	1 / (1 - Math.log(money) / Math.log(customers));

/** The Gini of that distribution: what a measured one is held against. */
export const paretoGini = (rule: ParetoRule): Ratio => 1 / (2 * paretoExponent(rule) - 1);
