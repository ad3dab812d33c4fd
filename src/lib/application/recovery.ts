import type { Result } from '../domain/primitives/result';
import type { Copy, Time } from './ports';

/** Steps that the database had no room for, kept beside it. */
export interface FoundTail {
	readonly steps: number;
	/** After what is stored; after an earlier step, where it went on another way; or after what is gone. */
	readonly place: 'end' | 'branch' | 'nowhere';
}

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
	/** Null: there is nothing beside the database. */
	readonly tail: FoundTail | null;
	/** The database it lies in, and whether another was made in place of that one. */
	readonly database: string;
	readonly left: boolean;
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

/** What a new database was given: counts of workbooks. */
export interface Renewed {
	/** With their steps and versions, as they lay in the one before. */
	readonly whole: number;
	/** Of which a copy was all there was. */
	readonly copies: number;
	/** Of which nothing could be read. */
	readonly lost: number;
}

/** Why no new database was made: what would be lost by it, or who has made one already. */
export type RenewalRefusal = 'open-elsewhere' | 'newer-version' | 'made-elsewhere';

/** Looks at what there is and hands it out. Never deletes, and writes only a new database. */
export interface Recovery {
	look(): Promise<Findings>;
	/** Everything as it lies there, in one file. */
	exportRaw(): Promise<Blob>;
	/**
	 * A workbook as a snapshot, rebuilt as far as it can be, with the steps kept beside it; null: nothing
	 * of it can be.
	 */
	exportWorkbook(workbook: FoundWorkbook): Promise<Blob | null>;
	/** The same as it was where its steps of another way were done. */
	exportBranch(workbook: FoundWorkbook): Promise<Blob | null>;
	exportCopy(copy: FoundCopy): Promise<Blob | null>;
	/**
	 * Brings all that can be read into a new database, which opens from then on. The one before stays as
	 * it is. @throws what the browser says when there is no making one.
	 */
	renew(): Promise<Result<Renewed, RenewalRefusal>>;
	/** Hands a file to the planner. */
	save(name: string, file: Blob): void;
}
