import type {
	Change,
	Clock,
	History,
	MakeId,
	OpenWorkbook,
	SaveState,
	StorageFault,
	Time,
	VersionContent,
	VersionEntry,
	WorkbookEntry,
	Workbooks,
} from '../../application/ports';
import type { Inputs } from '../../domain/inputs';
import { rowsOf } from '../../domain/ledger/locate';
import { message, type Message } from '../../domain/primitives/message';
import { addStep, moveTo, NO_STEPS, type Timeline } from './timeline';

/** A workbook that lives as long as the page. */
class MemoryWorkbook implements OpenWorkbook {
	readonly notices: readonly Message[] = [];
	#timeline: Timeline = NO_STEPS;
	#sequence = 0;
	#versions: readonly { readonly entry: VersionEntry; readonly inputs: Inputs }[] = [];
	changedAt: Time = 0;
	deletedAt: Time | null = null;

	constructor(
		readonly id: string,
		readonly clock: Clock,
		readonly fault: StorageFault,
	) {}

	get history(): History {
		const { steps, position } = this.#timeline;
		return { steps, position };
	}

	get inputs(): Inputs {
		return this.#timeline.steps[this.#timeline.position]!.inputs;
	}

	append(change: Change): number {
		this.changedAt = this.clock.now();
		this.#sequence++;
		if (change.kind === 'do') {
			const { label, after } = change;
			const step = { sequence: this.#sequence, label, inputs: after, at: this.changedAt };
			this.#timeline = addStep(this.#timeline, step);
			return this.#sequence;
		}
		const timeline = moveTo(this.#timeline, change.to);
		if (timeline === null) throw new Error(`step ${change.to} cannot be reached`);
		this.#timeline = timeline;
		return this.#sequence;
	}

	onSaveState(listener: (state: SaveState) => void): () => void {
		listener({ kind: 'memory', fault: this.fault });
		return () => undefined;
	}

	get head(): number {
		return this.#sequence;
	}

	/** All of them: nothing is kept. */
	get unsaved(): number {
		return this.#sequence;
	}

	follow(): Promise<History> {
		return Promise.resolve(this.history);
	}

	versions(): Promise<readonly VersionEntry[]> {
		return Promise.resolve(this.#versions.map(({ entry }) => entry));
	}

	version(sequence: number): Promise<VersionContent | null> {
		const found = this.#versions.find(({ entry }) => entry.sequence === sequence);
		return Promise.resolve(found === undefined ? null : { inputs: found.inputs, fits: true });
	}

	keepVersion(name: string): Promise<boolean> {
		const { sequence, label, inputs } = this.#timeline.steps[this.#timeline.position]!;
		const others = this.#versions.filter(({ entry }) => entry.sequence !== sequence);
		const entry = { sequence, label, name, at: this.clock.now() };
		this.#versions = [{ entry, inputs }, ...others];
		return Promise.resolve(true);
	}

	retry(): void {
		// There is nothing to try: the page is all there is.
	}

	checkpoint(): Promise<void> {
		return Promise.resolve();
	}

	close(): void {
		// Stays in memory, so that it can be opened again.
	}
}

/** Workbooks without a database: everything works until the page is closed. */
export class MemoryWorkbooks implements Omit<Workbooks, 'emptied' | 'fault'> {
	readonly #clock: Clock;
	readonly #makeId: MakeId;
	readonly #fault: StorageFault;
	readonly #all = new Map<string, MemoryWorkbook>();
	#last: string | null = null;

	constructor(clock: Clock, makeId: MakeId, fault: StorageFault) {
		this.#clock = clock;
		this.#makeId = makeId;
		this.#fault = fault;
	}

	list(): Promise<readonly WorkbookEntry[]> {
		const entries = [...this.#all.values()].map(({ id, inputs, changedAt, deletedAt }) => {
			return {
				id,
				title: inputs.title,
				rows: rowsOf(inputs.ledger),
				bytes: 0,
				changedAt,
				deletedAt,
			};
		});
		return Promise.resolve(entries.sort((a, b) => b.changedAt - a.changedAt));
	}

	open(id: string): Promise<OpenWorkbook> {
		this.#last = id;
		return Promise.resolve(this.#find(id));
	}

	create(inputs: Inputs, label: Message): Promise<OpenWorkbook> {
		const workbook = this.#add(inputs, label);
		this.#last = workbook.id;
		return Promise.resolve(workbook);
	}

	duplicate(id: string, title: string): Promise<string> {
		const { inputs } = this.#find(id);
		const label = message('storage_step_duplicated', { title: inputs.title });
		return Promise.resolve(this.#add({ ...inputs, title }, label).id);
	}

	rename(id: string, title: string): Promise<void> {
		const workbook = this.#find(id);
		const before = workbook.inputs;
		const label = message('storage_step_renamed', { title });
		workbook.append({ kind: 'do', label, before, after: { ...before, title } });
		return Promise.resolve();
	}

	remove(id: string): Promise<void> {
		this.#find(id).deletedAt = this.#clock.now();
		return Promise.resolve();
	}

	restore(id: string): Promise<void> {
		this.#find(id).deletedAt = null;
		return Promise.resolve();
	}

	erase(id: string): Promise<void> {
		this.#all.delete(id);
		return Promise.resolve();
	}

	eraseAll(): Promise<void> {
		this.#all.clear();
		this.#last = null;
		return Promise.resolve();
	}

	last(): Promise<string | null> {
		const workbook = this.#last === null ? undefined : this.#all.get(this.#last);
		return Promise.resolve(workbook?.deletedAt === null ? workbook.id : null);
	}

	#find(id: string): MemoryWorkbook {
		const workbook = this.#all.get(id);
		if (workbook === undefined) throw new Error(`there is no workbook ${id}`);
		return workbook;
	}

	#add(inputs: Inputs, label: Message): MemoryWorkbook {
		const workbook = new MemoryWorkbook(this.#makeId(), this.#clock, this.#fault);
		workbook.append({ kind: 'do', label, before: inputs, after: inputs });
		this.#all.set(workbook.id, workbook);
		return workbook;
	}
}
