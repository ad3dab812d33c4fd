const KIBI = 1024;
const MEBI = KIBI * KIBI;

/** What this version takes in, in one place. Beyond a limit: refused before reading, with figure and limit. */
export const LIMITS = {
	/** A paste or a CSV file, bytes of UTF-8. */
	importBytes: 256 * MEBI,
	importRows: 2_000_000,
	importColumns: 512,
	/** As many as a cell of Excel holds. */
	cellCharacters: 32_767,
	/** A note beside a cell. */
	noteCharacters: 2000,
	/** A workbook file: bytes after decompression, and files inside the archive. */
	workbookBytes: 512 * MEBI,
	workbookEntries: 1000,
	/** A snapshot, bytes after decompression. */
	snapshotBytes: 512 * MEBI,
	/** One line of it: 512 columns of one customer, each with the longest text, in three bytes a character. */
	snapshotLineBytes: 64 * MEBI,
	/** Entries of one of its lists: twice as many names as there may be rows. */
	snapshotItems: 4_000_000,
	/** Objects and arrays inside each other. */
	snapshotDepth: 32,
} as const;
