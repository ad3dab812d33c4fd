import type { Code, Fen } from '../../primitives/units';

/** Where a dealer's goods went, of the sales that say so. */
export interface Shipped {
	readonly region: string;
	readonly fen: Fen;
}

/** What went outside the authorised regions. Arrays by customer code, NaN unknown. */
export interface Shipments {
	/** Of what was shipped to a named region in the window. */
	readonly outside: Float64Array;
	/** Fen. */
	readonly outsideFen: Float64Array;
	/** Foreign regions by customer, the largest first. */
	readonly foreign: ReadonlyMap<Code, readonly Shipped[]>;
}
