import type { Time } from '../../application/ports';
import type { Inputs } from '../../domain/inputs';
import { rowsOf } from '../../domain/ledger/locate';
import { sizesOf, type NameSizes } from '../codec/names';
import type { Followed } from './follow';
import type { Journal } from './journal';
import { sealRecord } from './record';
import { EPOCH, headName, type WalRecord } from './schema';
import type { Start } from './start';
import type { Surroundings } from './surroundings';

/** Journal after the newest version that makes a new one worth while. */
const RECORD_LIMIT = 500;
const BYTE_LIMIT = 5 * 1024 * 1024;

/** Records, and the bytes of them. */
interface Amount {
	readonly records: number;
	readonly bytes: number;
}

/** What a record says beside its place in the journal. */
type Own = Pick<WalRecord, 'kind' | 'to' | 'label' | 'slots'>;

/** The end of a workbook's journal as this tab knows it: what the next record follows, and with which number. */
export class Chain {
	readonly #id: string;
	readonly #around: Surroundings;
	readonly #journal: Journal;
	readonly #crcs: Map<number, number>;
	#last: Start['last'];
	#top: number;
	#names: NameSizes;
	#time: Time;
	#bytes: number;
	#since: Amount;

	constructor(around: Surroundings, journal: Journal, start: Start) {
		this.#id = start.id;
		this.#around = around;
		this.#journal = journal;
		this.#crcs = new Map(start.crcs);
		this.#last = start.last;
		this.#top = start.top;
		this.#names = start.names;
		this.#time = start.time;
		this.#bytes = start.bytes;
		this.#since = start.since;
	}

	/** The record that the next one follows. */
	get last(): Start['last'] {
		return this.#last;
	}
	/** The highest number that was ever given. */
	get top(): number {
		return this.#top;
	}
	/** Names that the journal has. */
	get names(): NameSizes {
		return this.#names;
	}
	/** Of the newest record; a later one has no earlier time. */
	get time(): Time {
		return this.#time;
	}
	/** Since the newest version. */
	get since(): Amount {
		return this.#since;
	}
	get isDue(): boolean {
		return this.#since.records > RECORD_LIMIT || this.#since.bytes > BYTE_LIMIT;
	}

	/** CRC of the record of a step. */
	crcOf(sequence: number): number | undefined {
		return this.#crcs.get(sequence);
	}

	/** The record that comes next. */
	seal(own: Own, crcSlots?: number): WalRecord {
		// A clock that was set back must not make a later step look earlier.
		this.#time = Math.max(this.#time, this.#around.clock.now());
		const record = {
			...own,
			workbookId: this.#id,
			seq: this.#top + 1,
			prev: this.#last.seq,
			time: this.#time,
			epoch: EPOCH,
			writer: this.#around.writer,
			crcPrev: this.#last.crc,
		};
		return sealRecord(record, crcSlots);
	}

	/** Sends the record to the database. inputs: as they are after it. */
	write(record: WalRecord, inputs: Inputs): number {
		if (record.kind === 'do') this.#crcs.set(record.seq, record.crc);
		this.#top = record.seq;
		this.#last = { seq: record.seq, crc: record.crc };
		this.#time = Math.max(this.#time, record.time);
		this.#names = sizesOf(inputs.names);
		this.#count({ records: 1, bytes: record.slots.byteLength });
		this.#journal.append(record, {
			name: headName(this.#id),
			id: this.#id,
			title: inputs.title,
			rows: rowsOf(inputs.ledger),
			bytes: this.#bytes,
			changedAt: record.time,
			head: record.seq,
			writer: record.writer,
		});
		return record.seq;
	}

	/** Goes on from so many records that another tab has written. inputs: as they are after them. */
	follow({ last, time, crcs, bytes }: Followed, records: number, inputs: Inputs): void {
		this.#last = last;
		this.#top = last.seq;
		this.#time = Math.max(this.#time, time);
		this.#names = sizesOf(inputs.names);
		for (const [seq, crc] of crcs) this.#crcs.set(seq, crc);
		this.#count({ records, bytes });
		this.#journal.advance(last.seq, this.#time);
	}

	/** So much is covered by a version now. */
	cover({ records, bytes }: Amount): void {
		this.#since = { records: this.#since.records - records, bytes: this.#since.bytes - bytes };
	}

	#count({ records, bytes }: Amount): void {
		this.#bytes += bytes;
		this.#since = { records: this.#since.records + records, bytes: this.#since.bytes + bytes };
	}
}
