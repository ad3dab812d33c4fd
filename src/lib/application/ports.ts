import type { PolicyChanges, TemplateId } from '../domain/policy/policy';
import type { CustomerSheet } from '../domain/customer/sheet';
import type { Inputs } from '../domain/inputs';
import type { SalesBatch } from '../domain/ledger/batch';
import type { Message } from '../domain/primitives/message';
import type { Result } from '../domain/primitives/result';
import type { Registers } from '../domain/register/register';
import type { Steps } from '../domain/primitives/steps';
import type { OutBook, OutTable } from '../domain/sharing/outTable';

/** Milliseconds since 1970 from an injected clock. */
export type Time = number;
export interface Clock {
	now(): Time;
}
/** Makes ids: time-ordered, 36 characters. */
export type MakeId = () => string;

/** One workbook in the list behind the name in the header. */
export interface WorkbookEntry {
	readonly id: string;
	readonly title: string;
	readonly rows: number;
	readonly bytes: number;
	readonly changedAt: Time;
	/** Set while it can still be brought back. */
	readonly deletedAt: Time | null;
}

/** A step of the history: what the planner did, and the inputs after it. */
export interface Step {
	readonly sequence: number;
	readonly label: Message;
	readonly inputs: Inputs;
	/** When it was done; absent before a workbook has its first record. */
	readonly at?: Time;
}

/** A state that can be looked into again: kept along the way, or under a name. */
export interface VersionEntry {
	/** Of the step whose inputs it holds; names it within its workbook. */
	readonly sequence: number;
	readonly at: Time;
	/** What had just been done. */
	readonly label: Message;
	/** Given by the planner; null when it was kept along the way. */
	readonly name: string | null;
}

/** What a version holds. */
export interface VersionContent {
	readonly inputs: Inputs;
	/** False: its names are not those of the open workbook, so it opens only as one of its own. */
	readonly fits: boolean;
}

/** The last steps that can be reached: `steps[position]` is what is on screen; later ones are redo. */
export interface History {
	readonly steps: readonly Step[];
	readonly position: number;
}

/** A change to be kept: a new value, or (undo, redo) the way back to an earlier step. */
export type Change =
	| {
			readonly kind: 'do';
			readonly label: Message;
			readonly before: Inputs;
			readonly after: Inputs;
	  }
	| { readonly kind: 'move'; readonly to: number; readonly inputs: Inputs };

/** Why something could not be kept. */
export type StorageFault =
	'quota' | 'blocked' | 'newer-version' | 'other-tab' | 'connection-lost' | 'damaged' | 'unknown';

/** What the header says about saving; `saved` only after the database has answered. */
export type SaveState =
	| { readonly kind: 'empty' }
	| { readonly kind: 'saving' }
	| { readonly kind: 'saved'; readonly at: Time }
	| { readonly kind: 'failed'; readonly fault: StorageFault }
	| { readonly kind: 'memory'; readonly fault: StorageFault }
	| { readonly kind: 'reading'; readonly fault: StorageFault };

/** An opened workbook: appends in the task of the edit, tells when the database has it. */
export interface OpenWorkbook {
	readonly id: string;
	readonly history: History;
	/** What the planner must be told about how it was opened: steps that could not be read, … */
	readonly notices?: readonly Message[];
	/** Works out in steps what `append` of this very change will write, so that it takes no time then. */
	prepare?(before: Inputs, after: Inputs): Steps<void>;
	/** Issues the write in this very task and returns its sequence number. */
	append(change: Change): number;
	/** Called with every new state, at once with the present one. Returns the way to stop. */
	onSaveState(listener: (state: SaveState) => void): () => void;
	/** The highest sequence number that was ever given. */
	readonly head: number;
	/** Changes of this tab that the database does not have. */
	readonly unsaved: number;
	/**
	 * Reads on what another tab has written. Null: it must be opened anew, because this tab has
	 * changes of its own or what was written does not follow from what it shows.
	 */
	follow(): Promise<History | null>;
	/** Newest first. */
	versions(): Promise<readonly VersionEntry[]>;
	/** Null when it is gone or cannot be read. */
	version(sequence: number): Promise<VersionContent | null>;
	/** Keeps the state on screen under a name, for good. False: it could not be written. */
	keepVersion(name: string): Promise<boolean>;
	/** Tries again what could not be written. */
	retry(): void;
	/** Writes a checkpoint when one is worth it; safe to call at any time. */
	checkpoint(): Promise<void>;
	close(): void;
}

/** The workbooks of this browser. */
export interface Workbooks {
	/** Why this browser keeps nothing; null when it does. */
	fault(): Promise<StorageFault | null>;
	/** Whether the browser found its databases damaged at this start, and has emptied them. */
	emptied(): Promise<boolean>;
	list(): Promise<readonly WorkbookEntry[]>;
	open(id: string): Promise<OpenWorkbook>;
	/** Makes a workbook that holds `inputs` from its first step on. */
	create(inputs: Inputs, label: Message): Promise<OpenWorkbook>;
	duplicate(id: string, title: string): Promise<string>;
	rename(id: string, title: string): Promise<void>;
	/** Can be brought back for 30 days. */
	remove(id: string): Promise<void>;
	restore(id: string): Promise<void>;
	/** Gone at once. */
	erase(id: string): Promise<void>;
	/** Everything this app keeps in this browser. */
	eraseAll(): Promise<void>;
	/** The workbook that was open last. */
	last(): Promise<string | null>;
}

