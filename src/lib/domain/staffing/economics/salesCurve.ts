import type { Fen, Ratio } from '../../primitives/units';

/** What people cost and bring: profit of n people a year = margin × scale × n^elasticity − cost × n. */
export interface SalesCurve {
	/** Sales of one person alone, fen a year. */
	readonly scale: Fen;
	/** By how many percent sales grow with one percent more people, 0 < elasticity < 1. */
	readonly elasticity: number;
	readonly margin: Ratio;
	/** Of one account manager a year, above 0. */
	readonly cost: Fen;
}

/** Sales of so many people a year, fen, not rounded. */
export const salesOf = ({ scale, elasticity }: SalesCurve, people: number): Fen =>
	scale * people ** elasticity;

/** What they leave after their own cost [ECON-2]. */
export const profitOf = (curve: SalesCurve, people: number): Fen =>
	curve.margin * salesOf(curve, people) - curve.cost * people;

/** The number of people, not whole, from which one more costs more than it brings [ECON-2]. */
export const bestSize = ({ scale, elasticity, margin, cost }: SalesCurve): number =>
	((margin * scale * elasticity) / cost) ** (1 / (1 - elasticity));
