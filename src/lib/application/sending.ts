import type { Inputs } from '../domain/inputs';
import type { Message } from '../domain/primitives/message';
import type { Result } from '../domain/primitives/result';
import { fileName } from './fileName';
import type { Clock, Downloads, SnapshotFiles } from './ports';
import { suggestPassphrase } from './suggestPassphrase';

/** Files that open with a passphrase alone. */
interface Seal {
	lock(file: Blob, passphrase: string): Promise<Blob>;
	/** Refuses with a sentence what is cut off, altered or locked with other words. */
	unlock(file: Blob, passphrase: string): Promise<Result<Blob, Message>>;
}

interface SendingPorts {
	readonly snapshots: SnapshotFiles;
	readonly downloads: Downloads;
	readonly clock: Clock;
	/** Loaded when it is first asked for. */
	readonly loadSeal: () => Promise<Seal>;
	/** Plain http has no means to lock anything. */
	readonly canSeal: boolean;
	readonly random: (bytes: number) => Uint8Array;
}

/** Snapshots that leave without some of the workbook, and locks on those that leave whole. */
export class Sending {
	readonly #ports: SendingPorts;

	constructor(ports: SendingPorts) {
		this.#ports = ports;
	}

	get canSeal(): boolean {
		return this.#ports.canSeal;
	}

	/** What a file saved now would be called. title: of the workbook, never of a customer. */
	nameOf(title: string, extension: string): string {
		return fileName(title, this.#ports.clock.now(), extension);
	}

	/** A workbook made for somebody else, without what is personal. passphrase: null leaves it open. */
	async snapshot(title: string, inputs: Inputs, passphrase: string | null = null): Promise<void> {
		const { snapshots, downloads } = this.#ports;
		const plain = await snapshots.write(inputs, { personal: false });
		const file = passphrase === null ? plain : await this.lock(plain, passphrase);
		downloads.save(this.nameOf(title, 'tierplan'), file);
	}

	async lock(file: Blob, passphrase: string): Promise<Blob> {
		return (await this.#ports.loadSeal()).lock(file, passphrase);
	}

	/** A locked snapshot as a plain one, or why it does not open. */
	async unlock(file: Blob, passphrase: string): Promise<Result<Blob, Message>> {
		return (await this.#ports.loadSeal()).unlock(file, passphrase);
	}

	/** A passphrase that nobody guesses and anybody can read out. */
	suggest(): string {
		return suggestPassphrase(this.#ports.random);
	}
}
