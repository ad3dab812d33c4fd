import type {
	ImportChoices,
	ImportDraft,
	Importer,
	ImportSession,
	ImportSource,
} from '$lib/application/importing';
import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import type { looksLikeTable } from './looksLikeTable';
import { WorkerLine } from './workerLine';

/** Texts up to this size are read on the page: starting a worker would take longer. */
const SMALL_TEXT = 200_000;

type Watch = NonNullable<Parameters<Importer['read']>[2]>;

/**
 * startWorker: starts `workers/import.worker.ts`. A file always goes there: how long a workbook takes
 * does not show in its size, and what reads it need not be part of the page.
 */
export function createImporter(startWorker: () => Worker): Importer {
	let tells: typeof looksLikeTable | null = null;
	let spare: WorkerLine | null = null;
	const takeLine = (): WorkerLine | null => {
		const line = spare;
		// One that is still rehearsing would be waited for.
		if (line?.ready !== true) return lineTo(startWorker);
		spare = null;
		return line;
	};
	return {
		read: (source, choices, watch = {}) =>
			source.kind === 'text' && source.text.length <= SMALL_TEXT
				? readPasted(source, choices, watch)
				: readInWorker(takeLine, source, choices, watch),
		looksLikeTable: (text, remembered) => tells?.(text, remembered) ?? null,
		async learnTables() {
			tells ??= (await import('./looksLikeTable')).looksLikeTable;
		},
		getReady() {
			if (spare !== null) return;
			spare = lineTo(startWorker);
			spare?.rehearse();
		},
	};
}

/** What reads a pasted text on the page: fetched with the first one. */
export const loadPasteReader = () =>
	Promise.all([
		import('./readHere'),
		import('./source/openPaste'),
		import('./source/hashSource'),
		import('./looksLikeTable'),
	]);

async function readPasted(
	source: Extract<ImportSource, { kind: 'text' }>,
	choices: ImportChoices,
	watch: Watch,
): Promise<Result<ImportSession, Message>> {
	const reader = await loadPasteReader().catch(() => null);
	if (reader === null) return refuse(message('frame_part_missing'));
	const [{ readHere }, { openPaste }, { hashSource }] = reader;
	const open = () => Promise.resolve(openPaste(source));
	return readHere(open, () => hashSource(source), choices, watch);
}

async function readInWorker(
	takeLine: () => WorkerLine | null,
	source: ImportSource,
	choices: ImportChoices,
	watch: Watch,
): Promise<Result<ImportSession, Message>> {
	const { progress, signal } = watch;
	const line = takeLine();
	if (line === null) return readWithoutWorker(source, choices, watch);
	const cancel = (): void => {
		line.close(message('import_cancelled'));
	};
	if (signal?.aborted === true) cancel();
	signal?.addEventListener('abort', cancel, { once: true });
	const session = (result: Result<ImportDraft, Message>): Result<ImportSession, Message> =>
		result.ok
			? ok({
					draft: result.value,
					hash: line.hash,
					rework: async (next) => session(await line.ask({ kind: 'rework', choices: next })),
					close: cancel,
				})
			: result;
	const result = session(await line.ask({ kind: 'read', source, choices }, progress));
	signal?.removeEventListener('abort', cancel);
	if (!result.ok) line.close(result.reason);
	return line.neverRan ? readWithoutWorker(source, choices, watch) : result;
}

/** Null where the browser has no workers, or its policy forbids them. */
function lineTo(startWorker: () => Worker): WorkerLine | null {
	try {
		return new WorkerLine(startWorker());
	} catch {
		return null;
	}
}

/** A text is read here whatever its size; what opens a file is part of the worker alone. */
const readWithoutWorker = (
	source: ImportSource,
	choices: ImportChoices,
	watch: Watch,
): Promise<Result<ImportSession, Message>> =>
	source.kind === 'text'
		? readPasted(source, choices, watch)
		: Promise.resolve(refuse(message('import_no_worker')));
