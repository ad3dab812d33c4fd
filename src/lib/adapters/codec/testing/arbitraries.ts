import { blankColumn, kindOf, type Column } from '../../../domain/ledger/chunkColumns';
import fc from 'fast-check';
import { ATTRIBUTE_IDS } from '../../../domain/customer/attributes';
import type { AttributeValue, CustomerSheet } from '../../../domain/customer/sheet';
import { SheetDraft } from '../../../domain/customer/sheetDraft';
import type { Inputs } from '../../../domain/inputs';
import {
	NUMBER_COLUMNS,
	TEXT_COLUMNS,
	type ChunkColumn,
	type ColumnId,
} from '../../../domain/ledger/columns';
import type { Chunk } from '../../../domain/ledger/ledger';
import { noteBatch } from '../../../domain/ledger/noteBatch';
import { patchCells, removeEntries } from '../../../domain/register/changeEntries';
import { columnsOf as registerColumns, REGISTER_IDS } from '../../../domain/register/register';
import type { Scenarios } from '../../../domain/scenario/scenario';
import { chunkOf, columnIds, columnsOf, FIXED_COLUMNS, storedIds } from '../chunkColumns';
import { sliceChunk } from '../sliceChunk';

export const HOSTILE_NAMES = [
	'__proto__',
	'constructor',
	'"',
	"'",
	'=1+1',
	'🍷',
	'￥',
	'张三',
	'\ud800',
	' ',
];

