import type { ImportSource } from '$lib/application/importing';
import type { SalesBatch } from '$lib/domain/ledger/batch';
import { TextNames } from '$lib/domain/ledger/textNames';
import { ok } from '$lib/domain/primitives/result';
import type { ImportRequest, ImportResponse } from './protocol';
import { rehearsalText } from './rehearsalText';
import { packBatch } from './sentBatch';
import { hashSource } from './source/hashSource';
import { openSource } from './source/openSource';
import { SourceReader } from './sourceReader';

/** Where answers go; the buffers of a batch are handed over, not copied. */
export type Post = (response: ImportResponse, transfer: ArrayBuffer[]) => void;

/** Answers requests in their order; keeps the source for further readings. */
export function serveImports(post: Post): (request: ImportRequest) => Promise<void> {
	let reader: SourceReader | null = null;
	let last = Promise.resolve();
	const answer = async (request: ImportRequest): Promise<void> => {
		const { id } = request;
		if (request.kind === 'rehearse') {
			await readerOf({ kind: 'text', text: rehearsalText() }).read({});
			post({ id, kind: 'rehearsed' }, []);
			return;
		}
		const { choices } = request;
		if (request.kind === 'read') {
			reader = readerOf(request.source);
		}
		if (reader === null) throw new Error('asked to read again before anything was read');
		const read = await reader.read(choices, (share) => {
			post({ id, kind: 'progress', share }, []);
		});
		if (!read.ok) {
			post({ id, kind: 'done', result: read }, []);
			return;
		}
		const batch = packBatch(read.value.batch);
		post({ id, kind: 'done', result: ok({ ...read.value, batch }) }, buffersOf(batch));
		if (request.kind === 'read')
			post({ id, kind: 'hash', hash: await hashSource(request.source) }, []);
	};
	return (request) => (last = last.then(() => answer(request)));
}

const readerOf = (source: ImportSource): SourceReader =>
	new SourceReader((opening, watch) => openSource(source, opening, watch));

function buffersOf(batch: SalesBatch): ArrayBuffer[] {
	const columns = [
		batch.day,
		batch.customer,
		batch.amount,
		...Object.values(batch.numbers),
		...Object.values(batch.texts),
		...batch.extra,
		...Object.values(batch.names).flatMap((names) =>
			names instanceof TextNames ? [names.from, names.to] : [],
		),
	];
	const buffers = columns.flatMap((column) =>
		column !== null && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
	);
	return [...new Set(buffers)];
}
