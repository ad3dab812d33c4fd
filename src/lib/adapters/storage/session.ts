import type {
	Change,
	Clock,
	History,
	OpenWorkbook,
	SaveState,
	Step,
	Time,
} from '../../application/ports';
import type { Inputs } from '../../domain/inputs';
import { rowsOf } from '../../domain/ledger/locate';
import type { Message } from '../../domain/primitives/message';
import { encodeChange } from '../codec/change';
import { sizesOf, type NameSizes } from '../codec/names';
import { writeCheckpoint } from './checkpoint';
import { collectGarbage } from './collect';
import { Journal } from './journal';
import type { Link } from './link';
import { rebase } from './rebase';
import { sealRecord } from './record';
import { EPOCH, headName, type WalRecord } from './schema';
import { addStep, baseOf, moveTo, type Timeline } from './timeline';
import type { Addresses } from './versionBlobs';

/** Journal after the newest version that makes a new one worth while. */
const RECORD_LIMIT = 500;
const BYTE_LIMIT = 5 * 1024 * 1024;

/** What every workbook of this tab shares. */
export interface Surroundings {
	readonly link: Link;
	readonly clock: Clock;
	/** The name of this tab in its records. */
	readonly writer: string;
	readonly addresses: Addresses;
	/** Set by a failed load: from then on this tab throws nothing away. */
	damaged: boolean;
}

/** A workbook to go on with. */
export interface Start {
	readonly id: string;
	/** Before the first record: what it will be compared with. */
	readonly inputs: Inputs;
	readonly timeline: Timeline;
	readonly last: { readonly seq: number; readonly crc: number };
	/** The highest number that was ever given. */
	readonly top: number;
	readonly crcs: ReadonlyMap<number, number>;
	readonly names: NameSizes;
	readonly time: Time;
	/** Stored size, bytes. */
	readonly bytes: number;
	/** Journal since the newest version. */
	readonly since: { readonly records: number; readonly bytes: number };
	readonly state: SaveState;
	readonly notices: readonly Message[];
}

/** An opened workbook over the database. */
export class Session implements OpenWorkbook {
	readonly id: string;
	readonly notices: readonly Message[];
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
	#checkpoint: Promise<void> | null = null;
	#closed = false;

	constructor(around: Surroundings, start: Start) {
		this.id = start.id;
		this.notices = start.notices;
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
		this.#journal.onState((state) => {
			if (state.kind === 'saved' && this.#isDue) void this.checkpoint();
		});
	}

	get history(): History {
		const { steps, position } = this.#timeline;
		return { steps, position };
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

	checkpoint(): Promise<void> {
		this.#checkpoint ??= this.#writeCheckpoint().finally(() => {
			this.#checkpoint = null;
		});
		return this.#checkpoint;
	}

	close(): void {
		this.#closed = true;
		this.#journal.close();
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
		const slots = encodeChange(this.#current, after, this.#names);
		const record = this.#seal({ kind: 'do', to: null, label: plain(label), slots });
		const step: Step = { sequence: record.seq, label, inputs: after };
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

	#seal(own: Pick<WalRecord, 'kind' | 'to' | 'label' | 'slots'>): WalRecord {
		// A clock that was set back must not make a later step look earlier.
		this.#time = Math.max(this.#time, this.#around.clock.now());
		return sealRecord({
			...own,
			workbookId: this.id,
			seq: this.#top + 1,
			prev: this.#last.seq,
			time: this.#time,
			epoch: EPOCH,
			writer: this.#around.writer,
			crcPrev: this.#last.crc,
		});
	}

	#write(record: WalRecord): number {
		const inputs = this.#current;
		this.#top = record.seq;
		this.#last = { seq: record.seq, crc: record.crc };
		this.#names = sizesOf(inputs.names);
		const added = record.slots.byteLength;
		this.#bytes += added;
		this.#since = { records: this.#since.records + 1, bytes: this.#since.bytes + added };
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

	async #writeCheckpoint(): Promise<void> {
		const step = this.#timeline.steps[this.#timeline.position];
		const crcStep = step && this.#crcs.get(step.sequence);
		if (step === undefined || crcStep === undefined || !this.#isSettled) return;
		if (this.#timeline.anchors.includes(step.sequence)) return;
		const { link, writer, addresses } = this.#around;
		const order = { workbookId: this.id, step, crcStep, names: this.#names, time: this.#time };
		const covered = this.#since;
		try {
			const known = { head: this.#top, writer };
			const outcome = await writeCheckpoint(link, order, known, addresses);
			if (outcome === 'overtaken') this.#journal.yieldTo('other-tab');
			if (outcome !== 'written') return;
			this.#anchor(step.sequence);
			if (this.#around.damaged) return;
			const kept = await collectGarbage(link.db, this.id, baseOf(this.#timeline));
			const { anchors } = this.#timeline;
			this.#timeline = { ...this.#timeline, anchors: anchors.filter((seq) => kept.includes(seq)) };
		} catch {
			// The journal has everything: a checkpoint that fails costs time at the next opening only.
		} finally {
			// Counted off even when it failed, or every further edit would try again.
			const { records, bytes } = this.#since;
			this.#since = { records: records - covered.records, bytes: bytes - covered.bytes };
		}
	}

	/** Every record is stored and nobody has overtaken this tab. */
	get #isSettled(): boolean {
		return this.#journal.settled && this.#journal.state.kind === 'saved';
	}

	/** The new version lies on the line of steps unless the step was undone and written over. */
	#anchor(sequence: number): void {
		const { steps, anchors } = this.#timeline;
		const oldest = steps[0]?.sequence ?? 0;
		const isOnLine = sequence < oldest || steps.some((step) => step.sequence === sequence);
		if (isOnLine) this.#timeline = { ...this.#timeline, anchors: [...anchors, sequence] };
	}
}

/** A copy that holds nothing but what JSON can say, whatever wrapped the label. */
const plain = (label: Message): Message => JSON.parse(JSON.stringify(label)) as Message;
