/** A folder of the browser's file system, as far as this app uses one. */
export class FolderInMemory {
	readonly #folders = new Map<string, FolderInMemory>();
	readonly #files = new Map<string, Blob>();
	readonly #parent: FolderInMemory | null;
	/** What becomes of bytes on their way to the disk. */
	spoil: (file: Blob) => Blob = (file) => file;
	full = false;
	permission: PermissionState = 'granted';

	constructor(
		readonly name: string,
		parent: FolderInMemory | null = null,
	) {
		this.#parent = parent;
	}

	get handle(): FileSystemDirectoryHandle {
		return this as unknown as FileSystemDirectoryHandle;
	}

	/** Names and contents. */
	get files(): ReadonlyMap<string, Blob> {
		return this.#files;
	}

	async *keys(): AsyncGenerator<string> {
		await Promise.resolve();
		yield* [...this.#files.keys()];
	}

	getDirectoryHandle(name: string): Promise<FileSystemDirectoryHandle> {
		const folder = this.#folders.get(name) ?? new FolderInMemory(name, this);
		this.#folders.set(name, folder);
		return Promise.resolve(folder.handle);
	}

	getFileHandle(name: string, options?: FileSystemGetFileOptions): Promise<FileSystemFileHandle> {
		if (!this.#files.has(name)) {
			if (options?.create !== true) return Promise.reject(new DOMException('no', 'NotFoundError'));
			this.#files.set(name, new Blob());
		}
		const top = this.#parent ?? this;
		let written = new Blob();
		const handle = {
			name,
			getFile: () => Promise.resolve(this.#files.get(name)),
			createWritable: () =>
				Promise.resolve({
					write: (file: Blob) => {
						if (top.full) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
						written = top.spoil(file);
						return Promise.resolve();
					},
					close: () => {
						this.#files.set(name, written);
						return Promise.resolve();
					},
				}),
		};
		return Promise.resolve(handle as unknown as FileSystemFileHandle);
	}

	removeEntry(name: string): Promise<void> {
		return this.#files.delete(name) || this.#folders.delete(name)
			? Promise.resolve()
			: Promise.reject(new DOMException('no', 'NotFoundError'));
	}

	queryPermission(): Promise<PermissionState> {
		return Promise.resolve(this.permission);
	}

	requestPermission(): Promise<PermissionState> {
		if (this.permission === 'prompt') this.permission = 'granted';
		return Promise.resolve(this.permission);
	}
}
