import { zipOf, type ZipFile } from './zip';

export interface WrittenSheet {
	readonly name: string;
	readonly state?: 'hidden' | 'veryHidden';
	/** Inside of `<sheetData>`. */
	readonly data: string;
	/** A chart that stands as a sheet of its own. */
	readonly chart?: boolean;
	/** What stands before and after it. */
	readonly before?: string;
	readonly after?: string;
}

export interface WrittenBook {
	readonly sheets: readonly WrittenSheet[];
	/** Inside of `<sst>`. */
	readonly strings?: string;
	/** Number formats: styles 1, 2, … have these; style 0 is General. */
	readonly formats?: readonly (number | string)[];
	readonly date1904?: boolean;
	readonly more?: readonly ZipFile[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const FIRST_CUSTOM = 164;

/** An .xlsx file as its XML is written here. */
export function xlsxOf(book: WrittenBook): Uint8Array<ArrayBuffer> {
	const { sheets, strings, formats = [], date1904 = false, more = [] } = book;
	const relation = (id: number, type: string, target: string): string =>
		`<Relationship Id="rId${String(id)}" Type="${REL}/${type}" Target="${target}"/>`;
	const relations = (inside: string): string =>
		`${XML}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
	return zipOf([
		{
			name: '[Content_Types].xml',
			content: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
		},
		{ name: '_rels/.rels', content: relations(relation(1, 'officeDocument', 'xl/workbook.xml')) },
		{
			name: 'xl/workbook.xml',
			content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}">${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
				.map(
					({ name, state }, i) =>
						`<sheet name="${name}" sheetId="${String(i + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(i + 1)}"/>`,
				)
				.join('')}</sheets></workbook>`,
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			content: relations(
				[
					...sheets.map(({ chart }, i) =>
						chart === true
							? relation(i + 1, 'chartsheet', `chartsheets/sheet${String(i + 1)}.xml`)
							: relation(i + 1, 'worksheet', `worksheets/sheet${String(i + 1)}.xml`),
					),
					relation(1001, 'sharedStrings', 'sharedStrings.xml'),
					relation(1002, 'styles', 'styles.xml'),
				].join(''),
			),
		},
		{ name: 'xl/sharedStrings.xml', content: `${XML}<sst xmlns="${MAIN}">${strings ?? ''}</sst>` },
		{ name: 'xl/styles.xml', content: stylesOf(formats) },
		...sheets.map(({ data, before = '', after = '' }, i) => ({
			name: `xl/worksheets/sheet${String(i + 1)}.xml`,
			content: `${XML}<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`,
		})),
		...more,
	]);
}

function stylesOf(formats: readonly (number | string)[]): string {
	const ids = formats.map((format, i) => (typeof format === 'number' ? format : FIRST_CUSTOM + i));
	const custom = formats.flatMap((format, i) =>
		typeof format === 'string'
			? [
					`<numFmt numFmtId="${String(FIRST_CUSTOM + i)}" formatCode="${format.replaceAll('"', '&quot;')}"/>`,
				]
			: [],
	);
	return `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${custom.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${ids
		.map((id) => `<xf numFmtId="${String(id)}" applyNumberFormat="1"/>`)
		.join('')}</cellXfs></styleSheet>`;
}

const letters = (column: number): string =>
	column < 26
		? String.fromCharCode(65 + column)
		: letters(Math.floor(column / 26) - 1) + letters(column % 26);

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Rows of texts and numbers as `<sheetData>` holds them, from row 1 and column A. */
export const rowsXml = (rows: readonly (readonly (string | number | null)[])[]): string =>
	rows
		.map(
			(cells, row) =>
				`<row r="${String(row + 1)}">${cells
					.map((cell, column) => {
						const at = `r="${letters(column)}${String(row + 1)}"`;
						if (cell === null) return '';
						return typeof cell === 'number'
							? `<c ${at}><v>${String(cell)}</v></c>`
							: `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
					})
					.join('')}</row>`,
		)
		.join('');
