import type { Fen, Hours, Ratio } from '../../primitives/units';

/** Hours of a tier, and what it earns. */
export interface TimeUse {
	readonly hours: Hours;
	/** Fen a year. */
	readonly profit: Fen;
}

/** How the same hours could be shared out. Shares by place, each list adding up to 1 or to 0. */
export interface TimeShares {
	readonly today: readonly Ratio[];
	/** By what is earned: losses count 0 [AUDIT-5]. */
	readonly byProfit: readonly Ratio[];
	/** So that an hour more earns the same everywhere [AUDIT-6]; null without an elasticity. */
	readonly byReturn: readonly Ratio[] | null;
	/** What sharing by return would earn more than today, part of today's profit; null likewise. */
	readonly gain: Ratio | null;
}

/**
 * Time by profit beside time by marginal return. What a tier earns is taken as a · hours ^ elasticity
 * through today's figures; then the best hours go with a ^ (1 / (1 − elasticity)).
 */
export function timeShares(uses: readonly TimeUse[], elasticity: number | null): TimeShares {
	const today = sharesOf(uses.map(({ hours }) => hours));
	const byProfit = sharesOf(uses.map(({ profit }) => Math.max(0, profit)));
	if (elasticity === null) return { today, byProfit, byReturn: null, gain: null };
	const total = uses.reduce((sum, { hours }) => sum + hours, 0);
	const scales = uses.map(({ hours, profit }) =>
		hours > 0 ? Math.max(0, profit) / hours ** elasticity : 0,
	);
	const byReturn = bestShares(scales, elasticity);
	const earned = uses.reduce(
		(sum, { hours, profit }) => sum + (hours > 0 ? Math.max(0, profit) : 0),
		0,
	);
	const best = scales.reduce(
		(sum, scale, place) => sum + scale * (total * byReturn[place]!) ** elasticity,
		0,
	);
	return { today, byProfit, byReturn, gain: earned > 0 ? best / earned - 1 : null };
}

/** Shares of the time that earn most where each earns scale · time ^ elasticity. */
export const bestShares = (scales: readonly number[], elasticity: number): readonly Ratio[] =>
	sharesOf(scales.map((scale) => scale ** (1 / (1 - elasticity))));

function sharesOf(values: readonly number[]): readonly Ratio[] {
	const sum = values.reduce((total, value) => total + value, 0);
	return values.map((value) => (sum > 0 ? value / sum : 0));
}
