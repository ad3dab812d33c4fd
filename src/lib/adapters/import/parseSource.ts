import type { ImportSource } from '$lib/application/importing';
import { message, type Message } from '$lib/domain/primitives/message';
import { refuse, type Result } from '$lib/domain/primitives/result';
import { readNumber } from '$lib/domain/reading/readNumber';
import type { DelimitedTable } from '../codec/delimitedTable';
import { openSource, type SourceChoices, type Watch } from './source/openSource';
import type { OpenedSource } from './source/rawSheet';

/** Refuses what cannot be opened and what holds no number, with a sentence each. */
export async function parseSource(
	source: ImportSource,
	choices: SourceChoices = {},
	watch: Watch = {},
): Promise<Result<OpenedSource, Message>> {
	const opened = await openSource(source, choices, watch);
	if (!opened.ok || hasNumber(opened.value.table)) return opened;
	return refuse(message('import_no_number', { rows: opened.value.table.rows }));
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
