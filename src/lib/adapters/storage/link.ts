import type { StorageFault } from '../../application/ports';
import { openConnection, type ConnectionOptions, type Opened } from './connection';
import type { StorageDatabase } from './schema';

/**
 * The connection of this tab through its life: lost, re-opened on demand, or given up for good
 * because another tab upgrades or deletes the database.
 */
export class Link {
	readonly #options: ConnectionOptions;
	readonly #listeners = new Set<(fault: StorageFault) => void>();
	#opened: Opened | null = null;
	/** Why it stays closed. */
	#final: StorageFault | null = null;
	#reopening: Promise<StorageFault | null> | null = null;

	constructor(options: ConnectionOptions, opened: Opened) {
		this.#options = options;
		this.#attach(opened);
	}

	/** For the journal; null while there is no connection. */
	get raw(): IDBDatabase | null {
		return this.#opened?.raw ?? null;
	}

	/** For everything else; throws while there is no connection. */
	get db(): StorageDatabase {
		if (this.#opened === null) throw new DOMException('not connected', 'InvalidStateError');
		return this.#opened.db;
	}

	get final(): StorageFault | null {
		return this.#final;
	}

	/** Told when the connection is gone. Returns the way to stop. */
	onClosed(listener: (fault: StorageFault) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Opens again after a loss; null when there is a connection, else why not. */
	reopen(): Promise<StorageFault | null> {
		if (this.#opened !== null) return Promise.resolve(null);
		if (this.#final !== null) return Promise.resolve(this.#final);
		this.#reopening ??= this.#open().finally(() => {
			this.#reopening = null;
		});
		return this.#reopening;
	}

	/** Lets running transactions end and opens no more. */
	close(fault: StorageFault): void {
		this.#final = fault;
		this.#drop();
	}

	/** Closes for good, and says so: what is done here now belongs nowhere. */
	giveUp(fault: StorageFault): void {
		this.close(fault);
		this.#tell(fault);
	}

	/** Deletes the database and closes for good. */
	async destroy(): Promise<void> {
		const { db } = this;
		this.#opened?.raw.close();
		await db.dexie.delete({ disableAutoOpen: true });
		this.close('connection-lost');
	}

	async #open(): Promise<StorageFault | null> {
		const opened = await openConnection(this.#options);
		if (!opened.ok) return opened.reason;
		this.#attach(opened.value);
		return null;
	}

	#attach(opened: Opened): void {
		this.#opened = opened;
		const { db, raw } = opened;
		const onVersionChange = (event: { readonly newVersion: number | null }): false => {
			this.giveUp(event.newVersion === null ? 'other-tab' : 'newer-version');
			return false;
		};
		// False keeps Dexie's own answer away, which would open the newer database again.
		db.dexie.on('versionchange', onVersionChange);
		raw.onversionchange = onVersionChange;
		raw.onclose = () => {
			if (this.#opened !== opened) return;
			this.#drop();
			this.#tell('connection-lost');
		};
	}

	#drop(): void {
		const opened = this.#opened;
		this.#opened = null;
		opened?.raw.close();
		opened?.db.dexie.close({ disableAutoOpen: true });
	}

	#tell(fault: StorageFault): void {
		for (const listener of [...this.#listeners]) listener(fault);
	}
}
