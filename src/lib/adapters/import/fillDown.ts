import type { ImportChoices, Meaning, SourceColumn } from '$lib/application/importing';
import { NUMBER_COLUMNS } from '$lib/domain/ledger/columns';
import type { DelimitedTable } from '../codec/delimitedTable';
import { isBlankCell } from './blankCells';
import type { ColumnSample } from './meaning/sampleColumn';
import type { Filling } from './patchTable';
import type { Merge } from './source/rawSheet';

/** Blocks that make a pattern: a text, then at least as many blanks, again and again. */
const FEWEST_BLOCKS = 3;
const MOSTLY_BLANK = 0.5;

export interface FillDown {
	/** By column. */
	readonly states: readonly SourceColumn['fillDown'][];
	readonly fillings: readonly Filling[];
}

interface FillSource {
	readonly table: DelimitedTable;
	/** Rows that hold sales or customers. */
	readonly body: Int32Array;
	readonly merges: readonly Merge[];
	readonly meanings: readonly Meaning[];
	readonly samples: readonly ColumnSample[];
}

/**
 * Blanks below a vertically merged cell take its text. That is done where the workbook says that cells
 * are merged, and in the leading columns of an outline, where every text stands once above its blanks;
 * elsewhere it is offered. Never by itself in a column of figures: an amount is there once.
 */
export function fillDown(source: FillSource, chosen: ImportChoices['fillDown']): FillDown {
	const fillings: Filling[] = [];
	const lead = leadingColumns(source.meanings);
	const states = source.meanings.map((meaning, column): SourceColumn['fillDown'] => {
		const sample = source.samples[column];
		if (sample === undefined || sample.blank === 0 || sample.filled === 0) return 'none';
		if (meaning.kind === 'skip' || isFigure(meaning, sample)) return 'none';
		const merged = mergedRows(source, column);
		const done =
			chosen?.has(column) ?? (merged.length > 0 || (column < lead && isOutline(source, column)));
		if (!done) return 'possible';
		for (const filling of merged.length > 0 ? merged : blanksBelow(source, column))
			fillings.push(filling);
		return 'done';
	});
	return { states, fillings };
}

const FIGURES: ReadonlySet<string> = new Set(['amount', ...NUMBER_COLUMNS]);

function isFigure(meaning: Meaning, sample: ColumnSample): boolean {
	if (meaning.kind === 'sales') return FIGURES.has(meaning.column);
	if (meaning.kind === 'extra')
		return sample.numbers === sample.filled && sample.codes < sample.filled;
	return ['month', 'total', 'price', 'cost', 'unit-cost'].includes(meaning.kind);
}

/** Columns before the first figure: labels of an outline stand there. */
function leadingColumns(meanings: readonly Meaning[]): number {
	const first = meanings.findIndex(
		(meaning) =>
			['month', 'price'].includes(meaning.kind) ||
			(meaning.kind === 'sales' && FIGURES.has(meaning.column)),
	);
	return first < 0 ? meanings.length : first;
}

function mergedRows({ table, body, merges }: FillSource, column: number): Filling[] {
	const vertical = merges.filter(
		(merge) => merge.rows > 1 && merge.column <= column && column < merge.column + merge.columns,
	);
	if (vertical.length === 0) return [];
	const rows = new Set(body);
	return vertical.flatMap((merge) =>
		Array.from({ length: merge.rows - 1 }, (_, at) => merge.row + 1 + at)
			.filter((row) => rows.has(row) && isBlank(table, row, column))
			.map((row) => ({ row, column, from: merge.row })),
	);
}

function blanksBelow({ table, body }: FillSource, column: number): Filling[] {
	const fillings: Filling[] = [];
	let from = -1;
	for (const row of body)
		if (!isBlank(table, row, column)) from = row;
		else if (from >= 0) fillings.push({ row, column, from });
	return fillings;
}

/** Every text once, each above blanks, and more blanks than texts. */
function isOutline({ table, body }: FillSource, column: number): boolean {
	const [first] = body;
	if (first === undefined || isBlank(table, first, column)) return false;
	const texts = new Set<string>();
	let blocks = 0;
	let blanks = 0;
	let aboveBlanks = 0;
	let below = false;
	for (const row of body) {
		if (isBlank(table, row, column)) {
			blanks++;
			if (!below) aboveBlanks++;
			below = true;
			continue;
		}
		const text = table.cell(row, column);
		if (texts.has(text)) return false;
		texts.add(text);
		blocks++;
		below = false;
	}
	return (
		blocks >= FEWEST_BLOCKS &&
		blanks >= body.length * MOSTLY_BLANK &&
		aboveBlanks >= blocks * MOSTLY_BLANK
	);
}

function isBlank(table: DelimitedTable, row: number, column: number): boolean {
	const place = table.at(row, column);
	return place < 0 || isBlankCell(table, place);
}
