import type { ZipEntry } from './zipDirectory';

const SHARED = /(?:^|\/)sharedStrings\.xml$/i;
const SHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/i;
const DEFLATED = 8;
/** A cell that refers to a text of the common list. */
const REFERS = 't="s"';

/** Cells that refer to texts which the workbook does not hold: how many, and the first as `A5`. */
export interface StrayTexts {
	readonly cells: number;
	readonly first: string;
}

/**
 * Looks for references beyond the common list of texts: the reader takes such cells for blank ones,
 * without a word. null where there is none.
 */
export async function strayTexts(
	bytes: Uint8Array,
	entries: readonly ZipEntry[],
): Promise<StrayTexts | null> {
	const list = entries.find(({ name }) => SHARED.test(name));
	const texts = list === undefined ? 0 : countOf(await textOf(bytes, list), '<si');
	let cells = 0;
	let first = '';
	for (const entry of entries) {
		if (!SHEET.test(entry.name)) continue;
		const xml = await textOf(bytes, entry);
		for (let at = xml.indexOf(REFERS); at >= 0; at = xml.indexOf(REFERS, at + 1)) {
			const index = indexAt(xml, at);
			if (index === null || index < texts) continue;
			if (cells++ === 0) first = placeAt(xml, at);
		}
	}
	return cells === 0 ? null : { cells, first };
}

/** The part as text, a character for each byte: what is looked for is ASCII. */
async function textOf(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
	const packed = bytes.slice(entry.start, entry.start + entry.packed);
	const plain =
		entry.method === DEFLATED
			? await new Response(
					new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
				).arrayBuffer()
			: packed;
	return new TextDecoder('latin1').decode(plain);
}

function countOf(xml: string, tag: string): number {
	let count = 0;
	for (let at = xml.indexOf(tag); at >= 0; at = xml.indexOf(tag, at + tag.length))
		if (/[\s>/]/.test(xml.charAt(at + tag.length))) count++;
	return count;
}

/** The number in the value behind a place within the tag of a cell; null where none stands. */
function indexAt(xml: string, at: number): number | null {
	const open = xml.indexOf('>', at);
	const value = xml.indexOf('<v>', open);
	if (open < 0 || value < 0 || xml.charAt(open - 1) === '/') return null;
	const end = xml.indexOf('<', value + '<v>'.length);
	const next = xml.indexOf('</c>', open);
	const digits = xml.slice(value + '<v>'.length, end);
	return next >= 0 && next < value ? null : /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

function placeAt(xml: string, at: number): string {
	const open = xml.lastIndexOf('<', at);
	return /\br="([A-Z]{1,3}\d{1,7})"/.exec(xml.slice(open, xml.indexOf('>', at)))?.[1] ?? '';
}
