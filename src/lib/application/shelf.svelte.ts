import { listedCustomers } from '../domain/customer/sheet';
import { createInputs, type Inputs } from '../domain/inputs';
import { rowsOf } from '../domain/ledger/locate';
import { message, type Message } from '../domain/primitives/message';
import { ok, type Result } from '../domain/primitives/result';
import { loadSample } from './commands/loadSample';
import { renameWorkbook } from './commands/renameWorkbook';
import { fileName } from './fileName';
import { inSlices, LONG_SLICE } from './inSlices';
import { InTurn } from './inTurn';
import type {
	Clock,
	Downloads,
	Mirror,
	OpenWorkbook,
	ReadSample,
	SampleId,
	SnapshotFiles,
	StorageFault,
	Witness,
	Workbooks,
	WorkbookEntry,
} from './ports';
import { MANY_ROWS } from './runInSlices';
import type { Workspace } from './workspace.svelte';

export interface ShelfPorts {
	readonly workbooks: Workbooks;
	readonly snapshots: SnapshotFiles;
	readonly downloads: Downloads;
	readonly readSample: ReadSample;
	readonly clock: Clock;
	readonly witness: Witness;
	readonly mirror: Mirror;
}

/**
 * The workbooks of this browser, one of which is on screen. What is asked for is done one after
 * the other, so that two quick clicks never leave two workbooks half open.
 */
export class Shelf {
	readonly #workspace: Workspace;
	readonly #ports: ShelfPorts;
	readonly #turn = new InTurn();
	#entries = $state.raw<readonly WorkbookEntry[]>([]);
	#fault = $state.raw<StorageFault | null>(null);
	#bare: 'no' | 'empty' | 'emptied' = 'no';

	/** Another tab with an older version of the app keeps the database from being opened. */
	blocked = $state.raw(false);

	constructor(workspace: Workspace, ports: ShelfPorts) {
		this.#workspace = workspace;
		this.#ports = ports;
	}

	/** As of the last `refresh`: also those that can still be brought back. */
	get entries(): readonly WorkbookEntry[] {
		return this.#entries;
	}

