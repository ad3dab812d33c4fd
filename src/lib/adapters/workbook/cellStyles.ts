import type { OutKind } from '../../domain/sharing/outTable';

/** Looks of a cell, by their place in the workbook's list of styles. */
export const STYLE_NAMES = [
	'plain',
	'head',
	'headEnd',
	'headComputed',
	'headComputedEnd',
	'text',
	'wrapped',
	'money',
	'whole',
	'pieces',
	'decimal',
	'ratio',
	'hours',
	'day',
	'month',
] as const;
export type StyleName = (typeof STYLE_NAMES)[number];
export const styleAt = (name: StyleName): number => STYLE_NAMES.indexOf(name);

/** The first number that a workbook may give to a format of its own. */
const OWN_FORMATS = 164;
/** Text as it is: 007 stays 007, and =1+1 is no formula. */
const AS_TEXT = '@';
const FORMATS = [
	'#,##0.00',
	'#,##0',
	'#,##0.0##',
	'#,##0.00##',
	'0.0%',
	'#,##0.0',
	'yyyy\\-mm\\-dd',
	'yyyy\\-mm',
	AS_TEXT,
] as const;
type Format = (typeof FORMATS)[number];

interface Look {
	readonly format?: Format;
	readonly fill?: 'head' | 'computed';
	readonly align?: 'start' | 'end' | 'wrap';
}

const LOOKS: Readonly<Record<StyleName, Look>> = {
	plain: {},
	head: { format: AS_TEXT, fill: 'head' },
	headEnd: { format: AS_TEXT, fill: 'head', align: 'end' },
	headComputed: { format: AS_TEXT, fill: 'computed' },
	headComputedEnd: { format: AS_TEXT, fill: 'computed', align: 'end' },
	text: { format: AS_TEXT },
	wrapped: { format: AS_TEXT, align: 'wrap' },
	money: { format: '#,##0.00' },
	whole: { format: '#,##0' },
	pieces: { format: '#,##0.0##' },
	decimal: { format: '#,##0.00##' },
	ratio: { format: '0.0%' },
	hours: { format: '#,##0.0' },
	day: { format: 'yyyy\\-mm\\-dd', align: 'start' },
	month: { format: 'yyyy\\-mm', align: 'start' },
};

/** The look of a column, and of what is typed below its last row. */
export const COLUMN_STYLES: Readonly<Record<OutKind, StyleName>> = {
	text: 'text',
	code: 'text',
	flag: 'text',
	money: 'money',
	quantity: 'whole',
	ratio: 'ratio',
	count: 'whole',
	number: 'decimal',
	hours: 'hours',
	day: 'day',
	month: 'month',
};

const FILLS = { head: 2, computed: 3 } as const;

const ALIGNMENTS: Readonly<Record<NonNullable<Look['align']>, string>> = {
	start: '<alignment horizontal="left"/>',
	end: '<alignment horizontal="right" vertical="center" wrapText="1"/>',
	wrap: '<alignment vertical="top" wrapText="1"/>',
};
const HEAD = '<alignment vertical="center" wrapText="1"/>';

const xfOf = ({ format, fill, align }: Look): string => {
	const number = format === undefined ? 0 : OWN_FORMATS + FORMATS.indexOf(format);
	const alignment = align !== undefined ? ALIGNMENTS[align] : fill !== undefined ? HEAD : '';
	return (
		`<xf numFmtId="${number}" fontId="${fill === undefined ? 0 : 1}"` +
		` fillId="${fill === undefined ? 0 : FILLS[fill]}" borderId="${fill === undefined ? 0 : 1}" xfId="0"` +
		` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
		`${alignment}</xf>`
	);
};

const FONT = '<sz val="10"/><name val="Microsoft YaHei"/><family val="2"/>';
const solid = (color: string): string =>
	`<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The part `xl/styles.xml`. */
export const stylesXml = (): string =>
	[
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
		'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
		`<numFmts count="${FORMATS.length}">`,
		...FORMATS.map((code, at) => `<numFmt numFmtId="${OWN_FORMATS + at}" formatCode="${code}"/>`),
		'</numFmts>',
		`<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>`,
		'<fills count="4"><fill><patternFill patternType="none"/></fill>',
		'<fill><patternFill patternType="gray125"/></fill>',
		`${solid('E8EEF7')}${solid('EFEDE6')}</fills>`,
		'<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
		'<border><left/><right/><top/><bottom style="thin"><color rgb="FFA6B1C2"/></bottom><diagonal/></border></borders>',
		'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
		`<cellXfs count="${STYLE_NAMES.length}">`,
		...STYLE_NAMES.map((name) => xfOf(LOOKS[name])),
		'</cellXfs>',
		'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
		'</styleSheet>',
	].join('');