const anyName = fc.oneof(
	fc.constantFrom(...HOSTILE_NAMES),
	fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyAmount = fc.oneof(
	fc.constantFrom(NaN, 0, -0, -12_345, 2 ** 31, 2 ** 53, 0.5),
	fc.integer({ min: -1_000_000, max: 1_000_000 }),
);
const anyInt = fc.oneof(fc.constantFrom(-1, 0, 778_000), fc.integer({ min: -1, max: 70_000 }));

function anyColumn(id: ChunkColumn, rows: number): fc.Arbitrary<Column | null> {
	const list = <Value>(value: fc.Arbitrary<Value>) =>
		fc.array(value, { minLength: rows, maxLength: rows });
	const values: fc.Arbitrary<Column> =
		kindOf(id) === 'number'
			? list(anyAmount).map((amounts) => Float64Array.from(amounts))
			: list(anyInt).map((codes) => Int32Array.from(codes));
	return (FIXED_COLUMNS as readonly ChunkColumn[]).includes(id) ? values : fc.option(values);
}

/** A chunk of `rows` rows with anything in it. */
export function anyChunk(rows: number, extra: number): fc.Arbitrary<Chunk> {
	const ids = storedIds(extra);
	const texts = fc.array(
		fc.record({
			row: fc.nat(Math.max(0, rows - 1)),
			column: fc.constantFrom(...columnIds(extra)),
			text: anyName,
		}),
		{ maxLength: rows === 0 ? 0 : 3 },
	);
	return fc
		.tuple(fc.tuple(...ids.map((id) => anyColumn(id, rows))), texts, texts)
		.map(([columns, refused, notes]) => {
			const byId = new Map(ids.map((id, place) => [id, columns[place] ?? null]));
			return chunkOf(rows, extra, byId, { refused, notes })!;
		});
}

const anySize = fc.oneof(fc.nat(6), fc.constantFrom(0, 300));
export const anyAnyChunk = fc
	.tuple(anySize, fc.nat(2))
	.chain(([rows, extra]) => anyChunk(rows, extra));

const anyCell: fc.Arbitrary<AttributeValue> = fc.oneof(fc.constant(null), anyName, fc.integer());

/** One thing a planner could do, as a function of the inputs. */
export type Act = (inputs: Inputs) => Inputs;

const title: fc.Arbitrary<Act> = anyName.map((name) => (inputs) => ({ ...inputs, title: name }));
const sample: fc.Arbitrary<Act> = fc.boolean().map((is) => (inputs) => ({ ...inputs, sample: is }));

const nameNew: fc.Arbitrary<Act> = fc
	.tuple(anyName, fc.constantFrom(...TEXT_COLUMNS, 'customer' as const, 'extra' as const))
	.map(([name, list]) => (inputs) => {
		inputs.names[list].code(name);
		return inputs;
	});

const scenarios: fc.Arbitrary<Act> = fc
	.tuple(anyName, fc.double({ noNaN: true, min: 0, max: 1 }), fc.boolean())
	.map(([name, stabilityMargin, said]) => (inputs) => {
		const words = said ? ({ note: name, color: 'scenario-2' } as const) : {};
		const next: Scenarios = {
			...inputs.scenarios,
			list: [...inputs.scenarios.list, { id: name, name, changes: { stabilityMargin }, ...words }],
			...(said ? { published: true } : {}),
		};
		return { ...inputs, scenarios: next };
	});

const customerCells: fc.Arbitrary<Act> = fc
	.tuple(fc.constantFrom(...ATTRIBUTE_IDS), fc.nat(4), fc.array(anyCell, { maxLength: 4 }))
	.map(([id, from, cells]) => (inputs) => {
		const was = inputs.customers.columns.get(id) ?? [];
		const column = Array.from(
			{ length: Math.max(was.length, from) },
			(_, code) => was[code] ?? null,
		);
		column.splice(from, cells.length, ...cells);
		const customers: CustomerSheet = {
			...inputs.customers,
			columns: new Map(inputs.customers.columns).set(id, column),
		};
		return { ...inputs, customers };
	});

const ownCells: fc.Arbitrary<Act> = fc
	.tuple(anyName, fc.nat(4), anyName)
	.map(([title, customer, text]) => (inputs) => {
		const draft = new SheetDraft(inputs.customers);
		draft.putOwn(customer, title, text);
		draft.putNumber(customer, text);
		return { ...inputs, customers: draft.sheet };
	});

const dropAttribute: fc.Arbitrary<Act> = fc.constantFrom(...ATTRIBUTE_IDS).map((id) => (inputs) => {
	const columns = new Map(inputs.customers.columns);
	columns.delete(id);
	return { ...inputs, customers: { ...inputs.customers, columns } };
});

const entryCells: fc.Arbitrary<Act> = fc
	.tuple(fc.constantFrom(...REGISTER_IDS), fc.array(fc.tuple(fc.nat(600), fc.nat(), anyCell)))
	.map(([id, cells]) => (inputs) => {
		const columns = [...registerColumns(id).keys()];
		const patches = cells.map(([row, at, value]) => ({
			...{ row, value },
			column: columns[at % columns.length]!,
		}));
		return { ...inputs, registers: patchCells(inputs.registers, id, patches) };
	});

const dropEntries: fc.Arbitrary<Act> = fc
	.tuple(fc.constantFrom(...REGISTER_IDS), fc.array(fc.nat(20)))
	.map(([id, rows]) => (inputs) => ({
		...inputs,
		registers: removeEntries(inputs.registers, id, new Set(rows)),
	}));

const withChunks = (inputs: Inputs, chunks: readonly Chunk[], roundedRows = 0): Inputs => ({
	...inputs,
	ledger: { ...inputs.ledger, chunks, roundedRows: inputs.ledger.roundedRows + roundedRows },
});

const paste: fc.Arbitrary<Act> = fc
	.tuple(anyAnyChunk, fc.nat(3), fc.nat(2))
	.map(([chunk, place, rounded]) => (inputs) => {
		const chunks = [...inputs.ledger.chunks];
		chunks.splice(place, 0, chunk);
		return withChunks(inputs, chunks, rounded);
	});

const extraColumn: fc.Arbitrary<Act> = anyName.map((name) => (inputs) => ({
	...inputs,
	ledger: { ...inputs.ledger, extraColumns: [...inputs.ledger.extraColumns, name] },
}));

const noteOrigin: fc.Arbitrary<Act> = fc
	.tuple(anyName, fc.nat(400))
	.map(([name, rows]) => (inputs) => ({
		...inputs,
		ledger: noteBatch(inputs.ledger, {
			tables: [{ name, sheet: name, hash: 'ab', at: rows, rows, sourceRow: 1 }],
			rows: new Int32Array(),
		}).ledger,
	}));

const removeChunk: fc.Arbitrary<Act> = fc
	.nat(3)
	.map((place) => (inputs) => withChunks(inputs, inputs.ledger.chunks.toSpliced(place, 1)));

const onChunk = (inputs: Inputs, place: number, change: (chunk: Chunk) => Chunk): Inputs => {
	const chunk = inputs.ledger.chunks[place];
	if (chunk === undefined) return inputs;
	return withChunks(inputs, inputs.ledger.chunks.with(place, change(chunk)));
};

const editCells: fc.Arbitrary<Act> = fc
	.tuple(
		fc.nat(3),
		fc.constantFrom(...NUMBER_COLUMNS, 'amount', 'product', 'customer', 'date'),
		fc.array(fc.nat(300)),
	)
	.map(
		([place, id, rows]) =>
			(inputs) =>
				onChunk(inputs, place, (chunk) => {
					const columns = new Map(columnsOf(chunk));
					const values = columns.get(id)?.slice() ?? blankColumn(kindOf(id), chunk.rows);
					for (const row of rows) if (row < chunk.rows) values[row] = row;
					columns.set(id, values);
					const refused = chunk.refused.filter((cell) => cell.column !== id);
					return chunkOf(chunk.rows, chunk.extra.length, columns, { ...chunk, refused })!;
				}),
	);

const noteCustomer: fc.Arbitrary<Act> = fc
	.tuple(fc.nat(4), anyName, anyName)
	.map(([customer, column, text]) => (inputs) => {
		const draft = new SheetDraft(inputs.customers);
		draft.putNote(customer, column, text);
		return { ...inputs, customers: draft.sheet };
	});

const noteCell: fc.Arbitrary<Act> = fc
	.tuple(fc.nat(3), fc.nat(300), fc.constantFrom<ColumnId>('date', 'amount'), anyName)
	.map(
		([place, row, column, text]) =>
			(inputs) =>
				onChunk(inputs, place, (chunk) => {
					const others = chunk.notes.filter((note) => note.row !== row || note.column !== column);
					const added = row < chunk.rows && text !== '' ? [{ row, column, text }] : [];
					return { ...chunk, notes: [...others, ...added] };
				}),
	);

const clearColumn: fc.Arbitrary<Act> = fc
	.tuple(fc.nat(3), fc.constantFrom<ColumnId>('order', 'profit', 'region'))
	.map(
		([place, id]) =>
			(inputs) =>
				onChunk(inputs, place, (chunk) => {
					const columns = new Map(columnsOf(chunk)).set(id, null);
					return chunkOf(chunk.rows, chunk.extra.length, columns, chunk)!;
				}),
	);

const cutRows: fc.Arbitrary<Act> = fc.tuple(fc.nat(3), fc.nat(300), fc.nat(3)).map(
	([place, from, count]) =>
		(inputs) =>
			onChunk(inputs, place, (chunk) => {
				const first = Math.min(from, chunk.rows);
				const last = Math.min(from + count, chunk.rows);
				return joined(sliceChunk(chunk, 0, first), sliceChunk(chunk, last, chunk.rows));
			}),
);

/** Two chunks in one; refused cells and notes are left out. */
function joined(a: Chunk, b: Chunk): Chunk {
	const columns = new Map<ChunkColumn, Column | null>();
	const second = columnsOf(b);
	for (const [id, values] of columnsOf(a)) {
		const next = second.get(id) ?? null;
		if (values === null || next === null) columns.set(id, null);
		else if (values instanceof Float64Array) columns.set(id, Float64Array.of(...values, ...next));
		else columns.set(id, Int32Array.of(...values, ...next));
	}
	return chunkOf(a.rows + b.rows, a.extra.length, columns, { refused: [], notes: [] })!;
}

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
	title,
	sample,
	nameNew,
	scenarios,
	customerCells,
	ownCells,
	dropAttribute,
	entryCells,
	dropEntries,
	paste,
	paste,
	extraColumn,
	noteOrigin,
	removeChunk,
	editCells,
	editCells,
	clearColumn,
	noteCustomer,
	noteCell,
	cutRows,
);
