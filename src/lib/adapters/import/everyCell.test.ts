import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportChoices, Meaning } from '$lib/application/importing';
import type { CustomerBatch } from '$lib/domain/customer/customerBatch';
import type { SalesBatch } from '$lib/domain/ledger/batch';
import { NO_NAME } from '$lib/domain/ledger/names';
import { NO_DAY } from '$lib/domain/primitives/day';
import { isBlankName, isBlankWord } from '$lib/domain/reading/cellWords';
import { plainText } from '$lib/domain/reading/plainText';
import { formatDelimited } from '../codec/delimited';
import type { Findings } from './findings';
import { refusedSourceCells } from './refusedSourceCells';
import { openText } from './source/openText';
import { textSource } from './source/rawSheet';
import { manyRuns } from './source/testing/mutations';
import { understand } from './understand';

const RUNS = Math.max(700, manyRuns());

const found = (
	rows: readonly (readonly string[])[],
	choices: ImportChoices = {},
): Findings | null => {
	const opened = openText(formatDelimited(rows, '\t'));
	const read = opened.ok ? understand({ ...textSource(opened.value), hash: '' }, choices) : opened;
	return read.ok ? read.value : null;
};

/** Is the cell of a row of the batch there: as a value, a name, or a text kept beside them? */
function isRead(batch: SalesBatch, row: number, at: string, extraTitle: string): boolean {
	switch (at) {
		case 'date':
			return batch.day[row] !== NO_DAY;
		case 'customer':
			return batch.customer[row] !== NO_NAME;
		case 'amount':
			return !Number.isNaN(batch.amount[row]);
		case 'quantity':
		case 'profit':
		case 'promotion':
		case 'sellThrough':
			return !Number.isNaN(batch.numbers[at]?.[row] ?? Number.NaN);
		case 'extra':
		case 'code':
			return batch.extraColumns.some(
				(title, place) =>
					title === extraTitle && (batch.extra[place]?.[row] ?? NO_NAME) !== NO_NAME,
			);
		default:
			return (batch.texts[at as 'order']?.[row] ?? NO_NAME) !== NO_NAME;
	}
}

/** Is the cell of a customer's row there? */
function isKept(batch: CustomerBatch, row: number, meaning: Meaning): boolean {
	switch (meaning.kind) {
		case 'sales':
			return batch.names[row] !== '';
		case 'code':
			return batch.codes?.[row] !== '';
		case 'attribute':
			return batch.attributes.get(meaning.attribute)?.[row] !== null;
		default:
			return batch.own.some(({ values }) => values[row] !== '');
	}
}

/** Cells that hold something and are neither read nor kept nor reported. */
function lost(findings: Findings): string[] {
	const { table, layout, body, proposal, rows, batch, customers } = findings;
	const said = new Set(
		refusedSourceCells(findings, Number.POSITIVE_INFINITY).map(
			({ row, column }) => `${row} ${column}`,
		),
	);
	const skipped = new Set([...layout.skipped, ...body.skipped].map(({ row }) => row));
	const header = layout.headerRow ?? -1;
	const batchRows = new Map<number, number[]>();
	rows.forEach((row, i) => batchRows.set(row, [...(batchRows.get(row) ?? []), i]));
	const missing: string[] = [];
	for (let row = 0; row < table.rows; row++) {
		if (skipped.has(row) || (row <= header && row > header - layout.headerRows)) continue;
		table.row(row).forEach((cell, column) => {
			const plain = plainText(cell);
			const meaning = proposal.meanings[column];
			if (plain === '' || cell.trim() === '' || said.has(`${row} ${column}`)) return;
			if (meaning === undefined || meaning.kind === 'skip' || meaning.kind === 'total') return;
			// They become another value: the amount, the profit, the year of a date.
			if (['price', 'cost', 'year'].includes(meaning.kind)) return;
			if (customers !== null) {
				const kept = (batchRows.get(row) ?? []).some((i) => isKept(customers, i, meaning));
				if (!kept && !isBlankName(plain) && !isBlankWord(plain))
					missing.push(`${row} ${column} ${JSON.stringify(cell)} ${meaning.kind}`);
				return;
			}
			const at = meaning.kind === 'sales' ? meaning.column : meaning.kind;
			if (at === 'month') {
				if (isBlankWord(plain) || batchRows.has(row)) return;
			} else if (at !== 'extra' && at !== 'code' && isBlankWord(plain)) return;
			else if (at !== 'extra' && at !== 'code' && isBlankName(plain)) return;
			const title = layout.titles[column]?.text.trim() ?? '';
			const read = (batchRows.get(row) ?? []).some((i) =>
				at === 'month' ? true : isRead(batch, i, at, title === '' ? letter(column) : title),
			);
			if (!read) missing.push(`${row} ${column} ${JSON.stringify(cell)} ${at}`);
		});
	}
	return missing;
}

