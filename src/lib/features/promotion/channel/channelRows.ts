import type { Explanation } from '$lib/domain/explain';
import type { Code } from '$lib/domain/primitives/units';
import type { About } from '$lib/ui/explain/about';

export interface ChannelColumn {
	readonly title: string;
	readonly figure?: boolean;
	/** What a figure of the column is asked about, of the row's customer. */
	readonly about?: About;
	/** The figure that counts: a phone shows it beside the name. Without one it is the last. */
	readonly main?: boolean;
}

export interface ChannelRow {
	readonly id: string;
	/** As they are shown; the first names the row. */
	readonly cells: readonly string[];
	/** The customer that the row is about. */
	readonly customer?: Code;
	/** Place of the cell that is the trouble. */
	readonly bad?: number;
	/** Why that cell is what it is, where the row is about no customer. */
	readonly explanation?: Explanation;
}
