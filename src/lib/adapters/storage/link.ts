import type { StorageFault } from '../../application/ports';
import { openConnection, type ConnectionOptions } from './connection';
import { answered } from './request';
import type { Stores } from './stores';

/**
 * The connection of this tab through its life: lost, re-opened on demand, or given up for good
 * because another tab upgrades or deletes the database.
 */
export class Link {
	readonly #options: ConnectionOptions;
	readonly #listeners = new Set<(fault: StorageFault) => void>();
	#opened: IDBDatabase | null = null;
	#stores: Promise<Stores> | null = null;
	/** Why it stays closed. */
	#final: StorageFault | null = null;
	#reopening: Promise<StorageFault | null> | null = null;

	constructor(options: ConnectionOptions, opened: IDBDatabase) {
		this.#options = options;
		this.#attach(opened);
	}

	/** Null while there is no connection. */
	get raw(): IDBDatabase | null {
		return this.#opened;
	}

	/** As `raw`, for who cannot do without; throws while there is no connection. */
	get db(): IDBDatabase {
		if (this.#opened === null) throw new DOMException('not connected', 'InvalidStateError');
		return this.#opened;
	}

	/**
	 * A connection of Dexie's, for what reaches over many records: versions, collecting, erasing. It
	 * comes when it is first asked for, so that no page waits for it that only reads and is typed into.
	 * @throws while there is no connection, and when the part of the page that has it cannot be had.
	 */
	async stores(): Promise<Stores> {
		const opened = this.db;
		const { factory, databaseName } = this.#options;
		const { openStores } = await import('./stores');
		if (this.#opened !== opened) throw new DOMException('not connected', 'InvalidStateError');
		this.#stores ??= openStores(factory!, databaseName, this.#onVersionChange);
		const stores = await this.#stores.catch((error: unknown) => {
			this.#stores = null;
			throw error;
		});
		// As long as the first one is open, no newer version of the app has come in between.
		if (this.#opened === opened) return stores;
		stores.dexie.close({ disableAutoOpen: true });
		throw new DOMException('not connected', 'InvalidStateError');
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
		const { factory, databaseName } = this.#options;
		const stores = await this.#stores?.catch(() => null);
		this.close('connection-lost');
		stores?.dexie.close({ disableAutoOpen: true });
		if (factory !== null) await answered(factory.deleteDatabase(databaseName));
	}

	async #open(): Promise<StorageFault | null> {
		const opened = await openConnection(this.#options);
		if (!opened.ok) return opened.reason;
		this.#attach(opened.value);
		return null;
	}

	readonly #onVersionChange = (event: { readonly newVersion: number | null }): false => {
		this.giveUp(event.newVersion === null ? 'other-tab' : 'newer-version');
		return false;
	};

	#attach(opened: IDBDatabase): void {
		this.#opened = opened;
		opened.onversionchange = this.#onVersionChange;
		opened.onclose = () => {
			if (this.#opened !== opened) return;
			this.#drop();
			this.#tell('connection-lost');
		};
	}

	#drop(): void {
		const [opened, stores] = [this.#opened, this.#stores];
		this.#opened = null;
		this.#stores = null;
		opened?.close();
		stores?.then(
			({ dexie }) => dexie.close({ disableAutoOpen: true }),
			() => undefined,
		);
	}

	#tell(fault: StorageFault): void {
		for (const listener of [...this.#listeners]) listener(fault);
	}
}
