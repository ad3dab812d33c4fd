import type { Fen } from '../../primitives/units';

/** What a customer at the border of two neighbouring tiers gets below and above it. */
export interface BorderStep {
	readonly below: Fen;
	readonly above: Fen;
	/** above − below; under 0 the better tier is worse off. */
	readonly step: Fen;
}

export const borderStep = (below: Fen, above: Fen): BorderStep => ({
	below,
	above,
	step: above - below,
});
