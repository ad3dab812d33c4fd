import type { Fen, Ratio } from '../../primitives/units';

/**
 * Margin a year that a team does not earn because its people keep only a part of the standard
 * [ECON-4]: with the elasticity, full service would bring 1 / achieved ^ elasticity of today's sales.
 * null: unknown, or nobody is there to judge by.
 */
export function unmetStandard(
	revenue: Fen,
	achieved: Ratio | null,
	{ margin, elasticity }: { readonly margin: Ratio; readonly elasticity: number },
): Fen | null {
	if (achieved === null || achieved <= 0) return null;
	return Math.max(0, revenue) * margin * (achieved ** -elasticity - 1);
}
