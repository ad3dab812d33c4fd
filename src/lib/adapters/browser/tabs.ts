import type { Later, Seat, SeatEvents, Tabs } from '../../application/ports';

/** How long a tab that writes has to let go before it is overruled, ms: it may be frozen. */
const PATIENCE = 3_000;
const CHANNEL = 'tierplan';
const WRITER = 'tierplan.writer.';
const KINDS = ['saved', 'please'] as const;

/** What goes over the channel. Anything else on it is not for us. */
interface Word {
	readonly kind: (typeof KINDS)[number];
	readonly workbookId: string;
}

const isWord = (value: unknown): value is Word => {
	if (typeof value !== 'object' || value === null) return false;
	const { kind, workbookId } = value as Record<string, unknown>;
	return KINDS.some((each) => each === kind) && typeof workbookId === 'string';
};

export interface TabSurroundings {
	/** Undefined on plain http, and where site storage is blocked. */
	readonly locks: LockManager | undefined;
	/** Null where the browser has none, or does not let it be used. */
	readonly openChannel: (name: string) => BroadcastChannel | null;
	readonly later: Later;
}

export const createTabs = (surroundings: TabSurroundings): Tabs => ({
	join: (workbookId, events) => new TabSeat(surroundings, workbookId, events),
});

/** Whether any tab of this browser may write into a workbook; false where there are no locks to tell. */
export async function isWriterThere(locks: LockManager | undefined): Promise<boolean> {
	try {
		const { held = [] } = (await locks?.query()) ?? {};
		return held.some(({ name = '' }) => name.startsWith(WRITER));
	} catch {
		return false;
	}
}

const isCalledOff = (fault: unknown): boolean =>
	fault instanceof DOMException && fault.name === 'AbortError';

/** One writer by lock; the others wait in line and are next when it leaves. */
class TabSeat implements Seat {
	readonly #locks: LockManager | undefined;
	readonly #later: Later;
	readonly #channel: BroadcastChannel | null;
	readonly #workbookId: string;
	readonly #events: SeatEvents;
	/** Lets go of the lock, while this tab has it. */
	#release: (() => void) | null = null;
	#line = new AbortController();
	#callOff: (() => void) | null = null;
	#left = false;

	constructor({ locks, openChannel, later }: TabSurroundings, id: string, events: SeatEvents) {
		this.#locks = locks;
		this.#later = later;
		this.#workbookId = id;
		this.#events = events;
		this.#channel = openChannel(CHANNEL);
		this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			if (isWord(data) && data.workbookId === id) this.#hear(data);
		});
		if (locks === undefined) events.onWriter(true);
		else this.#request({ ifAvailable: true });
	}

	tell(): void {
		this.#say('saved');
	}

	ask(): void {
		if (this.#release !== null || this.#locks === undefined) return;
		this.#say('please');
		this.#callOff ??= this.#later(PATIENCE, () => {
			this.#callOff = null;
			this.#line.abort();
			this.#request({ steal: true });
		});
	}

	leave(): void {
		this.#left = true;
		this.#callOff?.();
		this.#line.abort();
		this.#release?.();
		this.#channel?.close();
	}

	get #name(): string {
		return WRITER + this.#workbookId;
	}

	#say(kind: Word['kind']): void {
		this.#channel?.postMessage({ kind, workbookId: this.#workbookId } satisfies Word);
	}

	#hear({ kind }: Word): void {
		if (kind === 'saved') this.#events.onSaved();
		else if (this.#release !== null) void this.#events.onAsked().then(() => this.#letGo());
	}

	#letGo(): void {
		this.#release?.();
	}

	/** Stands in line until the lock is free. */
	#wait(): void {
		if (this.#left) return;
		this.#line = new AbortController();
		this.#request({ signal: this.#line.signal });
	}

	#request(options: LockOptions): void {
		const held = (lock: Lock | null): Promise<void> | void => {
			if (this.#left) return;
			if (lock === null) {
				this.#lost();
				return;
			}
			this.#callOff?.();
			this.#callOff = null;
			return new Promise((resolve) => {
				this.#release = resolve;
				this.#events.onWriter(true);
			});
		};
		this.#locks?.request(this.#name, options, held).then(
			() => {
				if (this.#release !== null) this.#lost();
			},
			(fault: unknown) => {
				// Called off by ourselves, or overruled by another tab.
				if (this.#release !== null) this.#lost();
				// Locks that are there and may not be used are none.
				else if (!isCalledOff(fault) && !this.#left) this.#events.onWriter(true);
			},
		);
	}

	#lost(): void {
		this.#release = null;
		if (this.#left) return;
		this.#events.onWriter(false);
		this.#wait();
	}
}
