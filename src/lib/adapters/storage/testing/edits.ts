import type { OpenWorkbook } from '../../../application/ports';
import { createInputs, type Inputs } from '../../../domain/inputs';
import { appendBatch } from '../../../domain/ledger/appendBatch';
import type { SalesBatch } from '../../../domain/ledger/batch';
import { numberColumns } from '../../../domain/ledger/chunk';
import { message } from '../../../domain/primitives/message';
import { NAME_LISTS } from '../../codec/names';

const NO_BATCH_NAMES = {
	order: [],
	product: [],
	category: [],
	channel: [],
	region: [],
	shipRegion: [],
	manager: [],
	extra: [],
};

/** `rows` sales to customers `prefix 0`, `prefix 1`, …; amounts count up from `first` fen. */
export function batchOf(rows: number, prefix = '客户', first = 1): SalesBatch {
	const customers = Math.max(1, Math.ceil(rows / 3));
	const ints = (value: (row: number) => number) =>
		Int32Array.from({ length: rows }, (_, i) => value(i));
	return {
		rows,
		day: ints((row) => 778_000 + (row % 28)),
		customer: ints((row) => row % customers),
		amount: Float64Array.from({ length: rows }, (_, row) => first + row),
		numbers: numberColumns(() => null),
		texts: {
			order: null,
			product: null,
			category: null,
			channel: null,
			region: null,
			shipRegion: null,
			manager: null,
		},
		extraColumns: [],
		extra: [],
		names: {
			...NO_BATCH_NAMES,
			customer: Array.from({ length: customers }, (_, place) => `${prefix} ${place}`),
		},
		refused: [],
		roundedRows: 0,
	};
}

export const withRows = (inputs: Inputs, rows: number, prefix?: string): Inputs => ({
	...inputs,
	ledger: appendBatch(inputs.ledger, inputs.names, batchOf(rows, prefix)),
});

/** Inputs with so many sales and a name list of their own. */
export const inputsOf = (rows: number): Inputs => withRows(createInputs(), rows);

/** An edited amount: one column of one chunk. */
export function withAmount(inputs: Inputs, row: number, fen: number): Inputs {
	const [chunk, ...rest] = inputs.ledger.chunks;
	if (chunk === undefined) return inputs;
	const amount = chunk.amount.slice();
	amount[row] = fen;
	return { ...inputs, ledger: { ...inputs.ledger, chunks: [{ ...chunk, amount }, ...rest] } };
}

export const current = ({ history }: OpenWorkbook): Inputs =>
	history.steps[history.position]!.inputs;

/** Does something in a workbook, as the workspace would. */
export function run(workbook: OpenWorkbook, change: (inputs: Inputs) => Inputs): number {
	const before = current(workbook);
	const after = change(before);
	return workbook.append({ kind: 'do', label: message('test_step'), before, after });
}

/** Undo (−1) or redo (+1) by so many steps. */
export function go(workbook: OpenWorkbook, by: number): void {
	const { steps, position } = workbook.history;
	const { sequence, inputs } = steps[position + by]!;
	workbook.append({ kind: 'move', to: sequence, inputs });
}

/** Everything a planner could see of inputs, free of identity. */
export const contentOf = ({ names, ...rest }: Inputs) => ({
	...rest,
	names: NAME_LISTS.map((list) => names[list].from(0)),
});

/** The history as plain values. */
export const historyOf = ({ history: { steps, position } }: OpenWorkbook) => ({
	position,
	steps: steps.map(({ sequence, label, inputs }) => {
		const { title, ledger, customers, scenarios, sample } = inputs;
		return { sequence, label, inputs: { title, ledger, customers, scenarios, sample } };
	}),
});
