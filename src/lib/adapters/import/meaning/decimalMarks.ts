import type { Meaning } from '$lib/application/importing';
import { ATTRIBUTES } from '$lib/domain/customer/attributes';
import { kindOf } from '$lib/domain/ledger/chunkColumns';
import { plainText } from '$lib/domain/reading/plainText';
import type { DecimalMark } from '$lib/domain/reading/readNumber';
import type { DelimitedTable } from '../../codec/delimitedTable';
import type { Layout } from '../header/layout';
import { CELL_KIND, type OpenedSource } from '../source/rawSheet';

/** A column whose figures can be read in two ways: 1.234 is more than a thousand or hardly more than one. */
export interface UnclearColumn {
	readonly column: number;
	readonly cells: number;
	/** The first of them. */
	readonly text: string;
}

export interface DecimalMarks {
	/** By column of the table. */
	readonly of: (column: number) => DecimalMark;
	/** Columns that are read with a decimal comma. */
	readonly comma: readonly number[];
	/** Columns of which only the planner knows; a point is taken as a point. */
	readonly unclear: readonly UnclearColumn[];
}

interface Figures {
	readonly source: Pick<OpenedSource, 'table' | 'kinds'>;
	/** With the planner's corrections. */
	readonly table: DelimitedTable;
	readonly layout: Pick<Layout, 'start' | 'end'>;
	readonly meanings: readonly Meaning[];
	/** Power of ten of each column's unit: figures in 万元 have three decimals more often than not. */
	readonly powers: readonly number[];
}

/** What a cell says: a comma for sure, a point for sure, either, or nothing. */
type Evidence = 'comma' | 'point' | 'either' | null;

/** The figure in a cell, without what stands around it. */
const FIGURE = /[.,]?\d(?:[\d.,'\u2019 ]*\d)?/;
/** `1.234,56`, `12,5`, `0,125`, `1.234.567`: no other reading. */
const COMMA =
	/^(?:\d{1,3}(?:[.'\u2019 ]\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,})|0,\d+|[1-9]\d{0,2}(?:\.\d{3}){2,})$/;
const EITHER = /^[1-9]\d{0,2}\.\d{3}$/;
const BARE = /^\d+$|^\d{1,3}(?:['\u2019 ]\d{3})+$/;
const ZERO = 48;
const NINE = 57;

/**
 * Whether the figures of each column have a point or, as in most of Europe, a comma before their decimals. A
 * comma is read where cells leave no other reading and none contradicts, `1,234` included; what could be
 * either follows the other columns of its table. chosen: the planner's answer, for all but contradicted columns.
 */
export function decimalMarks(figures: Figures, chosen?: DecimalMark): DecimalMarks {
	const says = figures.meanings.flatMap((meaning, column) =>
		isFigures(meaning) ? [{ column, ...look(figures, column) }] : [],
	);
	const has = (evidence: Evidence): boolean => says.some((each) => each.evidence === evidence);
	const either = chosen ?? (has('comma') && !has('point') ? 'comma' : 'point');
	const comma = says
		.filter(
			({ evidence }) =>
				chosen !== 'point' &&
				(evidence === 'comma' || (evidence === 'either' && either === 'comma')),
		)
		.map(({ column }) => column);
	const marks = new Set(comma);
	return {
		of: (column) => (marks.has(column) ? 'comma' : 'point'),
		comma,
		unclear:
			chosen === undefined && either === 'point'
				? says.filter(
						({ column, evidence }) => evidence === 'either' && figures.powers[column] === 0,
					)
				: [],
	};
}

const FIGURES: ReadonlySet<Meaning['kind']> = new Set([
	'month',
	'price',
	'cost',
	'unit-cost',
	'total',
]);

const isFigures = (meaning: Meaning): boolean =>
	FIGURES.has(meaning.kind) ||
	(meaning.kind === 'sales' && kindOf(meaning.column) === 'number') ||
	(meaning.kind === 'attribute' && ATTRIBUTES[meaning.attribute] === 'fen');

/** Ends at the first cell that has a point for sure: most columns of money are known at once. */
function look(
	{ source, table, layout }: Figures,
	column: number,
): { readonly evidence: Evidence; readonly cells: number; readonly text: string } {
	let comma = false;
	let cells = 0;
	let text = '';
	const { text: all, rowStart, from, to } = table;
	for (let row = layout.start; row < layout.end; row++) {
		const place = (rowStart[row] ?? 0) + column;
		if (place >= (rowStart[row + 1] ?? 0) || isWhole(all, from[place] ?? 0, to[place] ?? 0))
			continue;
		const cell = table.content(place);
		const typed = source.kinds?.[source.table.at(row, column)] === CELL_KIND.number;
		const evidence = typed ? (cell.includes('.') ? 'point' : null) : evidenceOf(cell);
		if (evidence === 'point') return { evidence, cells: 0, text: '' };
		if (evidence === 'comma') comma = true;
		if (evidence !== 'either') continue;
		if (cells === 0) text = cell;
		cells++;
	}
	return { evidence: comma ? 'comma' : cells > 0 ? 'either' : null, cells, text };
}

function evidenceOf(cell: string): Evidence {
	const figure = FIGURE.exec(plainText(cell))?.[0] ?? '';
	if (figure === '' || BARE.test(figure)) return null;
	if (COMMA.test(figure)) return 'comma';
	return EITHER.test(figure) ? 'either' : 'point';
}

/** Nothing but digits? Such a cell says nothing, and most are such. */
function isWhole(text: string, from: number, to: number): boolean {
	for (let at = to - 1; at >= from; at--) if (!isDigit(text.charCodeAt(at))) return false;
	return to >= from;
}

const isDigit = (c: number): boolean => c >= ZERO && c <= NINE;
