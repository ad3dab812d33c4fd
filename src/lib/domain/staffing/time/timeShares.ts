import { answerAt, type Answer } from '../../response/answer';
import { shareBudget } from '../../response/shareBudget';
import type { Fen, Hours, Ratio } from '../../primitives/units';

/** Hours of a tier, and what it earns. */
export interface TimeUse {
	readonly hours: Hours;
	/** Fen a year. */
	readonly profit: Fen;
	/** How its profit answers to hours; null: nobody knows, and they stay as they are. */
	readonly answer: Answer | null;
}

/** How the same hours could be shared out. Shares by place, each list adding up to 1 or to 0. */
export interface TimeShares {
	readonly today: readonly Ratio[];
	/** By what is earned: losses count 0 [AUDIT-5]. */
	readonly byProfit: readonly Ratio[];
	/** So that an hour more earns the same everywhere [AUDIT-6]; null where no answer is known. */
	readonly byReturn: readonly Ratio[] | null;
	/** What sharing by return would earn more than today, part of today's profit; null likewise. */
	readonly gain: Ratio | null;
}

/** Parts that the hours are told apart by along judged curves. */
const PARTS = 400;

/** Time by profit beside time by marginal return, the answers of the tiers taken from today on. */
export function timeShares(uses: readonly TimeUse[]): TimeShares {
	const today = sharesOf(uses.map(({ hours }) => hours));
	const byProfit = sharesOf(uses.map(({ profit }) => Math.max(0, profit)));
	const open = uses.filter(({ answer, hours }) => answer !== null && hours > 0);
	if (uses.every(({ answer }) => answer === null)) {
		return { today, byProfit, byReturn: null, gain: null };
	}
	const best = new Map(bestHours(open).map((hours, place) => [open[place]!, hours]));
	const hours = uses.map((use) => best.get(use) ?? use.hours);
	const earned = (each: readonly Hours[]): Fen =>
		uses.reduce((sum, use, place) => sum + earnedIn(use, each[place]!), 0);
	const before = earned(uses.map((use) => use.hours));
	const gain = before > 0 ? earned(hours) / before - 1 : null;
	return { today, byProfit, byReturn: sharesOf(hours), gain };
}

/** Profit of a tier with so many hours, its losses left out. */
const earnedIn = ({ hours, profit, answer }: TimeUse, given: Hours): Fen =>
	hours === 0 ? 0 : Math.max(0, profit) * (answer === null ? 1 : answerAt(answer, given / hours));

/** The hours of uses whose answers are known, shared so that they earn most. */
function bestHours(uses: readonly TimeUse[]): readonly Hours[] {
	const total = uses.reduce((sum, { hours }) => sum + hours, 0);
	const exponents = new Set(uses.map(({ answer }) => elasticityOf(answer)));
	const [elasticity] = exponents;
	if (exponents.size === 1 && elasticity !== undefined && elasticity !== null) {
		const scales = uses.map(({ hours, profit }) => Math.max(0, profit) / hours ** elasticity);
		return bestShares(scales, elasticity).map((share) => share * total);
	}
	const costs = Array.from({ length: PARTS + 1 }, (_, part) => part);
	const choices = uses.map((use) => ({
		costs,
		gains: costs.map((part) => earnedIn(use, (part * total) / PARTS)),
	}));
	return shareBudget(choices, PARTS)!.taken.map((part) => (part * total) / PARTS);
}

const elasticityOf = (answer: Answer | null): number | null =>
	answer !== null && 'elasticity' in answer ? answer.elasticity : null;

/** Shares of the time that earn most where each earns scale · time ^ elasticity. */
export const bestShares = (scales: readonly number[], elasticity: number): readonly Ratio[] =>
	sharesOf(scales.map((scale) => scale ** (1 / (1 - elasticity))));

function sharesOf(values: readonly number[]): readonly Ratio[] {
	const sum = values.reduce((total, value) => total + value, 0);
	return values.map((value) => (sum > 0 ? value / sum : 0));
}
