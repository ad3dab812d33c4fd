import { rowsOf } from '../domain/ledger/locate';
import { message, type Message } from '../domain/primitives/message';
import { ok, refuse, type Result } from '../domain/primitives/result';
import { fileName } from './fileName';
import type {
	BackupFolder,
	Backups,
	Clock,
	Copy,
	Durability,
	Later,
	Mirror,
	MirrorEntry,
	SnapshotFiles,
	Time,
	Updates,
	Witness,
} from './ports';
import { dueReminder, type Reminder } from './reminder';
import type { Shelf } from './shelf.svelte';
import type { Workspace } from './workspace.svelte';

/** Least time between two copies, ms; a copy that takes long is made more seldom. */
const COPY_EVERY = 60_000;
/** A copy may take this part of the time. */
const COPY_SHARE = 1 / 20;
/** Longer than this was not the copy but the clock, or a hand that it waited for. */
const LONGEST_REST = 5 * COPY_EVERY;

export interface SafetyPorts {
	readonly witness: Witness;
	readonly mirror: Mirror;
	readonly backups: Backups;
	readonly durability: Durability;
	readonly updates: Updates;
	readonly snapshots: SnapshotFiles;
	readonly clock: Clock;
	readonly later: Later;
}

/** A workbook that was here and is not, or is here as it was before. */
export interface Missing {
	readonly workbookId: string;
	/** Gone altogether, gone with all that the browser has emptied, or gone back. */
	readonly kind: 'gone' | 'emptied' | 'back';
	/** The newest copy in the mirror that has more; null: there is none. */
	readonly copy: MirrorEntry | null;
}

/** Databases were emptied, and neither the witness nor the mirror knows of a workbook in them. */
const NOBODY_KNOWS_WHAT: Missing = { workbookId: '', kind: 'emptied', copy: null };

/**
 * What keeps work safe beside the database: a witness of what was stored, copies in the browser's
 * file system and in a folder, the reminder to save a file, and updates that wait for the work.
 */
export class Safety {
	readonly #workspace: Workspace;
	readonly #shelf: Shelf;
	readonly #ports: SafetyPorts;
	#missing = $state.raw<readonly Missing[]>([]);
	#reminder = $state.raw<Reminder | null>(null);
	#folder = $state.raw<BackupFolder | null>(null);
	#persisted = $state.raw<boolean | null>(null);
	#updateWaits = $state.raw(false);
	#seen: string | null = null;
	#asked = false;
	#copying = false;
	/** When the last copy was made, and how long to rest after it. */
	#copiedAt: Time = 0;
	#rest = 0;
	/** The newest copy made here. */
	#copied: { readonly id: string; readonly head: number } | null = null;

	constructor(workspace: Workspace, shelf: Shelf, ports: SafetyPorts) {
		this.#workspace = workspace;
		this.#shelf = shelf;
		this.#ports = ports;
	}

	/** Workbooks that are missing, or older than what was stored. */
	get missing(): readonly Missing[] {
		return this.#missing;
	}
	/** Set while a copy outside the browser is due. */
	get reminder(): Reminder | null {
		return this.#reminder;
	}
	/** The folder for backups; null: none was chosen. */
	get folder(): BackupFolder | null {
		return this.#folder;
	}
	get canBackUp(): boolean {
		return this.#ports.backups.available;
	}
	/** Whether the browser has promised to keep this site's work; null: it does not say. */
	get persisted(): boolean | null {
		return this.#persisted;
	}
	get updateWaits(): boolean {
		return this.#updateWaits;
	}
	/** The newest copy of the workbook on screen that left the browser. */
	get lastCopy(): Copy | null {
		const { id } = this.#workspace;
		return id === null ? null : this.#ports.witness.copyOf(id);
	}

