import type { Inputs } from '../../domain/inputs';
import type { Message } from '../../domain/primitives/message';
import type { OpenWorkbook, StorageFault, WorkbookEntry, Workbooks } from '../ports';
import { MemoryWorkbook } from './memoryWorkbook';

/** Workbooks that live as long as the test: `w1`, `w2`, … */
export class MemoryWorkbooks implements Workbooks {
	readonly #kept = new Map<string, { entry: WorkbookEntry; open: MemoryWorkbook }>();
	#made = 0;
	#last: string | null = null;

	/** The workbook as it was opened last. */
	opened(id: string): MemoryWorkbook {
		return this.#at(id).open;
	}

	fault(): Promise<StorageFault | null> {
		return Promise.resolve('blocked');
	}

	emptied(): Promise<boolean> {
		return Promise.resolve(false);
	}

	list(): Promise<readonly WorkbookEntry[]> {
		return Promise.resolve([...this.#kept.values()].map(({ entry }) => entry));
	}

	open(id: string): Promise<OpenWorkbook> {
		const { entry, open: before } = this.#at(id);
		const open = new MemoryWorkbook(id, before.kept);
		this.#kept.set(id, { entry, open });
		this.#last = id;
		return Promise.resolve(open);
	}

	create(inputs: Inputs, _label: Message): Promise<OpenWorkbook> {
		return this.open(this.#add(inputs));
	}

	duplicate(id: string, title: string): Promise<string> {
		return Promise.resolve(this.#add({ ...this.#at(id).open.kept, title }));
	}

	rename(id: string, title: string): Promise<void> {
		return this.#mark(id, { title });
	}

	remove(id: string): Promise<void> {
		return this.#mark(id, { deletedAt: 1 });
	}

	restore(id: string): Promise<void> {
		return this.#mark(id, { deletedAt: null });
	}

	erase(id: string): Promise<void> {
		this.#kept.delete(id);
		return Promise.resolve();
	}

	eraseAll(): Promise<void> {
		this.#kept.clear();
		return Promise.resolve();
	}

	last(): Promise<string | null> {
		return Promise.resolve(this.#last);
	}

	#add(inputs: Inputs): string {
		const id = `w${++this.#made}`;
		const { title } = inputs;
		const entry = { id, title, rows: 0, bytes: 0, changedAt: 0, deletedAt: null };
		this.#kept.set(id, { entry, open: new MemoryWorkbook(id, inputs) });
		return id;
	}

	#at(id: string) {
		const kept = this.#kept.get(id);
		if (kept === undefined) throw new Error(`no workbook ${id}`);
		return kept;
	}

	#mark(id: string, change: Partial<WorkbookEntry>): Promise<void> {
		const kept = this.#at(id);
		this.#kept.set(id, { ...kept, entry: { ...kept.entry, ...change } });
		return Promise.resolve();
	}
}
