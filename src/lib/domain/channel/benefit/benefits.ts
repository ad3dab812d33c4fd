import type { Fen } from '../../primitives/units';
import type { BorderStep } from './borderStep';

/** Two neighbouring tiers of a segment with customers, and what they get at the border. */
export interface Border extends BorderStep {
	readonly segment: number;
	/** Places in the ladder. */
	readonly better: number;
	readonly worse: number;
	/** Revenue of a customer at the border, fen. */
	readonly at: Fen;
}