	/** Once, after the first workbook is open. */
	async start(): Promise<void> {
		const { witness, mirror, durability, backups, updates } = this.#ports;
		updates.watch(() => (this.#updateWaits = true));
		this.#persisted = await durability.persisted();
		this.#folder = await backups.folder();
		if (this.#shelf.fault !== null) return;
		const isHere = (wanted: string) => this.#shelf.entries.some(({ id }) => id === wanted);
		const known = [...witness.heads().keys()];
		const { bare } = this.#shelf;
		// The witness can be younger than its disk: where nothing is left at all, the copies speak.
		if (bare !== 'no') known.push(...(await mirror.list()).map(({ workbookId }) => workbookId));
		const gone = known.filter((id, place) => known.indexOf(id) === place && !isHere(id));
		const kind = bare === 'emptied' ? 'emptied' : 'gone';
		const found = await Promise.all(gone.map((id) => this.#missingOf(id, kind, 0)));
		if (bare === 'emptied' && found.length === 0) found.push(NOBODY_KNOWS_WHAT);
		this.#missing = [...this.#missing, ...found];
	}

	/** Everything of the workbook on screen is in the database. */
	async note(): Promise<void> {
		const { id, workbook } = this.#workspace;
		if (id === null || workbook === null || workbook.unsaved > 0) return;
		const { witness, clock, durability } = this.#ports;
		const { head } = workbook;
		if (this.#seen !== id) {
			this.#seen = id;
			if ((witness.heads().get(id) ?? 0) > head) await this.#wentBack(id, head);
		}
		witness.saw(id, head);
		this.#remind();
		const rows = rowsOf(this.#workspace.inputs.ledger);
		if (rows === 0) return;
		if (!this.#asked) {
			this.#asked = true;
			this.#persisted = (await durability.ask()) ?? this.#persisted;
		}
		if (this.#copying) return;
		this.#copying = true;
		const since = clock.now() - this.#copiedAt;
		// Never longer than the rest itself, wherever the clock was set meanwhile.
		const wait = since < 0 ? this.#rest : this.#rest - since;
		this.#ports.later(Math.max(COPY_EVERY / 6, wait), () => {
			void this.#copy().finally(() => (this.#copying = false));
		});
	}

	/** A copy was saved as a file. */
	copied(): void {
		this.#remind();
	}

	/** Opens a copy of the mirror as a workbook of its own. */
	async openCopy({ workbookId, copy }: Missing): Promise<Result<null, Message>> {
		const file = copy === null ? null : await this.#ports.mirror.read(copy);
		if (file === null) return refuse(message('safety_copy_unreadable'));
		const opened = await this.#shelf.importSnapshot(file);
		if (opened.ok) this.dismiss(workbookId);
		return opened.ok ? ok(null) : opened;
	}

	/** The planner knows: nothing more is said about it. */
	dismiss(workbookId: string): void {
		const [gone] = this.#missing.filter((each) => each.workbookId === workbookId);
		if (gone !== undefined && gone.kind !== 'back') this.#ports.witness.forget(workbookId);
		this.#missing = this.#missing.filter((each) => each.workbookId !== workbookId);
	}

	async chooseFolder(): Promise<void> {
		this.#folder = (await this.#ports.backups.choose()) ?? this.#folder;
		this.#copied = null;
		await this.#copy();
	}

	async allowFolder(): Promise<void> {
		this.#folder = await this.#ports.backups.allow();
		this.#copied = null;
		await this.#copy();
	}

	async forgetFolder(): Promise<void> {
		await this.#ports.backups.forget();
		this.#folder = null;
	}

	/** Starts the version of the app that waits. False: something is not saved, so it waits on. */
	async update(): Promise<boolean> {
		if (!(await this.#workspace.settled())) return false;
		await this.#workspace.workbook?.checkpoint();
		await this.#ports.updates.activate();
		return true;
	}

	/** A copy into the mirror and the folder, if something changed since the last one. */
	async #copy(): Promise<void> {
		const { id, workbook, inputs } = this.#workspace;
		if (id === null || workbook === null || workbook.unsaved > 0) return;
		// An emptied workbook must not push out the copies of what was in it.
		if (rowsOf(inputs.ledger) === 0) return;
		const { head } = workbook;
		if (this.#copied?.id === id && this.#copied.head === head) return;
		const { clock, snapshots, mirror, backups, witness } = this.#ports;
		const from = clock.now();
		const file = await snapshots.write(inputs, { personal: true });
		const at = clock.now();
		await mirror.write({ workbookId: id, head, at }, file);
		if (this.#folder?.allowed === true) {
			const title = inputs.title === '' ? 'tierplan' : inputs.title;
			const kept = await backups.write(id, fileName(title, at, 'tierplan'), file);
			if (kept) witness.copied(id, { at, head });
			else this.#folder = await backups.folder();
		}
		this.#copied = { id, head };
		this.#copiedAt = clock.now();
		const took = (this.#copiedAt - from) / COPY_SHARE;
		this.#rest = Math.min(LONGEST_REST, Math.max(COPY_EVERY, took));
		this.#remind();
	}

	async #wentBack(id: string, head: number): Promise<void> {
		this.#missing = [...this.#missing, await this.#missingOf(id, 'back', head)];
	}

	async #missingOf(workbookId: string, kind: Missing['kind'], head: number): Promise<Missing> {
		const copies = await this.#ports.mirror.list();
		const copy = copies.find((each) => each.workbookId === workbookId && each.head > head);
		return { workbookId, kind, copy: copy ?? null };
	}

	#remind(): void {
		const { inputs, history, workbook } = this.#workspace;
		const since = history.steps[0]?.at ?? null;
		const worth = rowsOf(inputs.ledger) > 0 && !inputs.sample;
		this.#reminder = worth
			? dueReminder({
					now: this.#ports.clock.now(),
					head: workbook?.head ?? 0,
					since,
					copy: this.lastCopy,
					persisted: this.#persisted === true,
				})
			: null;
	}
}
