import type { Inputs } from '../domain/inputs';
import type { Message } from '../domain/primitives/message';
import type { Result } from '../domain/primitives/result';
import type { OutBook, OutTable } from '../domain/sharing/outTable';
import { fileName } from './fileName';
import type { BookFiles, Clock, Downloads, Seal, SnapshotFiles, Time } from './ports';

export interface SendingPorts {
	readonly snapshots: SnapshotFiles;
	readonly downloads: Downloads;
	readonly clock: Clock;
	/** Both are heavy, and loaded when they are first asked for. */
	readonly loadBookFiles: () => Promise<BookFiles>;
	readonly loadSeal: () => Promise<Seal>;
	/** Locks and opens what is passed on; plain http has no means for it. */
	readonly canSeal: boolean;
}

export interface SnapshotChoice {
	/** With what is marked as personal. */
	readonly personal: boolean;
	/** Opens with it alone; null: is not locked. */
	readonly passphrase: string | null;
}

type Say = (message: Message) => string;

/** Files that leave: each is made for an audience before it comes here. `name`: of the workbook, never of a customer. */
export class Sending {
	readonly #ports: SendingPorts;

	constructor(ports: SendingPorts) {
		this.#ports = ports;
	}

	get canSeal(): boolean {
		return this.#ports.canSeal;
	}

	/** What a file saved now would be called. */
	nameOf(name: string, extension: string): string {
		return fileName(name, this.#ports.clock.now(), extension);
	}

	/** When it was saved. */
	async snapshot(
		name: string,
		inputs: Inputs,
		{ personal, passphrase }: SnapshotChoice,
	): Promise<Time> {
		const { snapshots, clock, loadSeal } = this.#ports;
		const plain = await snapshots.write(inputs, { personal });
		const file = passphrase === null ? plain : await (await loadSeal()).lock(plain, passphrase);
		const at = clock.now();
		this.#save(fileName(name, at, 'tierplan'), file);
		return at;
	}

	/** As an Excel workbook, in the language that `say` speaks. */
	async book(name: string, book: OutBook, say: Say): Promise<void> {
		const file = await (await this.#ports.loadBookFiles()).xlsx(book, say);
		if (file !== null) this.#save(this.nameOf(name, 'xlsx'), file);
	}

	/** One table as text. */
	async table(name: string, table: OutTable, say: Say): Promise<void> {
		const file = await (await this.#ports.loadBookFiles()).csv(table, say);
		if (file !== null) this.#save(this.nameOf(name, 'csv'), file);
	}

	/** A locked snapshot as a plain one, or why it does not open. */
	async unlock(file: Blob, passphrase: string): Promise<Result<Blob, Message>> {
		return (await this.#ports.loadSeal()).unlock(file, passphrase);
	}

	#save(name: string, file: Blob): void {
		this.#ports.downloads.save(name, file);
	}
}
