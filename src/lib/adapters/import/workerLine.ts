import type { ImportDraft } from '$lib/application/importing';
import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import type { ImportRequest, ImportResponse } from './protocol';
import { receiveBatch } from './sentBatch';

type Ask = ImportRequest extends infer Request
	? Request extends ImportRequest
		? Omit<Request, 'id'>
		: never
	: never;

interface Waiting {
	readonly progress: ((share: number) => void) | undefined;
	readonly answer: (result: Result<ImportDraft, Message>) => void;
}

/** Questions to a worker and their answers. Closing ends the worker: that is how work is cancelled. */
export class WorkerLine {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	#last = 0;
	#closed: Message | null = null;
	#heard = false;
	#failed = false;
	#rehearsed = false;
	#tellHash: (hash: string) => void = () => undefined;
	/** Of the source that was read; empty when the line was closed before. */
	readonly hash = new Promise<string>((tell) => {
		this.#tellHash = tell;
	});

	constructor(worker: Worker) {
		this.#worker = worker;
		worker.addEventListener('message', ({ data }: MessageEvent<ImportResponse>) => {
			this.#heard = true;
			this.#hear(data);
		});
		worker.addEventListener('error', () => {
			this.#failed = true;
			this.close(message('import_worker_failed'));
		});
	}

	/** Has it rehearsed, and can still be asked? */
	get ready(): boolean {
		return this.#rehearsed && this.#closed === null;
	}

	/** Has the worker read something made up, so that it is quick when it counts. */
	rehearse(): void {
		this.#worker.postMessage({ kind: 'rehearse', id: ++this.#last } satisfies ImportRequest);
	}

	/** Failed before its first word: the browser did not let it run, or its file could not be had. */
	get neverRan(): boolean {
		return this.#failed && !this.#heard;
	}

	/** Once the line is closed every question is answered with the reason. */
	ask(request: Ask, progress?: (share: number) => void): Promise<Result<ImportDraft, Message>> {
		if (this.#closed !== null) return Promise.resolve(refuse(this.#closed));
		const id = ++this.#last;
		return new Promise((answer) => {
			this.#waiting.set(id, { progress, answer });
			this.#worker.postMessage({ ...request, id });
		});
	}

	close(reason: Message): void {
		if (this.#closed !== null) return;
		this.#closed = reason;
		this.#worker.terminate();
		for (const { answer } of this.#waiting.values()) answer(refuse(reason));
		this.#waiting.clear();
		this.#tellHash('');
	}

	#hear(response: ImportResponse): void {
		if (response.kind === 'rehearsed') {
			this.#rehearsed = true;
			return;
		}
		if (response.kind === 'hash') {
			this.#tellHash(response.hash);
			return;
		}
		const waiting = this.#waiting.get(response.id);
		if (waiting === undefined) return;
		if (response.kind === 'progress') {
			waiting.progress?.(response.share);
			return;
		}
		this.#waiting.delete(response.id);
		const { result } = response;
		waiting.answer(
			result.ok ? ok({ ...result.value, batch: receiveBatch(result.value.batch) }) : result,
		);
	}
}
