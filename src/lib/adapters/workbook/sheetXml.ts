import type { OutColumn, OutKind, OutTable } from '../../domain/sharing/outTable';
import { COLUMN_STYLES, styleAt, type StyleName } from './cellStyles';
import { cellXml, columnLetters, plainCell, textCell, type SayText } from './cellXml';
import { columnWidth } from './columnWidth';

/** Rows written between two looks at the clock. */
const ROWS_PER_PIECE = 256;
const HEAD_HEIGHT = 30;
const A4 = 9;
/** Digits that lie side by side on A4 and can still be read; a wider sheet goes over several pages. */
const PAGE_WIDTH = 240;

/** Titles stand over what they name: days are words here, figures stand at the right. */
const WORDS: ReadonlySet<OutKind> = new Set(['text', 'code', 'flag', 'day', 'month']);

/** Columns that stay in sight, and stand on every printed page: who the row is about. */
export const columnsFrozen = ({ columns }: OutTable): number =>
	columns[0]?.id === 'customer' ? 1 : 0;

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
	const widths = columns.map((column, place) => columnWidth(table, column, place, say));
	yield { xml: headXml(table, say, first, last, widths), rows: 0 };
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
	yield { xml: tailXml(rowCount, last, pagesAcross(widths)), rows: rowCount };
}

const pagesAcross = (widths: readonly number[]): number =>
	Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH));

function headXml(
	table: OutTable,
	say: SayText,
	first: boolean,
	last: string,
	widths: readonly number[],
): string {
	const { columns } = table;
	const frozen = columnsFrozen(table);
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
		...columns.map((column, place) => columnXml(column, place, widths[place]!)),
		`</cols><sheetData><row r="1" ht="${HEAD_HEIGHT}" customHeight="1">`,
		...titles,
		'</row>',
	].join('');
}

function columnXml({ kind }: OutColumn, place: number, width: number): string {
	const number = `min="${place + 1}" max="${place + 1}"`;
	return `<col ${number} width="${width}" style="${styleAt(COLUMN_STYLES[kind])}" customWidth="1"/>`;
}

const tailXml = (rowCount: number, last: string, across: number): string =>
	[
		'</sheetData>',
		rowCount > 0 ? `<autoFilter ref="A1:${last}"/>` : '',
		'<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
		`<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="${across}" fitToHeight="0"/>`,
		'<headerFooter><oddFooter>&amp;L&amp;F  &amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
		'</worksheet>',
	].join('');
