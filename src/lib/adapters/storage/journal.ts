import type { Clock, SaveState, StorageFault, Time } from '../../application/ports';
import { faultOf } from './faults';
import { addRecords, reconcile, transact, type Pending, type Reconciled } from './journalWrites';
import type { Link } from './link';
import type { HeadRecord, WalRecord } from './schema';

/** Milliseconds before a number that is taken is looked at again: the other tab may take it back. */
const COLLISION_PATIENCE = 100;
/** Milliseconds before each new try on a lost connection. */
const RECONNECT_DELAYS = [0, 1_000, 5_000] as const;

/**
 * Appends records in the task of the edit and knows what the database has. Whatever fails stays
 * here in order, and goes out again on retry or with the next record.
 */
export class Journal {
	readonly #link: Link;
	readonly #clock: Clock;
	readonly #workbookId: string;
	readonly #listeners = new Set<(state: SaveState) => void>();
	readonly #pending: Pending[] = [];
	/** Everything up to this number is in the database. */
	#acked: number;
	#state: SaveState;
	/** Why records are waiting; null while every record may go out at once. */
	#fault: StorageFault | null = null;
	/** What goes out together, while it is being appended. */
	#together: Pending[] | null = null;
	#reconciling = false;
	#tries = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #unlink: () => void;

