import type { Inputs } from '../domain/inputs';
import type { Message } from '../domain/primitives/message';
import type { OutBook, OutTable } from '../domain/sharing/outTable';
import { fileName } from './fileName';
import type { BookFiles, Clock, Downloads, FileWatch } from './ports';

type Say = (message: Message) => string;

interface OutputPorts {
	/** Loaded when the first file is written. */
	readonly loadBookFiles: () => Promise<BookFiles>;
	/** sha-256 of a workbook's snapshot, whenever it was saved: equal workbooks have equal ones. */
	readonly fingerprint: (inputs: Inputs) => Promise<string>;
	/** Lets the page draw and hear. */
	readonly rest: () => Promise<void>;
	readonly downloads: Downloads;
	readonly clock: Clock;
}

/** Files for Excel and its like: written in the language that `say` speaks, and handed to the planner. */
export class Output {
	/** Inputs never change: each is hashed once. */
	readonly #hashes = new WeakMap<Inputs, Promise<string>>();

	constructor(private readonly ports: OutputPorts) {}

	fingerprint(inputs: Inputs): Promise<string> {
		const known = this.#hashes.get(inputs) ?? this.ports.fingerprint(inputs);
		this.#hashes.set(inputs, known);
		return known;
	}

	/** Makes the parts one after the other, and lets the page in before each. */
	async gather<Part>(parts: readonly (() => readonly Part[])[]): Promise<readonly Part[]> {
		const made: Part[] = [];
		for (const part of parts) {
			await this.ports.rest();
			made.push(...part());
		}
		return made;
	}

	/** name: of what is in it. False: it was called off, and nothing was saved. */
	async saveWorkbook(name: string, book: OutBook, say: Say, watch?: FileWatch): Promise<boolean> {
		const files = await this.ports.loadBookFiles();
		return this.#save(name, 'xlsx', await files.xlsx(book, say, watch));
	}

	async saveCsv(name: string, table: OutTable, say: Say, watch?: FileWatch): Promise<boolean> {
		const files = await this.ports.loadBookFiles();
		return this.#save(name, 'csv', await files.csv(table, say, watch));
	}

	#save(name: string, extension: string, file: Blob | null): boolean {
		if (file === null) return false;
		const { downloads, clock } = this.ports;
		downloads.save(fileName(name, clock.now(), extension), file);
		return true;
	}
}
