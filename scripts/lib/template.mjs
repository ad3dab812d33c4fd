import { writeXlsx } from 'hucre/xlsx';
import { storedZip } from './storedZip.mjs';
import { PROSPECT_WORDS } from './templateProspects.mjs';
import { TEMPLATE_WORDS } from './templateWords.mjs';

/** Rows that are checked while they are filled in. */
const ROWS = 5000;
const WRITTEN = new Date(Date.UTC(2026, 0, 1));
const HEAD = {
	font: { bold: true },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF7' } },
};
const DAY = 'yyyy-mm-dd';
const MONEY = '#,##0.00';
const PIECES = '#,##0.###';
const SHARE = '0%';
const TEXT = '@';

const SALES_FORMATS = [
	...[DAY, TEXT, TEXT, TEXT, TEXT, PIECES, MONEY, MONEY, MONEY, MONEY],
	...[TEXT, TEXT, TEXT],
];
const CUSTOMER_FORMATS = [
	...[TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, '0', TEXT, SHARE],
	...[MONEY, MONEY, MONEY, MONEY, '0', MONEY],
	...[TEXT, MONEY, MONEY, MONEY, MONEY, MONEY, SHARE, MONEY, SHARE, '0', DAY, DAY],
	...[MONEY, MONEY, MONEY, MONEY, MONEY, SHARE],
];
const PROSPECT_FORMATS = [
	...[TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, MONEY, SHARE],
	...[DAY, DAY, DAY, DAY, TEXT, TEXT, DAY, TEXT],
];
const WIDTHS = { [DAY]: 12, [MONEY]: 14, [TEXT]: 18 };
const USUAL_WIDTH = 10;

/**
 * The workbook to fill in: sales, customers, prospects, notes.
 * @param {'zh-CN' | 'en'} locale
 * @returns {Promise<Buffer>} the same bytes on every machine and at any time
 */
export async function buildTemplate(locale) {
	const { sales, customers, notes, lists, wrong } = TEMPLATE_WORDS[locale];
	const prospects = PROSPECT_WORDS[locale];
	const below = (column) => `${column}2:${column}${ROWS}`;
	const list = (column, values) => ({
		type: 'list',
		values,
		range: below(column),
		allowBlank: true,
		// Other words are allowed: the list helps, it does not forbid.
		errorStyle: 'information',
		showErrorMessage: true,
		errorMessage: wrong.list,
	});
	const bounded = (type, column, formula1, formula2, errorMessage) => ({
		type,
		operator: 'between',
		formula1,
		formula2,
		range: below(column),
		allowBlank: true,
		errorStyle: 'warning',
		showErrorMessage: true,
		errorMessage,
	});
	const number = (column) =>
		bounded('decimal', column, '-1000000000000', '1000000000000', wrong.number);
	const bytes = await writeXlsx({
		properties: { creator: 'Tierplan', created: WRITTEN, modified: WRITTEN },
		sheets: [
			{
				...sheet(sales, SALES_FORMATS),
				dataValidations: [
					bounded('date', 'A', '36526', '73050', wrong.date),
					list('D', lists.channels),
					...['F', 'G', 'H', 'I', 'J'].map(number),
				],
			},
			{
				...sheet(customers, CUSTOMER_FORMATS),
				dataValidations: [
					list('B', lists.channels),
					list('H', lists.flags),
					...['G', 'I', 'J', 'K', 'L', 'M', 'N', 'O'].map(number),
					...['Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y'].map(number),
					...['Z', 'AA'].map((column) => bounded('date', column, '36526', '73050', wrong.date)),
					...['AB', 'AC', 'AD', 'AE', 'AF', 'AG'].map(number),
				],
			},
			{
				...sheet(prospects, PROSPECT_FORMATS),
				dataValidations: [
					list('B', prospects.stages),
					list('F', lists.channels),
					...['H', 'I'].map(number),
					...['J', 'K', 'L', 'M', 'P'].map((column) =>
						bounded('date', column, '36526', '73050', wrong.date),
					),
				],
			},
			{
				name: notes.name,
				columns: [{ width: 100 }],
				rows: [...notes.lines, prospects.note].map((line) => [line]),
			},
		],
	});
	return storedZip(bytes, (name, content) =>
		name.startsWith('xl/worksheets/') ? Buffer.from(styledColumns(content.toString())) : content,
	);
}

function sheet({ name, titles, rows }, formats) {
	const cells = new Map(
		titles.map((title, column) => [`0,${column}`, { value: title, style: HEAD }]),
	);
	return {
		name,
		columns: formats.map((numFmt) => ({ numFmt, width: WIDTHS[numFmt] ?? USUAL_WIDTH })),
		rows: [titles, ...rows.map((row) => row.map(cellOf))],
		cells,
		freezePane: { rows: 1 },
	};
}

const LETTERS = 26;
/** A, B … Z, AA. */
const letterOf = (place) =>
	(place < LETTERS ? '' : letterOf(Math.floor(place / LETTERS) - 1)) +
	String.fromCharCode('A'.charCodeAt(0) + (place % LETTERS));

/** A column has the format of its cell in the second row, so that new rows have it too: 007 stays 007. */
const styledColumns = (xml) =>
	xml.replace(/<col min="(\d+)"/g, (col, number) => {
		const letter = letterOf(Number(number) - 1);
		const style = new RegExp(`<c r="${letter}2"[^>]* s="(\\d+)"`).exec(xml)?.[1];
		return style === undefined ? col : `${col} style="${style}"`;
	});

/** A day is written as year, month, day. */
const cellOf = (value) =>
	Array.isArray(value) ? new Date(Date.UTC(value[0], value[1] - 1, value[2])) : value;