/** Snapshot files: a workbook as one file, to keep and to pass on. */
export interface SnapshotFiles {
	/**
	 * Equal workbooks at equal times give equal bytes. personal: with what the planner's own records mark
	 * as personal, which leaves this browser only when the planner says so.
	 */
	write(inputs: Inputs, audience: { readonly personal: boolean }): Promise<Blob>;
	/** Refuses with a sentence what is damaged, foreign, too large or newer; nothing is thrown. */
	read(file: Blob): Promise<Result<Inputs, Message>>;
}

/** What a snapshot says of itself; null where it does not say it. */
export interface SnapshotHead {
	/** Of the format: `1.5`. */
	readonly version: string | null;
	readonly savedAt: Time | null;
	/** With gzip. */
	readonly packed: boolean;
}

/** Tables as files that Excel and its like open, in the language that `say` speaks. Null: it was called off. */
export interface BookFiles {
	/** Every table on a sheet of its own, with real types and formats. */
	xlsx(book: OutBook, say: (message: Message) => string, watch?: FileWatch): Promise<Blob | null>;
	/** One table as text. */
	csv(table: OutTable, say: (message: Message) => string, watch?: FileWatch): Promise<Blob | null>;
}
/** progress: 0–1 of what is written. */
export interface FileWatch {
	readonly signal?: AbortSignal;
	readonly progress?: (share: number) => void;
}

/** Hands a file to the planner, as the browser does with downloads. */
export interface Downloads {
	save(name: string, file: Blob): void;
}

/** A built-in sample: sales, and customer facts whose codes are places in `batch.names.customer`. */
export interface Sample {
	readonly batch: SalesBatch;
	readonly customers: CustomerSheet;
	/** The planner's own records; customers by the same places. */
	readonly registers?: Registers;
	/** The template it is planned with; liquor where none is named. */
	readonly template?: TemplateId;
	/** What the planner has changed in it. */
	readonly policy?: PolicyChanges;
}
export const SAMPLE_IDS = ['liquor', 'telecom'] as const;
export type SampleId = (typeof SAMPLE_IDS)[number];
export type ReadSample = (id: SampleId) => Promise<Sample>;

/** Runs something later; returns the way to call it off. */
export type Later = (milliseconds: number, run: () => void) => () => void;

/** What the tabs that show one workbook tell each other. */
export interface SeatEvents {
	/** May this tab write? Told once at the beginning and at each change. */
	onWriter(writes: boolean): void;
	/** Another tab has saved something. */
	onSaved(): void;
	/** Another tab wants to write: resolves when everything here is stored. */
	onAsked(): Promise<void>;
}

/** The place of this tab among those that show the same workbook. */
export interface Seat {
	/** Tells the others that something was saved. */
	tell(): void;
	/** Asks whoever writes to let go; who does not answer is overruled. */
	ask(): void;
	leave(): void;
}

/**
 * The tabs of this browser. Where it has no locks every tab may write, and the database decides
 * between two that do it at once.
 */
export interface Tabs {
	join(workbookId: string, events: SeatEvents): Seat;
}

/** New versions of the app itself. */
export interface Updates {
	/** Calls when a new version waits. Returns the way to stop. */
	watch(listener: () => void): () => void;
	/** Lets it take over and loads the page again. Everything must be saved before. */
	activate(): Promise<void>;
}

/** A copy of a workbook as it was after a step. */
export interface Copy {
	readonly at: Time;
	readonly head: number;
}

/**
 * What this browser remembers outside the database: a database that went back, or went missing,
 * would not know it itself.
 */
export interface Witness {
	/** The highest number known to be stored, by workbook. */
	heads(): ReadonlyMap<string, number>;
	saw(workbookId: string, head: number): void;
	/** The newest copy that left the browser; null: none did. */
	copyOf(workbookId: string): Copy | null;
	copied(workbookId: string, copy: Copy): void;
	forget(workbookId: string): void;
	/** Everything, choices of language and look too. */
	forgetAll(): void;
}

/** A copy of a workbook in the browser's own file system, apart from the database. */
export interface MirrorEntry extends Copy {
	readonly workbookId: string;
}
export interface Mirror {
	/** Read back before it counts; false: it could not be written, or there is no such file system. */
	write(entry: MirrorEntry, file: Blob): Promise<boolean>;
	/** Newest first. */
	list(): Promise<readonly MirrorEntry[]>;
	read(entry: MirrorEntry): Promise<Blob | null>;
	erase(workbookId: string): Promise<void>;
	eraseAll(): Promise<void>;
}

/** The folder that the planner chose for backups. */
export interface BackupFolder {
	readonly name: string;
	/** False after a restart of the browser, until the planner says yes again. */
	readonly allowed: boolean;
}
export interface Backups {
	/** Whether this browser can write into a folder at all. */
	readonly available: boolean;
	folder(): Promise<BackupFolder | null>;
	/** Asks for a folder. Null: the planner chose none. */
	choose(): Promise<BackupFolder | null>;
	/** Asks for the permission again. */
	allow(): Promise<BackupFolder | null>;
	forget(): Promise<void>;
	/** Writes a new file and lets the oldest of this workbook go; never overwrites one. */
	write(workbookId: string, name: string, file: Blob): Promise<boolean>;
}

/** Whether the browser has promised not to clear this site by itself. */
export interface Durability {
	/** Null: it cannot say. */
	persisted(): Promise<boolean | null>;
	/** Asks; allowed after something worth keeping was done. */
	ask(): Promise<boolean | null>;
}
