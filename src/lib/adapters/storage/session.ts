import type {
	Change,
	History,
	OpenWorkbook,
	SaveState,
	Step,
	Time,
	VersionContent,
	VersionEntry,
} from '../../application/ports';
import type { Inputs } from '../../domain/inputs';
import { rowsOf } from '../../domain/ledger/locate';
import { message, type Message } from '../../domain/primitives/message';
import { finish, type Steps } from '../../domain/primitives/steps';
import { encodeChange } from '../codec/change';
import { sizesOf, type NameSizes } from '../codec/names';
import { playOn, readRecordsAfter } from './follow';
import { Journal } from './journal';
import { Keeper, type Standing } from './keeper';
import { listVersions, readVersion } from './readVersion';
import { fits, prepare, type Prepared } from './prepared';
import { rebase } from './rebase';
import { plainLabel, sealRecord } from './record';
import { EPOCH, headName, type WalRecord } from './schema';
import type { Start } from './start';
import type { Surroundings } from './surroundings';
import { addStep, moveTo, type Timeline } from './timeline';

/** Journal after the newest version that makes a new one worth while. */
const RECORD_LIMIT = 500;
const BYTE_LIMIT = 5 * 1024 * 1024;

/** An opened workbook over the database. */
export class Session implements OpenWorkbook {
	readonly id: string;
	readonly #notices: Message[];
	readonly #around: Surroundings;
	readonly #journal: Journal;
	readonly #origin: Inputs;
	readonly #crcs: Map<number, number>;
	#timeline: Timeline;
	#last: { readonly seq: number; readonly crc: number };
	#top: number;
	#names: NameSizes;
	#time: Time;
	#bytes: number;
	#since: { readonly records: number; readonly bytes: number };
	readonly #keeper: Keeper;
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
		this.#last = start.last;
		this.#top = start.top;
		this.#crcs = new Map(start.crcs);
		this.#names = start.names;
		this.#time = start.time;
		this.#bytes = start.bytes;
		this.#since = start.since;
		this.#journal = new Journal(around.link, around.clock, start.id, start.top, start.state);
		this.#keeper = this.#keep(around);
		this.#journal.onState((state) => {
			if (state.kind === 'saved' && this.#isDue) void this.checkpoint();
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
		this.#prepared = yield* prepare(before, after, this.#names);
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
		return this.#top;
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

	versions(): Promise<readonly VersionEntry[]> {
		return listVersions(this.#around.link.db, this.id);
	}

	version(sequence: number): Promise<VersionContent | null> {
		const { link, addresses } = this.#around;
		return readVersion(link.db, [this.id, sequence], this.#current.names, addresses);
	}

	async follow(): Promise<History | null> {
		const from = this.#last;
		if (!this.#journal.settled) return null;
		const records = await readRecordsAfter(this.#around.link.db, this.id, from.seq);
		// What was done here meanwhile collides, or was there first: either way it is not followed.
		if (this.#last !== from || this.#closed || records.length === 0) return this.history;
		const followed = playOn(this.#timeline, from, records);
		if (followed === null) return null;
		const { timeline, last, crcs, bytes } = followed;
		this.#timeline = timeline;
		this.#last = last;
		this.#top = last.seq;
		this.#time = Math.max(this.#time, followed.time);
		this.#names = sizesOf(this.#current.names);
		for (const [seq, crc] of crcs) this.#crcs.set(seq, crc);
		this.#count(records.length, bytes);
		this.#journal.advance(last.seq, this.#time);
		return this.history;
	}

	close(): void {
		this.#closed = true;
		this.#journal.close();
	}

	/** Goes on with steps that the database had no room for; not with any that do not follow. */
	resume(records: readonly WalRecord[]): void {
		const from = this.#last;
		const later = records.filter(({ seq }) => seq > from.seq);
		const found = later.map((value) => ({ seq: value.seq, value }));
		const followed =
			this.#journal.state.kind === 'saved' ? playOn(this.#timeline, from, found) : null;
		if (followed === null || later.length === 0) return;
		this.#timeline = followed.timeline;
		this.#time = Math.max(this.#time, followed.time);
		for (const [seq, crc] of followed.crcs) this.#crcs.set(seq, crc);
		this.#notices.push(message('storage_notice_tail', { steps: later.length }));
		this.#hasTail = true;
		for (const record of later) this.#write(record);
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

	get #isDue(): boolean {
		return this.#since.records > RECORD_LIMIT || this.#since.bytes > BYTE_LIMIT;
	}

	#do(label: Message, after: Inputs): number {
		if (after.names !== this.#current.names) throw new Error('a workbook keeps its name lists');
		const before = this.#current;
		const ready = this.#prepared;
		this.#prepared = null;
		const { slots, crcSlots } =
			ready !== null && fits(ready, { before, after, written: this.#names })
				? ready
				: finish(prepare(before, after, this.#names));
		const own = { kind: 'do', to: null, label: plainLabel(label), slots } as const;
		const record = this.#seal(own, crcSlots);
		const step: Step = { sequence: record.seq, label, inputs: after, at: record.time };
		this.#timeline = addStep(this.#timeline, step);
		this.#crcs.set(record.seq, record.crc);
		return this.#write(record);
	}

	#move(to: number): number {
		const timeline = moveTo(this.#timeline, to);
		if (timeline === null) throw new Error(`step ${to} cannot be reached`);
		const slots = encodeChange(this.#current, this.#current, this.#names);
		const record = this.#seal({ kind: 'move', to, label: null, slots });
		this.#timeline = timeline;
		return this.#write(record);
	}

	#seal(own: Pick<WalRecord, 'kind' | 'to' | 'label' | 'slots'>, crcSlots?: number): WalRecord {
		// A clock that was set back must not make a later step look earlier.
		this.#time = Math.max(this.#time, this.#around.clock.now());
		const record = {
			...own,
			workbookId: this.id,
			seq: this.#top + 1,
			prev: this.#last.seq,
			time: this.#time,
			epoch: EPOCH,
			writer: this.#around.writer,
			crcPrev: this.#last.crc,
		};
		return sealRecord(record, crcSlots);
	}

	#write(record: WalRecord): number {
		const inputs = this.#current;
		this.#top = record.seq;
		this.#last = { seq: record.seq, crc: record.crc };
		this.#names = sizesOf(inputs.names);
		this.#count(1, record.slots.byteLength);
		this.#journal.append(record, {
			name: headName(this.id),
			id: this.id,
			title: inputs.title,
			rows: rowsOf(inputs.ledger),
			bytes: this.#bytes,
			changedAt: record.time,
			head: record.seq,
			writer: record.writer,
		});
		return record.seq;
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

	#count(records: number, bytes: number): void {
		this.#bytes += bytes;
		this.#since = { records: this.#since.records + records, bytes: this.#since.bytes + bytes };
	}

	/** What the next version is made from; null while a record is not stored, or another tab leads. */
	#standing(): Standing | null {
		const step = this.#timeline.steps[this.#timeline.position];
		const crcStep = step && this.#crcs.get(step.sequence);
		const isSettled = this.#journal.settled && this.#journal.state.kind === 'saved';
		if (step === undefined || crcStep === undefined || !isSettled) return null;
		return {
			order: { workbookId: this.id, step, crcStep, names: this.#names, time: this.#time },
			known: { head: this.#top, writer: this.#around.writer },
			timeline: this.#timeline,
		};
	}

	#keep(around: Surroundings): Keeper {
		let covered = this.#since;
		return new Keeper(around, {
			standing: () => {
				covered = this.#since;
				return this.#standing();
			},
			keep: (change) => (this.#timeline = change(this.#timeline)),
			overtaken: () => this.#journal.yieldTo('other-tab'),
			// Counted off even when it failed, or every further edit would try again.
			ended: () => {
				const { records, bytes } = this.#since;
				this.#since = { records: records - covered.records, bytes: bytes - covered.bytes };
			},
		});
	}
}
