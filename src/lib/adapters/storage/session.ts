import type {
	Change,
	History,
	OpenWorkbook,
	SaveState,
	Step,
	VersionContent,
	VersionEntry,
} from '../../application/ports';
import type { Inputs } from '../../domain/inputs';
import { message, type Message } from '../../domain/primitives/message';
import { finish, type Steps } from '../../domain/primitives/steps';
import { encodeChange } from '../codec/change';
import { Chain } from './chain';
import { playOn, readRecordsAfter } from './follow';
import { Journal } from './journal';
import { Keeper, type Standing } from './keeper';
import { listVersions, readVersion } from './readVersion';
import { fits, prepare, type Prepared } from './prepared';
import { rebase } from './rebase';
import { plainLabel } from './record';
import type { WalRecord } from './schema';
import type { Start } from './start';
import type { Surroundings } from './surroundings';
import { addStep, moveTo, type Timeline } from './timeline';

/** An opened workbook over the database. */
export class Session implements OpenWorkbook {
	readonly id: string;
	readonly #notices: Message[];
	readonly #around: Surroundings;
	readonly #journal: Journal;
	readonly #origin: Inputs;
	readonly #chain: Chain;
	readonly #keeper: Keeper;
	#timeline: Timeline;
	/** What the next record will hold, if it is this very change. */
	#prepared: Prepared | null = null;
	#closed = false;
	#hasTail = false;

