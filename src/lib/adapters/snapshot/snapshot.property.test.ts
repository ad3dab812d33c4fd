import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ATTRIBUTE_IDS, type AttributeId } from '../../domain/customer/attributes';
import type { AttributeValue } from '../../domain/customer/sheet';
import { SheetDraft } from '../../domain/customer/sheetDraft';
import { createInputs, type Inputs } from '../../domain/inputs';
import { appendBatch } from '../../domain/ledger/appendBatch';
import { SALES_COLUMNS, type ColumnId } from '../../domain/ledger/columns';
import { deleteRows } from '../../domain/ledger/deleteRows';
import { editCells } from '../../domain/ledger/editCells';
import { insertRows } from '../../domain/ledger/insertRows';
import { rowsOf } from '../../domain/ledger/locate';
import { batchOf, type Sale } from '../../domain/ledger/testing/batchOf';
import type { PolicyChanges } from '../../domain/policy/policy';
import { contentOf } from './testing/contentOf';
import { read, readWell } from './testing/read';
import { textOf } from './testing/sealed';
import { writeSnapshot } from './writeSnapshot';

const HOSTILE = ['__proto__', 'constructor', '"],[', '\n{', '🍷', '￥', '\ud800', ' ', '\u0000'];
const name = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1 }));
const money = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -500, max: 500 }));

const sale: fc.Arbitrary<Sale> = fc.record(
	{
		date: fc.constantFrom('2025-12-31', '2026-02', '1999-01-01'),
		customer: name,
		amount: money,
		profit: money,
		quantity: money,
		order: name,
		region: name,
	},
	{ requiredKeys: [] },
);
const sales = fc.array(sale, { maxLength: 12 });

type Act = (inputs: Inputs) => Inputs;
const rowIn = ({ ledger }: Inputs, row: number) => row % Math.max(1, rowsOf(ledger));

const acts: fc.Arbitrary<Act> = fc.oneof(
	fc.tuple(sales, name, fc.boolean()).map(([rows, title, extra]): Act => {
		const columns = extra ? [{ title, cells: rows.map(({ order = '' }) => order) }] : [];
		return (inputs) => ({
			...inputs,
			ledger: appendBatch(inputs.ledger, inputs.names, batchOf(rows, columns)),
		});
	}),
	fc.nat().map((row): Act => (inputs) => {
		if (rowsOf(inputs.ledger) === 0) return inputs;
		return { ...inputs, ledger: deleteRows(inputs.ledger, [rowIn(inputs, row)]) };
	}),
	fc.tuple(fc.nat(), fc.nat(3)).map(([row, count]): Act => (inputs) => ({
		...inputs,
		ledger: insertRows(inputs.ledger, rowIn(inputs, row), count),
	})),
	fc
		.tuple(fc.nat(), fc.constantFrom<ColumnId>(...SALES_COLUMNS), name)
		.map(([row, column, text]): Act => (inputs) => {
			if (rowsOf(inputs.ledger) === 0) return inputs;
			const edit = { row: rowIn(inputs, row), column, value: { refused: text } };
			return { ...inputs, ledger: editCells(inputs.ledger, inputs.names, [edit]) };
		}),
	fc
		.tuple(fc.constantFrom(...ATTRIBUTE_IDS), fc.nat(9), name)
		.map(([id, customer, value]): Act => (inputs) => {
			const code = inputs.names.customer.code(`known ${customer}`);
			const column: AttributeValue[] = [...(inputs.customers.columns.get(id) ?? [])];
			while (column.length < code) column.push(null);
			column[code] = value;
			const columns = new Map<AttributeId, readonly AttributeValue[]>(inputs.customers.columns);
			return { ...inputs, customers: { ...inputs.customers, columns: columns.set(id, column) } };
		}),
	fc.tuple(name, fc.nat(9), name).map(([title, customer, value]): Act => (inputs) => {
		const draft = new SheetDraft(inputs.customers);
		draft.putOwn(inputs.names.customer.code(`known ${customer}`), title, value);
		draft.putNumber(inputs.names.customer.code(`known ${customer}`), value);
		return { ...inputs, customers: draft.sheet };
	}),
	fc.tuple(sales, name).map(([rows, title]): Act => (inputs) => {
		const table = { name: title, sheet: '', hash: '0f', at: 1, rows: rows.length + 1 };
		const origin = {
			tables: [{ ...table, sourceRow: 2 }],
			rows: Int32Array.from(rows, (_, row) => row),
		};
		const ledger = appendBatch(inputs.ledger, inputs.names, batchOf(rows), origin);
		return { ...inputs, ledger };
	}),
	fc
		.tuple(name, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
		.map(([title, stabilityMargin, said]): Act => (inputs) => {
			const changes: PolicyChanges = { stabilityMargin: stabilityMargin + 0 };
			const id = `s${inputs.scenarios.list.length}`;
			const words = said ? ({ note: `${title}.`, color: 'scenario-6' } as const) : {};
			const list = [...inputs.scenarios.list, { id, name: title, changes, ...words }];
			const locked = said ? ({ published: true } as const) : {};
			return { ...inputs, title, scenarios: { ...inputs.scenarios, list, ...locked } };
		}),
);
const workbook = fc
	.array(acts, { maxLength: 8 })
	.map((all) => all.reduce<Inputs>((inputs, act) => act(inputs), createInputs()));

test('whatever a planner did comes back, and is written again as the same bytes', () => {
	fc.assert(
		fc.property(workbook, fc.nat(), (inputs, time) => {
			const file = writeSnapshot(inputs, time);
			const back = readWell(file);
			expect(contentOf(back)).toEqual(contentOf(inputs));
			expect(textOf(writeSnapshot(back, time))).toBe(textOf(file));
			expect(() => JSON.parse(textOf(file)) as unknown).not.toThrow();
		}),
	);
});

test('a damaged file is never opened, and never throws', () => {
	const damage = fc.record({
		at: fc.nat(),
		length: fc.nat(40),
		bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
	});
	fc.assert(
		fc.property(workbook, damage, (inputs, { at, length, bytes }) => {
			const file = writeSnapshot(inputs, 0);
			const place = at % file.length;
			const damaged = Buffer.concat([
				file.subarray(0, place),
				bytes,
				file.subarray(Math.min(file.length, place + length)),
			]);
			fc.pre(!damaged.equals(file));
			expect(read(damaged).ok).toBe(false);
		}),
	);
});
