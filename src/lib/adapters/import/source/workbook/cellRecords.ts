/** Records of a workbook stream, by what they hold. */
const BEGIN = [0x0009, 0x0209, 0x0409, 0x0809];
const END = 0x000a;
const FORMULA = [0x0006, 0x0206, 0x0406];
const MERGED = 0x00e5;
const LOCKED = 0x002f;
/** What the sheets, their cells and the formats of these need; any other record is passed over. */
const KEPT: ReadonlySet<number> = new Set([
	...BEGIN,
	END,
	...FORMULA,
	MERGED,
	...[0x003c, 0x0022, 0x0042], // continuation, 1904, code page
	...[0x0085, 0x0000, 0x0200], // sheets, their sizes
	...[0x00fc, 0x041e, 0x001e], // shared texts, number formats
	...[0x00e0, 0x0043, 0x0243, 0x0443], // formats of cells
	...[0x0203, 0x0003, 0x0002, 0x027e, 0x00bd], // numbers
	...[0x0205, 0x0005], // true, false, errors
	...[0x0204, 0x0004, 0x00d6, 0x00fd, 0x0207, 0x0007], // texts
]);
/** A record that the reader steps over by its length. */
const PASSED = 0x0060;

/** Type and length of a record, two bytes each. */
const HEAD = 4;
const TYPE_BYTES = 2;
/** Of a formula from Excel 5 on: its cell, value, flags and length; the last two are not needed. */
const FORMULA_BYTES = 22;
const FORMULA_VALUED = 16;
/** Of merged cells: how many, then each. */
const COUNT_BYTES = 2;
const AREA_BYTES = 8;

/**
 * Leaves in the stream of an old workbook only what its cells need. The reader trusts the lengths
 * inside of formulas, names and links: in a damaged one it would go round for ever.
 * @param stream changed in place; every record stays where it was
 * @throws when the stream is locked, or damaged
 */
export function keepCellRecords(stream: Uint8Array): void {
	const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	if (stream.length < HEAD) throw new Error('no record');
	let depth = 0;
	let end: number;
	for (let at = 0; at + HEAD <= stream.length; at = end) {
		const type = view.getUint16(at, true);
		const from = at + HEAD;
		end = from + view.getUint16(at + TYPE_BYTES, true);
		if (BEGIN.includes(type)) depth++;
		else if (at === 0) throw new Error('no workbook in the stream');
		// What stands behind the last part is not read.
		if (depth === 0) break;
		if (end > stream.length) throw new Error('cut off');
		if (type === END) depth--;
		if (type === LOCKED) throw new Error('encrypted');
		if (!KEPT.has(type)) view.setUint16(at, PASSED, true);
		if (FORMULA.includes(type)) {
			if (end - from < FORMULA_BYTES) throw new Error('short formula');
			stream.fill(0, from + FORMULA_VALUED, end);
		}
		if (type === MERGED) {
			const areas = end - from < COUNT_BYTES ? 0 : view.getUint16(from, true);
			if (end - from < COUNT_BYTES + areas * AREA_BYTES) throw new Error('short list of areas');
		}
	}
}
