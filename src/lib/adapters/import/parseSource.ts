import type { ImportSource } from '$lib/application/importing';
import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { readNumber } from '$lib/domain/reading/readNumber';
import { parseDelimited } from '../codec/delimited';
import type { DelimitedTable } from '../codec/delimitedTable';
import { tooLarge, tooManyBytes, tooWide } from './checkSize';
import { decodeBytes } from './decodeBytes';
import { guessDelimiter } from './guessDelimiter';

/** A source as a table, before anybody asks what its columns mean. */
export interface ParsedSource {
	readonly table: DelimitedTable;
	/** Name of the file; empty for a paste. */
	readonly name: string;
	readonly before: readonly Message[];
}

/** Refuses what is too large, empty or without any number, with a sentence each. */
export function parseSource(source: ImportSource): Result<ParsedSource, Message> {
	if (source.kind === 'text') return parseText(source.text, '', []);
	const large = tooManyBytes(source.bytes.byteLength);
	if (large !== null) return refuse(large);
	const decoded = decodeBytes(new Uint8Array(source.bytes));
	if (!decoded.ok) return decoded;
	const { text, encoding } = decoded.value;
	const before =
		encoding === 'gb18030' ? [message('import_encoding', { encoding: 'GB18030' })] : [];
	return parseText(text, source.name, before);
}

function parseText(
	text: string,
	name: string,
	before: readonly Message[],
): Result<ParsedSource, Message> {
	if (!/\S/.test(text)) return refuse(message('import_empty'));
	const delimiter = guessDelimiter(text);
	const large = tooLarge(text, delimiter);
	if (large !== null) return refuse(large);
	const table = parseDelimited(text, delimiter);
	const wide = tooWide(table);
	if (wide !== null) return refuse(wide);
	if (!hasNumber(table)) return refuse(message('import_no_number', { rows: table.rows }));
	return ok({ table, name, before });
}

/** A cell that reads as a number; found in the first rows of any table of sales. */
function hasNumber(table: DelimitedTable): boolean {
	const cells = table.rowStart[table.rows] ?? 0;
	for (let place = 0; place < cells; place++) {
		if (table.from[place] === table.end(place)) continue;
		const cell = table.content(place);
		if (!/[\d\uff10-\uff19]/.test(cell)) continue;
		const number = readNumber(cell);
		if (number.ok && number.value !== null) return true;
	}
	return false;
}
