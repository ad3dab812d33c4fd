import type { ImportDraft } from '$lib/application/importing';
import type { SalesBatch } from '$lib/domain/ledger/batch';
import type { Message } from '$lib/domain/primitives/message';
import type { Result } from '$lib/domain/primitives/result';
import { parseSource, type ParsedSource } from './parseSource';
import type { ImportRequest, ImportResponse } from './protocol';
import { readTable } from './readTable';

/** Where answers go; the buffers of a batch are handed over, not copied. */
export type Post = (response: ImportResponse, transfer: ArrayBuffer[]) => void;

/** Share of the work that is done when the text is a table. */
const PARSED = 0.4;

/** Answers requests in their order; keeps the parsed table for further readings. */
export function serveImports(post: Post): (request: ImportRequest) => void {
	let parsed: Result<ParsedSource, Message> | null = null;
	return (request) => {
		const { id, choices } = request;
		const progress = (share: number): void => {
			post({ id, kind: 'progress', share }, []);
		};
		if (request.kind === 'read') parsed = parseSource(request.source);
		if (parsed === null) throw new Error('asked to read again before anything was read');
		progress(PARSED);
		const result: Result<ImportDraft, Message> = parsed.ok
			? readTable(parsed.value, choices, (share) => {
					progress(PARSED + (1 - PARSED) * share);
				})
			: parsed;
		post({ id, kind: 'done', result }, result.ok ? buffersOf(result.value.batch) : []);
	};
}

function buffersOf(batch: SalesBatch): ArrayBuffer[] {
	const columns = [
		batch.day,
		batch.customer,
		batch.amount,
		...Object.values(batch.numbers),
		...Object.values(batch.texts),
		...batch.extra,
	];
	const buffers = columns.flatMap((column) =>
		column !== null && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
	);
	return [...new Set(buffers)];
}
