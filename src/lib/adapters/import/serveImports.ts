import type { SalesBatch } from '$lib/domain/ledger/batch';
import type { ImportRequest, ImportResponse } from './protocol';
import { SourceReader } from './sourceReader';

/** Where answers go; the buffers of a batch are handed over, not copied. */
export type Post = (response: ImportResponse, transfer: ArrayBuffer[]) => void;

/** Answers requests in their order; keeps the source for further readings. */
export function serveImports(post: Post): (request: ImportRequest) => Promise<void> {
	let reader: SourceReader | null = null;
	let last = Promise.resolve();
	const answer = async (request: ImportRequest): Promise<void> => {
		const { id, choices } = request;
		if (request.kind === 'read') reader = new SourceReader(request.source);
		if (reader === null) throw new Error('asked to read again before anything was read');
		const result = await reader.read(choices, (share) => {
			post({ id, kind: 'progress', share }, []);
		});
		post({ id, kind: 'done', result }, result.ok ? buffersOf(result.value.batch) : []);
	};
	return (request) => (last = last.then(() => answer(request)));
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
