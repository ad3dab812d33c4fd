import type { Fading } from './fading';
import type { Losses } from './losses';

/** Who is gone, who is about to go, and what each customer is worth. */
export interface Leaving {
	readonly fading: Fading;
	readonly losses: Losses;
	/** In all years to come, whole fen by customer code; NaN: unknown [LIFE-1]. */
	readonly lifetimeValues: Float64Array;
}
