import type { Meaning, Subject } from '$lib/application/importing';
import type { Message } from '$lib/domain/primitives/message';
import type { ColumnSample } from './sampleColumn';

/** What each column means, and what should be said about it. */
export interface Proposal {
	readonly subject: Subject;
	readonly shape: 'long' | 'wide';
	/** One for each column of the table. */
	readonly meanings: readonly Meaning[];
	/** Months are meant whose year nobody has said. */
	readonly needsYear: boolean;
	readonly notices: readonly Message[];
	readonly samples: readonly ColumnSample[];
}
