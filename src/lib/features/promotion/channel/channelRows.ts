import type { Code } from '$lib/domain/primitives/units';

export interface ChannelColumn {
	readonly title: string;
	readonly figure?: boolean;
}

export interface ChannelRow {
	readonly id: string;
	/** As they are shown; the first names the row. */
	readonly cells: readonly string[];
	/** The customer that the row is about. */
	readonly customer?: Code;
	/** Place of the cell that is the trouble. */
	readonly bad?: number;
}
