import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createInputs } from '../../domain/inputs';
import { appendBatch } from '../../domain/ledger/appendBatch';
import { deleteRows } from '../../domain/ledger/deleteRows';
import { batchOf, type Sale } from '../../domain/ledger/testing/batchOf';
import { contentOf } from './testing/contentOf';
import { read, readWell } from './testing/read';
import { sampleInputs } from './testing/sampleInputs';
import { textOf } from './testing/sealed';
import { writeSnapshot } from './writeSnapshot';

const TIME = Date.UTC(2026, 9, 5, 1, 30);
const bytes = writeSnapshot(sampleInputs(), TIME);

describe('export and import', () => {
	test('give back the same content and, written again, the same bytes', () => {
		const back = readWell(bytes);
		expect(contentOf(back)).toEqual(contentOf(sampleInputs()));
		expect(textOf(writeSnapshot(back, TIME))).toBe(textOf(bytes));
	});

	test('an empty workbook comes back empty', () => {
		const back = readWell(writeSnapshot(createInputs(), TIME));
		expect(contentOf(back)).toEqual(contentOf(createInputs()));
	});

	test('the file as a whole is valid JSON, one line for each entity and column', () => {
		expect(JSON.parse(textOf(bytes))).toMatchObject({
			format: 'tierplan.snapshot',
			version: { major: 1, minor: 0 },
			savedAt: '2026-10-05T01:30:00.000Z',
			scenarios: [{ id: 'current' }],
			names: { customer: ['甲"酒行",\n😀\u202e\ud800', '__proto__', '只在客户表'] },
			sales: { chunks: [{ rows: 3, amount: [123456, 0, null] }] },
		});
		expect(textOf(bytes).split('\n')).toContain('"amount":[123456,0,null],');
	});

	test('gzip is told by its first bytes', () => {
		expect(contentOf(readWell(gzipSync(bytes)))).toEqual(contentOf(sampleInputs()));
	});

	test('many rows: names and blocks over several lines', () => {
		const sales: Sale[] = Array.from({ length: 20_000 }, (_, row) => ({
			date: '2026-01-15',
			customer: `客户 ${row % 30}`,
			order: `order-${row % 2500}`,
			amount: row,
		}));
		const inputs = createInputs();
		const ledger = appendBatch(inputs.ledger, inputs.names, batchOf(sales));
		const file = writeSnapshot({ ...inputs, ledger }, TIME);
		const back = readWell(file);
		expect(back.ledger.chunks.map(({ rows }) => rows)).toEqual([8192, 8192, 3616]);
		expect(back.ledger.chunks[2]?.amount[3615]).toBe(19_999);
		expect(back.names.order.size).toBe(2500);
		expect(textOf(writeSnapshot(back, TIME))).toBe(textOf(file));
	});
});

describe('equal workbooks give equal bytes', () => {
	const sales: Sale[] = Array.from({ length: 9000 }, (_, row) => ({
		date: '2026-01',
		customer: `客户 ${(row * 7) % 50}`,
		amount: row,
	}));

	test('however the rows got there and whatever was undone', () => {
		const direct = createInputs();
		const plain = appendBatch(direct.ledger, direct.names, batchOf(sales));
		const winding = createInputs();
		winding.names.customer.code('撤销了的客户');
		let ledger = appendBatch(winding.ledger, winding.names, batchOf(sales.slice(0, 10)));
		const gone = batchOf([{ date: '2027-01', customer: '删除了的客户', product: 'x', amount: 1 }]);
		ledger = appendBatch(ledger, winding.names, gone);
		ledger = appendBatch(ledger, winding.names, batchOf(sales.slice(10)));
		ledger = deleteRows(ledger, [10]);
		expect(textOf(writeSnapshot({ ...winding, ledger }, TIME))).toBe(
			textOf(writeSnapshot({ ...direct, ledger: plain }, TIME)),
		);
	});

	test('in whatever order the policy was changed', () => {
		const inputs = createInputs();
		const withBaseline = (baseline: object) =>
			textOf(writeSnapshot({ ...inputs, scenarios: { ...inputs.scenarios, baseline } }, TIME));
		expect(withBaseline({ stabilityMargin: 0.2, capacity: { skill: 1, support: 2 } })).toBe(
			withBaseline({ capacity: { support: 2, skill: 1 }, stabilityMargin: 0.2 }),
		);
	});

	test('customers known from the customer sheet alone stand in code-point order', () => {
		const known = (names: readonly string[]) => {
			const inputs = createInputs();
			const column: string[] = [];
			for (const name of names) column[inputs.names.customer.code(name)] = `class of ${name}`;
			return writeSnapshot(
				{ ...inputs, customers: { columns: new Map([['class', column]]) } },
				TIME,
			);
		};
		expect(known(['乙', '🍷', '￥'])).toEqual(known(['￥', '乙', '🍷']));
	});
});

describe('damage to a small file', () => {
	const small = writeSnapshot(createInputs(), TIME);

	test('cut off anywhere: refused', () => {
		for (let end = 0; end < small.length; end++) {
			expect(read(small.subarray(0, end)).ok, `the first ${end} bytes`).toBe(false);
		}
	});

	test('any bit flipped: refused', () => {
		const damaged = small.slice();
		const accepted: number[] = [];
		for (let bit = 0; bit < small.length * 8; bit++) {
			damaged[bit >> 3]! ^= 1 << (bit & 7);
			if (read(damaged).ok) accepted.push(bit);
			damaged[bit >> 3]! ^= 1 << (bit & 7);
		}
		expect(accepted).toEqual([]);
	});

	test('packed and cut off anywhere: refused', () => {
		const packed = gzipSync(small);
		for (let end = 0; end < packed.length; end++) {
			expect(read(packed.subarray(0, end)).ok, `the first ${end} bytes`).toBe(false);
		}
	});
});
