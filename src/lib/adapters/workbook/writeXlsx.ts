import type { Time } from '../../application/ports';
import type { OutBook } from '../../domain/sharing/outTable';
import { sourceName } from '../codec/sourceSheets';
import { bookParts, sheetPath } from './bookParts';
import { stylesXml } from './cellStyles';
import { columnLetters, type SayText } from './cellXml';
import { fitTables } from './fitTables';
import type { Pace } from './pace';
import { sheetNames } from './sheetNames';
import { columnsFrozen, sheetXml } from './sheetXml';
import { ZipWriter } from './zipWriter';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A book as an Excel workbook: a sheet for each table, one language. Equal books at equal times give
 * equal parts. Null: it was called off.
 */
export async function writeXlsx(
	whole: OutBook,
	say: SayText,
	time: Time,
	pace: Pace,
): Promise<Blob | null> {
	const book = fitTables(whole);
	const names = sheetNames(book.tables.map(({ title }) => say(title)));
	const total = book.tables.reduce((sum, { rowCount }) => sum + rowCount, 1);
	const zip = new ZipWriter();
	const parts = bookParts(
		book.tables.map((table, at) => {
			const { columns, rowCount, source } = table;
			return {
				name: names[at]!,
				frozen: columnsFrozen(table),
				source:
					source === undefined
						? null
						: {
								name: sourceName(source.of, at),
								columns: `A:${columnLetters(source.columns - 1)}`,
							},
				filter: rowCount === 0 ? null : `A1:${columnLetters(columns.length - 1)}${rowCount + 1}`,
			};
		}),
		say(book.title),
		new Date(time).toISOString(),
	);
	const small = [...parts, ['xl/styles.xml', stylesXml()] as const];
	for (const [name, xml] of small) {
		if (!(await zip.add(name, [xml], () => pace.next(0)))) return null;
	}
	let done = 0;
	for (const [place, table] of book.tables.entries()) {
		let rows = 0;
		const pieces = function* (): Generator<string> {
			for (const piece of sheetXml(table, say, place === 0)) {
				rows = piece.rows;
				yield piece.xml;
			}
		};
		if (!(await zip.add(sheetPath(place), pieces(), () => pace.next((done + rows) / total))))
			return null;
		done += table.rowCount;
	}
	return zip.end(XLSX_TYPE);
}
