import type { Copy, Time } from './ports';

/** A workbook as raw reading of the database finds it. */
export interface FoundWorkbook {
	readonly id: string;
	readonly title: string;
	readonly rows: number;
	readonly changedAt: Time | null;
	/** Records of the journal and versions that can be read, and places that cannot. */
	readonly records: number;
	readonly versions: number;
	readonly unreadable: number;
	readonly deleted: boolean;
}

/** A copy in the browser's file system. */
export interface FoundCopy extends Copy {
	readonly workbookId: string;
	readonly bytes: number;
}

/** All that can be found in this browser, without the workbook's own code. */
export interface Findings {
	/** Why the database cannot be read; null: it can. */
	readonly fault: string | null;
	readonly workbooks: readonly FoundWorkbook[];
	readonly copies: readonly FoundCopy[];
	/** Workbooks that were stored once and of which nothing is found. */
	readonly missing: readonly string[];
}

/** Looks at what there is and hands it out. Never writes, never deletes. */
export interface Recovery {
	look(): Promise<Findings>;
	/** Everything as it lies there, in one file. */
	exportRaw(): Promise<Blob>;
	/** A workbook as a snapshot, rebuilt as far as it can be; null: nothing of it can be. */
	exportWorkbook(id: string): Promise<Blob | null>;
	exportCopy(copy: FoundCopy): Promise<Blob | null>;
	/** Hands a file to the planner. */
	save(name: string, file: Blob): void;
}