	constructor(around: Surroundings, start: Start) {
		this.id = start.id;
		this.#notices = [...start.notices];
		this.#around = around;
		this.#origin = start.inputs;
		this.#timeline = start.timeline;
		this.#journal = new Journal(around.link, around.clock, start.id, start.top, start.state);
		this.#chain = new Chain(around, this.#journal, start);
		this.#keeper = this.#keep(around);
		this.#journal.onState((state) => {
			if (state.kind === 'saved' && this.#chain.isDue) void this.checkpoint();
			this.#keepTail(state);
		});
	}

	get notices(): readonly Message[] {
		return this.#notices;
	}

	get history(): History {
		const { steps, position } = this.#timeline;
		return { steps, position };
	}

	*prepare(before: Inputs, after: Inputs): Steps<void> {
		this.#prepared = yield* prepare(before, after, this.#chain.names);
	}

	append(change: Change): number {
		if (this.#closed) throw new Error(`workbook ${this.id} is closed`);
		return change.kind === 'do'
			? this.#do(change.label, rebase(this.#current, change.before, change.after))
			: this.#move(change.to);
	}

	onSaveState(listener: (state: SaveState) => void): () => void {
		return this.#journal.onState(listener);
	}

	retry(): void {
		this.#journal.retry();
	}

	get head(): number {
		return this.#chain.top;
	}

	get unsaved(): number {
		return this.#journal.waiting;
	}

	async checkpoint(): Promise<void> {
		await this.#keeper.checkpoint();
	}

	keepVersion(name: string): Promise<boolean> {
		return this.#keeper.keep(name);
	}

	async versions(): Promise<readonly VersionEntry[]> {
		return listVersions(await this.#around.link.stores(), this.id);
	}

	async version(sequence: number): Promise<VersionContent | null> {
		const { link, addresses } = this.#around;
		const stores = await link.stores();
		return readVersion(stores, [this.id, sequence], this.#current.names, addresses);
	}

	async follow(): Promise<History | null> {
		const from = this.#chain.last;
		if (!this.#journal.settled) return null;
		const records = await readRecordsAfter(this.#around.link.db, this.id, from.seq);
		// What was done here meanwhile collides, or was there first: either way it is not followed.
		if (this.#chain.last !== from || this.#closed || records.length === 0) return this.history;
		const followed = playOn(this.#timeline, from, records);
		if (followed === null) return null;
		this.#timeline = followed.timeline;
		this.#chain.follow(followed, records.length, this.#current);
		return this.history;
	}

	close(): void {
		this.#closed = true;
		this.#journal.close();
	}

	/** Goes on with steps that the database had no room for. False: they do not follow what is stored. */
	resume(records: readonly WalRecord[]): boolean {
		const from = this.#chain.last;
		const later = records.filter(({ seq }) => seq > from.seq);
		const found = later.map((value) => ({ seq: value.seq, value }));
		const followed = this.isWhole ? playOn(this.#timeline, from, found) : null;
		if (followed === null || later.length === 0) return false;
		this.#timeline = followed.timeline;
		this.tell(message('storage_notice_tail', { steps: later.length }));
		this.#hasTail = true;
		this.#journal.together(() => {
			for (const record of later) this.#chain.write(record, this.#current);
		});
		return true;
	}

	/** Whether everything of it could be read and lies in the database. */
	get isWhole(): boolean {
		return this.#journal.state.kind === 'saved';
	}

	/** Something more that the planner must be told about how it was opened. */
	tell(notice: Message): void {
		this.#notices.push(notice);
	}

	/** The way back to a value that could still be read, after records that could not. */
	settleOnCurrent(): void {
		const step = this.#timeline.steps[this.#timeline.position];
		if (step !== undefined) this.#move(step.sequence);
	}

	/** Resolves when the newest record is stored, or cannot be for now. */
	settled(): Promise<SaveState> {
		return new Promise((resolve) => {
			const stop = this.#journal.onState((state) => {
				if (state.kind === 'saving' || state.kind === 'empty') return;
				resolve(state);
				queueMicrotask(() => stop());
			});
		});
	}

	get #current(): Inputs {
		return this.#timeline.steps[this.#timeline.position]?.inputs ?? this.#origin;
	}

	#do(label: Message, after: Inputs): number {
		if (after.names !== this.#current.names) throw new Error('a workbook keeps its name lists');
		const before = this.#current;
		const { names: written } = this.#chain;
		const ready = this.#prepared;
		this.#prepared = null;
		const { slots, crcSlots } =
			ready !== null && fits(ready, { before, after, written })
				? ready
				: finish(prepare(before, after, written));
		const own = { kind: 'do', to: null, label: plainLabel(label), slots } as const;
		const record = this.#chain.seal(own, crcSlots);
		const step: Step = { sequence: record.seq, label, inputs: after, at: record.time };
		this.#timeline = addStep(this.#timeline, step);
		return this.#chain.write(record, this.#current);
	}

	#move(to: number): number {
		const timeline = moveTo(this.#timeline, to);
		if (timeline === null) throw new Error(`step ${to} cannot be reached`);
		const slots = encodeChange(this.#current, this.#current, this.#chain.names);
		const record = this.#chain.seal({ kind: 'move', to, label: null, slots });
		this.#timeline = timeline;
		return this.#chain.write(record, this.#current);
	}

	/** While nothing can be written, what waits lies in the tail; nothing does once all is stored. */
	#keepTail({ kind }: SaveState): void {
		if (kind === 'failed') {
			this.#around.tail.keep(this.id, this.#journal.pending);
			this.#hasTail = true;
		} else if (kind === 'saved' && this.#hasTail) {
			this.#around.tail.drop(this.id);
			this.#hasTail = false;
		}
	}

	/** What the next version is made from; null while a record is not stored, or another tab leads. */
	#standing(): Standing | null {
		const step = this.#timeline.steps[this.#timeline.position];
		const crcStep = step && this.#chain.crcOf(step.sequence);
		const isSettled = this.#journal.settled && this.#journal.state.kind === 'saved';
		if (step === undefined || crcStep === undefined || !isSettled) return null;
		const { names, time, top } = this.#chain;
		return {
			order: { workbookId: this.id, step, crcStep, names, time },
			known: { head: top, writer: this.#around.writer },
			timeline: this.#timeline,
		};
	}

	#keep(around: Surroundings): Keeper {
		let covered = this.#chain.since;
		return new Keeper(around, {
			standing: () => {
				covered = this.#chain.since;
				return this.#standing();
			},
			keep: (change) => (this.#timeline = change(this.#timeline)),
			overtaken: () => this.#journal.yieldTo('other-tab'),
			// Counted off even when it failed, or every further edit would try again.
			ended: () => this.#chain.cover(covered),
		});
	}
}
