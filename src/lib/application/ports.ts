import type { CustomerSheet } from '../domain/customer/sheet';
import type { Inputs } from '../domain/inputs';
import type { SalesBatch } from '../domain/ledger/batch';
import type { Message } from '../domain/primitives/message';
import type { Result } from '../domain/primitives/result';

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
	/** Equal workbooks at equal times give equal bytes. */
	write(inputs: Inputs): Promise<Blob>;
	/** Refuses with a sentence what is damaged, foreign, too large or newer; nothing is thrown. */
	read(file: Blob): Promise<Result<Inputs, Message>>;
}

/** Hands a file to the planner, as the browser does with downloads. */
export interface Downloads {
	save(name: string, file: Blob): void;
}

/** The built-in sample: sales, and customer facts whose codes are places in `batch.names.customer`. */
export interface Sample {
	readonly batch: SalesBatch;
	readonly customers: CustomerSheet;
}
export type ReadSample = () => Promise<Sample>;

/** Runs something later; returns the way to call it off. */
export type Later = (milliseconds: number, run: () => void) => () => void;