	constructor(link: Link, clock: Clock, workbookId: string, acked: number, state: SaveState) {
		this.#link = link;
		this.#clock = clock;
		this.#workbookId = workbookId;
		this.#acked = acked;
		this.#state = state;
		this.#unlink = link.onClosed((fault) => {
			if (fault === 'connection-lost') this.#reconnectLater();
			else this.yieldTo(fault);
		});
	}

	get state(): SaveState {
		return this.#state;
	}

	/** Is every record in the database? */
	get settled(): boolean {
		return this.#pending.length === 0;
	}

	/** Records that the database does not have. */
	get waiting(): number {
		return this.#pending.length;
	}

	/** Those records, in order. */
	get pending(): readonly WalRecord[] {
		return this.#pending.map(({ record }) => record);
	}

	/** Another tab wrote up to `seq`, and this tab has read it. Only while nothing waits. */
	advance(seq: number, at: Time): void {
		this.#acked = seq;
		this.#fault = null;
		this.#show({ kind: 'saved', at });
	}

	onState(listener: (state: SaveState) => void): () => void {
		this.#listeners.add(listener);
		listener(this.#state);
		return () => this.#listeners.delete(listener);
	}

	append(record: WalRecord, head: HeadRecord): void {
		const pending: Pending = { record, head, state: 'waiting' };
		this.#pending.push(pending);
		if (this.#state.kind === 'reading') return;
		if (this.#fault !== null) this.#reconcile();
		else if (this.#together !== null) this.#together.push(pending);
		else this.#write([pending]);
	}

	/**
	 * What `work` appends goes out in one transaction: the database gets all of it or nothing. One by
	 * one, a disk that is nearly full could take a later record that is smaller than the one before.
	 */
	together(work: () => void): void {
		const list: Pending[] = [];
		this.#together = list;
		work();
		this.#together = null;
		if (list.length > 0) this.#write(list);
	}

	/** Tries again, even after another tab has written: it may have taken its records back. */
	retry(): void {
		if (this.#link.final !== null || this.#isDamaged) return;
		if (this.settled && this.#state.kind !== 'reading') return;
		this.#reconcile();
	}

	/** Nothing is written any more: another tab has gone on. */
	yieldTo(fault: StorageFault): void {
		this.#fault = fault;
		this.#show({ kind: 'reading', fault });
	}

	/** Tells nobody any more; what is under way ends by itself. */
	close(): void {
		this.#listeners.clear();
		this.#unlink();
	}

	get #isDamaged(): boolean {
		return this.#state.kind === 'reading' && this.#state.fault === 'damaged';
	}

	#write(list: readonly Pending[]): void {
		const { raw } = this.#link;
		this.#mark(list, 'flight');
		this.#show({ kind: 'saving' });
		if (raw === null) {
			this.#failed(list, 'connection-lost');
			return;
		}
		transact(
			raw,
			(tx) => {
				addRecords(tx, list, list.at(-1), true);
				tx.commit();
			},
			() => this.#completed(list),
			(error) => this.#failed(list, this.#link.raw === null ? 'connection-lost' : faultOf(error)),
		);
	}

	#completed(list: readonly Pending[]): void {
		this.#mark(list, 'done');
		while (this.#pending[0]?.state === 'done') this.#acked = this.#pending.shift()!.record.seq;
		if (!this.settled || this.#state.kind === 'reading') return;
		this.#tries = 0;
		this.#fault = null;
		this.#show({ kind: 'saved', at: this.#clock.now() });
	}

	#failed(list: readonly Pending[], fault: StorageFault): void {
		this.#mark(list, 'waiting');
		this.#fault = fault;
		if (this.#state.kind === 'reading') return;
		if (fault === 'other-tab') {
			const hanging = this.#pending.some(({ state }) => state !== 'waiting');
			this.#later(hanging ? 0 : COLLISION_PATIENCE);
			return;
		}
		this.#show({ kind: 'failed', fault });
		if (fault === 'connection-lost') this.#reconnectLater();
	}

	#reconnectLater(): void {
		if (this.#timer !== undefined) return;
		const delay = RECONNECT_DELAYS[this.#tries++];
		if (delay !== undefined) this.#later(delay);
	}

	/** Another try; one that is already due comes first. */
	#later(delay: number): void {
		this.#timer ??= setTimeout(() => this.#reconcile(), delay);
	}

	#reconcile(): void {
		if (this.#reconciling) return;
		this.#reconciling = true;
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (!this.settled) this.#show({ kind: 'saving' });
		const { raw } = this.#link;
		if (raw === null) void this.#reopen();
		else this.#reconcileOn(raw);
	}

	async #reopen(): Promise<void> {
		const fault = await this.#link.reopen();
		const { raw } = this.#link;
		if (fault === null && raw !== null) this.#reconcileOn(raw);
		else if (this.#link.final !== null || fault === 'newer-version') {
			this.#ended(() => this.yieldTo(this.#link.final ?? 'newer-version'));
		} else this.#ended(() => this.#failed([], fault ?? 'connection-lost'));
	}

	#reconcileOn(raw: IDBDatabase): void {
		let outcome: Reconciled = { foreign: [], added: [] };
		const tell = (reconciled: Reconciled) => {
			outcome = reconciled;
			this.#mark(outcome.added, 'flight');
		};
		transact(
			raw,
			(tx, guard) => reconcile(tx, guard, this.#workbookId, () => this.#acked, this.#pending, tell),
			() => this.#ended(() => this.#reconciled(outcome)),
			(error) => this.#ended(() => this.#failed(outcome.added, faultOf(error))),
		);
	}

	#reconciled({ foreign, added }: Reconciled): void {
		if (foreign.length > 0) {
			for (const pending of this.#pending) pending.state = 'waiting';
			this.yieldTo('other-tab');
			return;
		}
		this.#fault = null;
		if (this.#state.kind === 'reading') this.#show({ kind: 'saving' });
		this.#completed(added);
		if (this.#pending.some(({ state }) => state === 'waiting')) this.#reconcile();
	}

	#ended(then: () => void): void {
		this.#reconciling = false;
		then();
	}

	#mark(list: readonly Pending[], state: Pending['state']): void {
		for (const pending of list) pending.state = state;
	}

	#show(state: SaveState): void {
		const { kind } = this.#state;
		if (kind === state.kind && kind === 'saving') return;
		this.#state = state;
		for (const listener of [...this.#listeners]) listener(state);
	}
}
