import type { Message } from '../../domain/primitives/message';
import type { SentPart } from './sentInputs';

/** The page sends a worker one file; this is what it hears. */
export type SnapshotResponse =
	/** It runs, and goes on. */
	| { readonly kind: 'alive' }
	| { readonly kind: 'part'; readonly part: SentPart }
	| { readonly kind: 'done' }
	| { readonly kind: 'refused'; readonly reason: Message };
