import { columnLetters } from './cellXml';
import { xmlText } from './xmlText';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const sheetPath = (place: number): string => `xl/worksheets/sheet${place + 1}.xml`;

/** A sheet of the workbook, as the parts around it name it. */
export interface NamedSheet {
	readonly name: string;
	/** `A1:F20`; null without rows. */
	readonly filter: string | null;
	/** Columns that stand on every printed page. */
	readonly frozen: number;
	/** A name that our own reader knows, and the columns behind it: `Tierplan.sales.1`, `A:N`. */
	readonly source: { readonly name: string; readonly columns: string } | null;
}

/** The parts beside sheets and styles. created: ISO time. */
export const bookParts = (
	sheets: readonly NamedSheet[],
	title: string,
	created: string,
): ReadonlyMap<string, string> =>
	new Map([
		['[Content_Types].xml', contentTypes(sheets)],
		['_rels/.rels', rootLinks()],
		['docProps/core.xml', coreXml(title, created)],
		['xl/workbook.xml', workbookXml(sheets)],
		['xl/_rels/workbook.xml.rels', workbookLinks(sheets)],
	]);

const contentTypes = (sheets: readonly NamedSheet[]): string =>
	[
		`${XML}<Types xmlns="${PACKAGE}/content-types">`,
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
		'<Default Extension="xml" ContentType="application/xml"/>',
		'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
		`<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>`,
		`<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>`,
		...sheets.map(
			(_, at) => `<Override PartName="/${sheetPath(at)}" ContentType="${TYPES}.worksheet+xml"/>`,
		),
		'</Types>',
	].join('');

const rootLinks = (): string =>
	[
		`${XML}<Relationships xmlns="${PACKAGE}/relationships">`,
		`<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/>`,
		`<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
		'</Relationships>',
	].join('');

const workbookLinks = (sheets: readonly NamedSheet[]): string =>
	[
		`${XML}<Relationships xmlns="${PACKAGE}/relationships">`,
		...sheets.map(
			(_, at) =>
				`<Relationship Id="rId${at + 1}" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
		),
		`<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/relationships/styles" Target="styles.xml"/>`,
		'</Relationships>',
	].join('');

/** Header rows stand on every printed page, and filters are known by name, as Excel itself writes them. */
function workbookXml(sheets: readonly NamedSheet[]): string {
	const names = sheets.flatMap(({ name, filter, frozen, source }, at) => {
		const quoted = `'${name.replaceAll("'", "''")}'`;
		const absolute = filter?.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
		const kept = frozen === 0 ? '' : `${quoted}!$A:$${columnLetters(frozen - 1)},`;
		const columns = source?.columns.replace(/([A-Z]+)/g, '$$$1') ?? '';
		return [
			...(source === null
				? []
				: [
						`<definedName name="${source.name}" hidden="1">${xmlText(`${quoted}!${columns}`)}</definedName>`,
					]),
			...(absolute === undefined
				? []
				: [
						`<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${xmlText(`${quoted}!${absolute}`)}</definedName>`,
					]),
			`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(`${kept}${quoted}!$1:$1`)}</definedName>`,
		];
	});
	return [
		`${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">`,
		'<bookViews><workbookView activeTab="0"/></bookViews><sheets>',
		...sheets.map(
			({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
		),
		`</sheets><definedNames>${names.join('')}</definedNames></workbook>`,
	].join('');
}

const coreXml = (title: string, created: string): string =>
	[
		`${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${xmlText(title)}</dc:title><dc:creator>Tierplan</dc:creator>`,
		`<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`,
	].join('');
