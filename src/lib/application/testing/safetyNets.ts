import type { Copy, Mirror, MirrorEntry, Witness } from '../ports';

/** A witness that lives as long as the test. */
export class WitnessInMemory implements Witness {
	readonly kept = new Map<string, number>();
	readonly copies = new Map<string, Copy>();
	forgotten = 0;

	heads(): ReadonlyMap<string, number> {
		return this.kept;
	}
	saw(workbookId: string, head: number): void {
		this.kept.set(workbookId, head);
	}
	copyOf(workbookId: string): Copy | null {
		return this.copies.get(workbookId) ?? null;
	}
	copied(workbookId: string, copy: Copy): void {
		this.copies.set(workbookId, copy);
	}
	forget(workbookId: string): void {
		this.kept.delete(workbookId);
		this.copies.delete(workbookId);
	}
	forgetAll(): void {
		this.forgotten++;
		this.kept.clear();
		this.copies.clear();
	}
}

/** Copies that live as long as the test. */
export class MirrorInMemory implements Mirror {
	readonly files = new Map<MirrorEntry, Blob>();

	write(entry: MirrorEntry, file: Blob): Promise<boolean> {
		this.files.set(entry, file);
		return Promise.resolve(true);
	}
	list(): Promise<readonly MirrorEntry[]> {
		return Promise.resolve([...this.files.keys()].reverse());
	}
	read(entry: MirrorEntry): Promise<Blob | null> {
		return Promise.resolve(this.files.get(entry) ?? null);
	}
	erase(workbookId: string): Promise<void> {
		for (const entry of this.files.keys()) {
			if (entry.workbookId === workbookId) this.files.delete(entry);
		}
		return Promise.resolve();
	}
	eraseAll(): Promise<void> {
		this.files.clear();
		return Promise.resolve();
	}
}
