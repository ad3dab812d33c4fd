import { responseAt, type ResponseCurve } from '../../response/responseCurve';
import type { Fen, Ratio } from '../../primitives/units';

/** Sales of a tier whose answer to more people is judged. */
export interface JudgedSales {
	/** A year with the people of today, fen. */
	readonly revenue: Fen;
	readonly curve: ResponseCurve;
}

/**
 * What people cost and bring: profit of n people a year = margin × sales − cost × n, sales =
 * scale × n^elasticity and those of the judged tiers.
 */
export interface SalesCurve {
	/** Sales of one person alone, fen a year, in the tiers that are not judged. */
	readonly scale: Fen;
	/** By how many percent sales grow with one percent more people, 0 < elasticity < 1. */
	readonly elasticity: number;
	readonly margin: Ratio;
	/** Of one account manager a year, above 0. */
	readonly cost: Fen;
	/** Their effort is people / people of today, above 0. */
	readonly judged?: { readonly people: number; readonly sales: readonly JudgedSales[] };
}

/** Sales of so many people a year, fen, not rounded. */
export function salesOf({ scale, elasticity, judged }: SalesCurve, people: number): Fen {
	const usual = scale * people ** elasticity;
	if (judged === undefined) return usual;
	const effort = people / judged.people;
	return judged.sales.reduce(
		(sum, { revenue, curve }) => sum + (revenue * responseAt(curve, effort)) / responseAt(curve, 1),
		usual,
	);
}

/** What they leave after their own cost [ECON-2]. */
export const profitOf = (curve: SalesCurve, people: number): Fen =>
	curve.margin * salesOf(curve, people) - curve.cost * people;

/** The number of people, not whole, from which one more costs more than it brings; without judged tiers. */
export const bestSize = ({ scale, elasticity, margin, cost }: SalesCurve): number =>
	((margin * scale * elasticity) / cost) ** (1 / (1 - elasticity));
