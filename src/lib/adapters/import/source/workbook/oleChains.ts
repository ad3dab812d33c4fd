/** Of a compound file: bytes of its head, and places in it. */
const VERSION_AT = 26;
const LIST_START_AT = 68;
const LIST_COUNT_AT = 72;
const TABLES_AT = 76;
const TABLES_IN_HEAD = 109;
const WORD = 4;
/** Bytes of a sector by the version of the format. */
const SECTOR_BYTES: Readonly<Record<number, number>> = { 3: 512, 4: 4096 };
const END_OF_CHAIN = -2;

const NEW = 0;
const ON_THE_WAY = 1;
const DONE = 2;

/**
 * Do the sectors of a compound file follow each other in a circle? The reader would go round in it until
 * the memory is full, and the page would die.
 */
export function goesInCircles(bytes: Uint8Array): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const size =
		bytes.length < TABLES_AT ? undefined : SECTOR_BYTES[view.getUint16(VERSION_AT, true)];
	if (size === undefined) return false;
	/** A word of a sector; null outside of the file. */
	const wordAt = (sector: number, byte: number): number | null => {
		const at = (sector + 1) * size + byte;
		return sector >= 0 && at + WORD <= view.byteLength ? view.getInt32(at, true) : null;
	};
	const tables = tablesOf(view, size, wordAt);
	const words = size / WORD;
	const next = (sector: number): number =>
		wordAt(tables[Math.floor(sector / words)] ?? -1, (sector % words) * WORD) ?? END_OF_CHAIN;
	const states = new Uint8Array(tables.length * words);
	for (let start = 0; start < states.length; start++) {
		let sector = start;
		while (sector >= 0 && states[sector] === NEW) {
			states[sector] = ON_THE_WAY;
			sector = next(sector);
		}
		if (sector >= 0 && states[sector] === ON_THE_WAY) return true;
		for (let way = start; way >= 0 && states[way] === ON_THE_WAY; way = next(way))
			states[way] = DONE;
	}
	return false;
}

/** The sectors that hold the table of followers: those the head names, then those of further lists. */
function tablesOf(
	view: DataView,
	size: number,
	wordAt: (sector: number, byte: number) => number | null,
): readonly number[] {
	const tables: number[] = [];
	for (let i = 0; i < TABLES_IN_HEAD; i++) {
		const at = TABLES_AT + i * WORD;
		const table = at + WORD <= view.byteLength ? view.getInt32(at, true) : -1;
		if (table < 0) break;
		tables.push(table);
	}
	// No more lists than the file has sectors: a circle among them ends.
	const most = Math.min(view.getInt32(LIST_COUNT_AT, true), view.byteLength / size);
	let list = view.getInt32(LIST_START_AT, true);
	for (let count = 0; count <= most && list >= 0; count++) {
		for (let byte = 0; byte < size - WORD; byte += WORD) {
			const table = wordAt(list, byte);
			if (table === null || table === END_OF_CHAIN) break;
			tables.push(table);
		}
		list = wordAt(list, size - WORD) ?? -1;
	}
	return tables;
}