const letter = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);

const cell = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.constantFrom('', '', ' ', '甲', '乙公司', '2026-01-05', '1', '12.5', '1,234.50'),
	},
	fc.constantFrom(
		'合计',
		'小计',
		'注：含税',
		'NULL',
		'\\N',
		'#N/A',
		'####',
		'(1,200)',
		'3.5万',
		'１２',
		'2026Q1',
	),
	fc.constantFrom(
		'01/02/2026',
		'13/02/2026',
		'1月5日',
		'46023',
		'$5',
		'12%',
		'="007"',
		'__proto__',
		'5" 管',
	),
	fc.constantFrom(
		'0.30000000000000004',
		'1e308',
		'99999999999999999999',
		'🍶',
		'序号',
		'客户',
		'金额',
	),
	fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const titles = fc.shuffledSubarray(
	[
		...[
			'日期',
			'客户',
			'金额',
			'数量',
			'单价',
			'成本',
			'年份',
			'区域',
			'客户编码',
			'备注',
			'备注',
			'序号',
		],
		...[
			'1月',
			'2月',
			'2026-03',
			'1月销量',
			'合计',
			'一季度',
			'Sales',
			'__proto__',
			'',
			'行业',
			'年度目标',
		],
	],
	{ minLength: 1, maxLength: 8 },
);
const grid = titles.chain((head) =>
	fc
		.array(fc.array(cell, { minLength: head.length, maxLength: head.length }), {
			minLength: 1,
			maxLength: 8,
		})
		.map((rows) => [head, ...rows]),
);

describe('no cell is lost', () => {
	test('every cell that holds something is read, kept or reported', () => {
		fc.assert(
			fc.property(grid, (rows) => {
				const findings = found(rows);
				if (findings !== null) expect(lost(findings)).toEqual([]);
			}),
			{ numRuns: RUNS },
		);
	});

	test('grids without any header, and any choice of the planner', () => {
		const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), {
			minLength: 1,
			maxLength: 6,
		});
		const choices = fc.record(
			{
				headerRow: fc.constantFrom(null, 0, 1),
				shape: fc.constantFrom('long' as const, 'wide' as const),
				subject: fc.constantFrom('sales' as const, 'customers' as const),
				totals: fc.constantFrom('keep' as const, 'leave-out' as const),
				emptyMonths: fc.constantFrom('skip' as const, 'keep-zero' as const),
				year: fc.constant(2026),
				fillDown: fc.constantFrom(new Set([0]), new Set<number>()),
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(rows, choices, (cells, chosen) => {
				const findings = found(cells, chosen);
				if (findings !== null) expect(lost(findings)).toEqual([]);
			}),
			{ numRuns: RUNS },
		);
	});

	test('the same table gives the same findings', () => {
		fc.assert(
			fc.property(grid, (rows) => {
				expect(found(rows)?.batch).toEqual(found(rows)?.batch);
			}),
			{ numRuns: RUNS / 4 },
		);
	});
});