	/** Does the workbook on screen hold nothing yet? */
	get empty(): boolean {
		return isEmpty(this.#workspace.inputs);
	}

	/** Why this browser keeps nothing; null when it does, and before `start`. */
	get fault(): StorageFault | null {
		return this.#fault;
	}

	/**
	 * Whether the start found no workbook at all, and whether that is because the browser has emptied
	 * its databases.
	 */
	get bare(): 'no' | 'empty' | 'emptied' {
		return this.#bare;
	}

	/**
	 * Opens the workbook asked for, else the one that was open last, else a new one. sheetFirst: its
	 * sheet is painted before its plan is worked out.
	 */
	start(id: string | null, { sheetFirst = false } = {}): Promise<void> {
		return this.#turn.take(async () => {
			const { workbooks } = this.#ports;
			this.#fault = await workbooks.fault();
			await this.#list();
			const isBare = this.#entries.length === 0;
			this.#bare = !isBare ? 'no' : (await workbooks.emptied()) ? 'emptied' : 'empty';
			const there = (wanted: string | null): wanted is string =>
				this.#entries.some((entry) => entry.id === wanted && entry.deletedAt === null);
			const last = await workbooks.last();
			const wanted = [id, last].find(there);
			if (wanted === undefined) await this.#create(createInputs(), message('workbook_new'));
			else await this.#show(await workbooks.open(wanted), sheetFirst);
		});
	}

	refresh(): Promise<void> {
		return this.#turn.take(() => this.#list());
	}

	open(id: string): Promise<void> {
		return this.#turn.take(async () => {
			if (id === this.#workspace.id) return;
			await this.#show(await this.#ports.workbooks.open(id));
		});
	}

	/** The workbook on screen as the database has it now; where it is gone, another one. */
	reopen(): Promise<void> {
		return this.#turn.take(async () => {
			const { id } = this.#workspace;
			if (id === null) return;
			await this.#list();
			const isHere = this.#entries.some((entry) => entry.id === id && entry.deletedAt === null);
			if (isHere) await this.#show(await this.#ports.workbooks.open(id));
			else await this.#showNext();
		});
	}

	/** What is on screen as a workbook of its own, when another tab has gone on with this one. */
	keepOwn(title: string): Promise<void> {
		const { inputs } = this.#workspace;
		return this.#turn.take(() =>
			this.#create(
				{ ...inputs, title },
				message('storage_step_duplicated', { title: inputs.title }),
			),
		);
	}

	/** Any inputs as a workbook of its own: a version, a copy from the mirror. */
	openApart(inputs: Inputs, label: Message): Promise<void> {
		return this.#turn.take(() => this.#create(inputs, label));
	}

	/** A new, empty workbook on screen. */
	create(): Promise<void> {
		return this.#turn.take(() => this.#create(createInputs(), message('workbook_new')));
	}

	/** A copy under another name; the one on screen stays. */
	duplicate(id: string, title: string): Promise<void> {
		return this.#change(async (workbooks) => void (await workbooks.duplicate(id, title)));
	}

	/** The open workbook is renamed by a command, so that it can be undone. */
	async rename(id: string, title: string): Promise<Result<null, Message>> {
		if (id === this.#workspace.id) return this.#workspace.run(renameWorkbook, { title });
		await this.#change((workbooks) => workbooks.rename(id, title));
		return ok(null);
	}

	/** Can be brought back for 30 days. */
	remove(id: string): Promise<void> {
		this.#ports.witness.forget(id);
		return this.#takeAway(id, (workbooks) => workbooks.remove(id));
	}

	restore(id: string): Promise<void> {
		return this.#change((workbooks) => workbooks.restore(id));
	}

	/** Gone at once. */
	erase(id: string): Promise<void> {
		this.#ports.witness.forget(id);
		return this.#takeAway(id, async (workbooks) => {
			await workbooks.erase(id);
			await this.#ports.mirror.erase(id);
		});
	}

	/** Everything this app keeps in this browser; an empty workbook remains. */
	eraseAll(): Promise<void> {
		return this.#turn.take(async () => {
			this.#workspace.close();
			await this.#ports.workbooks.eraseAll();
			await this.#ports.mirror.eraseAll();
			this.#ports.witness.forgetAll();
			await this.#create(createInputs(), message('workbook_new'));
		});
	}

	/** Opens a snapshot as a workbook of its own: nothing that was there is touched. */
	importSnapshot(file: Blob): Promise<Result<null, Message>> {
		return this.#turn.take(async () => {
			const read = await this.#ports.snapshots.read(file);
			if (!read.ok) return read;
			await this.#create(read.value, message('workbook_from_snapshot'));
			return ok(null);
		});
	}

	/**
	 * Saves the workbook on screen as a snapshot. untitled: its name in files while it has none;
	 * personal: with birthdays, addresses and what else is marked as personal; lock: what puts a
	 * passphrase on it.
	 */
	exportSnapshot(
		untitled: string,
		personal = false,
		lock: (file: Blob) => Promise<Blob> = (file) => Promise.resolve(file),
	): Promise<void> {
		const { inputs, id, workbook } = this.#workspace;
		const head = workbook?.head ?? 0;
		return this.#turn.take(async () => {
			const { snapshots, downloads, clock, witness } = this.#ports;
			const file = await lock(await snapshots.write(inputs, { personal }));
			const name = fileName(inputs.title === '' ? untitled : inputs.title, clock.now(), 'tierplan');
			downloads.save(name, file);
			if (id !== null) witness.copied(id, { at: clock.now(), head });
		});
	}

	/** Hands a file to the planner. name: of what is in it; the time keeps it apart from others. */
	saveFile(name: string, extension: string, file: Blob): void {
		const { downloads, clock } = this.#ports;
		downloads.save(fileName(name, clock.now(), extension), file);
	}

	/** A built-in sample: in the workbook on screen while it is empty, else in one of its own. */
	openSample(title: string, id: SampleId = 'liquor'): Promise<Result<null, Message>> {
		return this.#turn.take(async () => {
			const sample = await this.#ports.readSample(id);
			if (!isEmpty(this.#workspace.inputs)) {
				await this.#create(createInputs(), message('workbook_new'));
			}
			return this.#workspace.run(loadSample, { title, sample });
		});
	}

	async #create(inputs: Inputs, label: Message): Promise<void> {
		await this.#show(await this.#ports.workbooks.create(inputs, label));
		await this.#list();
	}

	/** Its plan is worked out before, with room for the page to draw in between. */
	async #show(workbook: OpenWorkbook, sheetFirst = false): Promise<void> {
		const { steps, position } = workbook.history;
		const inputs = steps[position]?.inputs;
		const isLarge = inputs !== undefined && rowsOf(inputs.ledger) > MANY_ROWS;
		if (sheetFirst && isLarge) this.#workspace.around.paintSheetFirst();
		else if (inputs !== undefined) {
			await inSlices(this.#workspace.foresee(inputs, 'plan'), { slice: LONG_SLICE });
		}
		this.#workspace.show(workbook, () => this.reopen());
	}

	async #showNext(): Promise<void> {
		const next = this.#entries.find((entry) => entry.deletedAt === null);
		if (next === undefined) await this.#create(createInputs(), message('workbook_new'));
		else await this.#show(await this.#ports.workbooks.open(next.id));
	}

	async #list(): Promise<void> {
		this.#entries = await this.#ports.workbooks.list();
	}

	#change(change: (workbooks: Workbooks) => Promise<void>): Promise<void> {
		return this.#turn.take(async () => {
			await change(this.#ports.workbooks);
			await this.#list();
		});
	}

	/** Whoever takes away the workbook on screen gets the next one, or a new one. */
	#takeAway(id: string, take: (workbooks: Workbooks) => Promise<void>): Promise<void> {
		return this.#turn.take(async () => {
			const { workbooks } = this.#ports;
			const onScreen = id === this.#workspace.id;
			if (onScreen) this.#workspace.close();
			await take(workbooks);
			await this.#list();
			if (onScreen) await this.#showNext();
		});
	}
}

const isEmpty = ({ ledger, customers, registers }: Inputs): boolean =>
	rowsOf(ledger) === 0 && listedCustomers(customers).size === 0 && registers === undefined;
