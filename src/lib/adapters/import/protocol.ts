import type { ImportChoices, ImportDraft, ImportSource } from '$lib/application/importing';
import type { Message } from '$lib/domain/primitives/message';
import type { Result } from '$lib/domain/primitives/result';

/**
 * What the page asks of the worker: to read a source, then to read it again with other choices. Before
 * any of it, to rehearse: a reader that has read once is twice as fast.
 */
export type ImportRequest =
	| {
			readonly id: number;
			readonly kind: 'read';
			readonly source: ImportSource;
			readonly choices: ImportChoices;
	  }
	| { readonly id: number; readonly kind: 'rework'; readonly choices: ImportChoices }
	| { readonly id: number; readonly kind: 'rehearse' };

/** What the worker answers, with the number of the request. */
export type ImportResponse =
	| { readonly id: number; readonly kind: 'progress'; readonly share: number }
	| { readonly id: number; readonly kind: 'done'; readonly result: Result<ImportDraft, Message> }
	| { readonly id: number; readonly kind: 'rehearsed' }
	/** sha-256 of the source that was read, after what was made of it. */
	| { readonly id: number; readonly kind: 'hash'; readonly hash: string };
