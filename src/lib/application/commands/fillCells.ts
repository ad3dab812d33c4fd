import type { Inputs } from '../../domain/inputs';
import type { ColumnId } from '../../domain/ledger/columns';
import {
	fillCells as writeFills,
	type LedgerFill,
	type RowRun,
} from '../../domain/ledger/fillCells';
import { appendRows } from '../../domain/ledger/insertRows';
import { rowsOf } from '../../domain/ledger/locate';
import { firstAtLeast } from '../../domain/primitives/firstAtLeast';
import { message, type Message } from '../../domain/primitives/message';
import { ok, type Result } from '../../domain/primitives/result';
import { readCell } from '../../domain/reading/readCell';
import type { Command } from '../command';
import { refuseTooManyRows } from './rowLimit';

/** One text for many cells of a column, as it was typed. */
export interface TypedFill {
	readonly column: ColumnId;
	readonly text: string;
	/** A run of rows from 0, or rows that rise; rows below the sheet are added to it. */
	readonly rows: RowRun | Int32Array;
}

interface Done {
	readonly inputs: Inputs;
	readonly result: Result<Inputs, Message>;
	readonly cells: number;
}

/** What was last made of some fills: the name of the step counts its cells before it is taken. */
const made = new WeakMap<readonly TypedFill[], Done>();

/**
 * Types one text into a great many cells of the sales sheet, a column at a time. Only of texts that
 * `fillable` takes: the others are typed cell by cell.
 */
export const fillCells: Command<readonly TypedFill[]> = {
	label: (fills, inputs) => {
		const { cells } = fill(inputs, fills);
		return fills.every(({ text }) => text === '')
			? message('command_clear_cells', { cells })
			: message('command_edit_cells', { cells });
	},
	apply: (inputs, fills) => fill(inputs, fills).result,
};

/** Can the column read the text as it is? What it cannot read is kept in every cell, what it rounds is counted. */
export function fillable(column: ColumnId, text: string): boolean {
	const reading = readCell(column, text);
	return reading.kind === 'blank' || (reading.kind === 'value' && !reading.rounded);
}

function fill(inputs: Inputs, fills: readonly TypedFill[]): Done {
	const last = made.get(fills);
	if (last?.inputs === inputs) return last;
	const done = { inputs, ...resultOf(inputs, fills) };
	made.set(fills, done);
	return done;
}

function resultOf(inputs: Inputs, fills: readonly TypedFill[]): Omit<Done, 'inputs'> {
	const rows = rowsOf(inputs.ledger);
	const read = fills.map(({ column, text, rows: own }): LedgerFill => {
		const reading = readCell(column, text);
		if (reading.kind === 'refused') throw new TypeError(`${column} cannot read the text`);
		return { column, rows: own, value: reading.kind === 'blank' ? null : reading.value };
	});
	const needed = read.reduce(
		(most, { value, rows: own }) => (value === null ? most : Math.max(most, lastRow(own) + 1)),
		rows,
	);
	const tooMany = refuseTooManyRows(needed);
	if (tooMany !== null) return { result: tooMany, cells: 0 };
	const inside = read.map((each) => ({ ...each, rows: above(needed, each.rows) }));
	const grown = appendRows(inputs.ledger, needed - rows);
	const { ledger, cells } = writeFills(grown, inputs.names, inside);
	return { result: ok(ledger === inputs.ledger ? inputs : { ...inputs, ledger }), cells };
}

const lastRow = (rows: RowRun | Int32Array): number =>
	rows instanceof Int32Array ? (rows.at(-1) ?? -1) : rows.to;

/** Those of them, which rise, that are above row `end`. */
const above = (end: number, rows: RowRun | Int32Array): RowRun | Int32Array =>
	rows instanceof Int32Array
		? rows.subarray(0, firstAtLeast(rows, end))
		: { ...rows, to: Math.min(rows.to, end - 1) };
