import type { OutColumn, OutKind, OutTable } from '../../domain/sharing/outTable';
import { COLUMN_STYLES, styleAt, type StyleName } from './cellStyles';
import { cellXml, columnLetters, plainCell, textCell, type SayText } from './cellXml';
import { textWidth } from './textWidth';

/** Rows written between two looks at the clock. */
const ROWS_PER_PIECE = 256;
/** Rows that decide how wide a column is. */
const MEASURED_ROWS = 200;
const WIDTHS = { least: 8, most: 48, room: 2 } as const;
/** A line of the notes is read, not scanned. */
const NOTE_WIDTH = 100;
/** What `1,234,567.00` needs where the first rows hold small figures. */
const LEAST_OF: Readonly<Partial<Record<OutKind, number>>> = { money: 14, day: 11, month: 9 };
const HEAD_HEIGHT = 30;
const A4 = 9;

const WORDS: ReadonlySet<OutKind> = new Set(['text', 'code', 'flag']);

/** A sheet piece by piece; each piece with the rows written so far. */
export function* sheetXml(
	table: OutTable,
	say: SayText,
	first: boolean,
): Generator<{ readonly xml: string; readonly rows: number }> {
	const { columns, rowCount } = table;
	const letters = columns.map((_, place) => columnLetters(place));
	const last = `${letters.at(-1) ?? 'A'}${rowCount + 1}`;
	const textStyle: StyleName = table.wraps === true ? 'wrapped' : 'text';
	yield { xml: headXml(table, say, first, last), rows: 0 };
	for (let from = 0; from < rowCount; from += ROWS_PER_PIECE) {
		const to = Math.min(rowCount, from + ROWS_PER_PIECE);
		let xml = '';
		for (let row = from; row < to; row++) {
			xml += `<row r="${row + 2}">`;
			for (let column = 0; column < columns.length; column++) {
				const cell = plainCell(table.cell(row, column), columns[column]!.kind, say);
				if (cell !== null) xml += cellXml(`${letters[column]!}${row + 2}`, cell, textStyle);
			}
			xml += '</row>';
		}
		yield { xml, rows: to };
	}
	yield { xml: tailXml(rowCount, last), rows: rowCount };
}

function headXml(table: OutTable, say: SayText, first: boolean, last: string): string {
	const { columns } = table;
	const frozen = columns[0]?.id === 'customer' ? 1 : 0;
	const corner = frozen === 1 ? 'B2' : 'A2';
	const pane = frozen === 1 ? 'bottomRight' : 'bottomLeft';
	const titles = columns.map(({ title, kind, computed }, place) => {
		const style: StyleName =
			computed === true
				? WORDS.has(kind)
					? 'headComputed'
					: 'headComputedEnd'
				: WORDS.has(kind)
					? 'head'
					: 'headEnd';
		return textCell(`${columnLetters(place)}1`, say(title), style);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
		'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
		'<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
		`<dimension ref="A1:${last}"/>`,
		`<sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}>`,
		`<pane${frozen === 1 ? ' xSplit="1"' : ''} ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`,
		`<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`,
		'<sheetFormatPr defaultRowHeight="15"/><cols>',
		...columns.map((column, place) => columnXml(table, column, place, say)),
		`</cols><sheetData><row r="1" ht="${HEAD_HEIGHT}" customHeight="1">`,
		...titles,
		'</row>',
	].join('');
}

function columnXml(table: OutTable, column: OutColumn, place: number, say: SayText): string {
	const style = styleAt(COLUMN_STYLES[column.kind]);
	const number = `min="${place + 1}" max="${place + 1}"`;
	return `<col ${number} width="${widthOf(table, column, place, say)}" style="${style}" customWidth="1"/>`;
}

/** As wide as its title on two lines and what its first rows hold, within limits. */
function widthOf(table: OutTable, column: OutColumn, place: number, say: SayText): number {
	let width = Math.max(WIDTHS.least, LEAST_OF[column.kind] ?? 0, textWidth(say(column.title)) / 2);
	for (let row = 0; row < Math.min(MEASURED_ROWS, table.rowCount); row++) {
		const cell = plainCell(table.cell(row, place), column.kind, say);
		if (cell === null) continue;
		if ('text' in cell) width = Math.max(width, textWidth(cell.text));
		else if (column.kind === 'money') width = Math.max(width, moneyWidth(cell.digits));
	}
	const most = table.wraps === true ? NOTE_WIDTH : WIDTHS.most;
	return Math.min(most, Math.ceil(width) + WIDTHS.room);
}

const THOUSAND_DIGITS = 3;
const DECIMALS = 3;

/** With its thousands apart and two decimals. */
function moneyWidth(digits: string): number {
	const whole = digits.split('.')[0]!.length;
	return whole + Math.floor((whole - 1) / THOUSAND_DIGITS) + DECIMALS;
}

const tailXml = (rowCount: number, last: string): string =>
	[
		'</sheetData>',
		rowCount > 0 ? `<autoFilter ref="A1:${last}"/>` : '',
		'<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
		`<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
		'<headerFooter><oddFooter>&amp;L&amp;F  &amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
		'</worksheet>',
	].join('');
