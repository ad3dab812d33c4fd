import { beforeAll, describe, expect, test } from 'vitest';
import { importHere } from '../../src/lib/adapters/import/testing/importHere';
import { createBookFiles } from '../../src/lib/adapters/workbook/createBookFiles';
import type { ImportDraft, Subject } from '../../src/lib/application/importing';
import { replaceWithBatch } from '../../src/lib/domain/ledger/appendBatch';
import { cellText } from '../../src/lib/domain/ledger/cellText';
import { SALES_COLUMNS } from '../../src/lib/domain/ledger/columns';
import { createNameBook } from '../../src/lib/domain/ledger/nameBook';
import { rowsOf } from '../../src/lib/domain/ledger/locate';
import type { Ledger, NameBook } from '../../src/lib/domain/ledger/ledger';
import type { Sale } from '../../src/lib/domain/ledger/testing/batchOf';
import { batchOf } from '../../src/lib/domain/ledger/testing/batchOf';
import { createInputs } from '../../src/lib/domain/inputs';
import type { Plan } from '../../src/lib/domain/plan';
import { dayOf, monthOf } from '../../src/lib/domain/primitives/day';
import { numberOfDay } from '../../src/lib/domain/primitives/dayNumber';
import { recalculate } from '../../src/lib/domain/recalculate';
import { BASELINE } from '../../src/lib/domain/scenario/scenario';
import type { OutBook, OutCell, OutTable } from '../../src/lib/domain/sharing/outTable';
import { planBook } from '../../src/lib/domain/sharing/planBook';
import { policyOf, scenariosOf, sheetOf } from '../../src/lib/domain/testing/planOf';
import { copiedTable } from '../../src/lib/features/output/copyTable';
import { say } from '../../src/lib/ui/format/say';

const POLICY = {
	promotion: {
		commitment: { costRatio: 0.05 },
		instruments: { diamond: { goods: 0.5, 样酒: 0.5 } },
	},
};
const files = createBookFiles(
	{ now: () => 0 },
	() => Promise.resolve(),
	() => 0,
);
const TODAY = numberOfDay(dayOf(monthOf(2026, 1), 15));

/** Ties, returns, blanks, refused cells, names that are no names. */
const SALES: readonly Sale[] = [
	...Array.from({ length: 40 }, (_, at): Sale => ({
		date: `2025-${String(1 + (at % 12)).padStart(2, '0')}-0${1 + (at % 9)}`,
		customer: `客户 ${at % 10}`,
		amount: 1_000_003 * (1 + (at % 10)),
		profit: at % 3 === 0 ? -at * 101 : 50_007,
		quantity: 1500 * at,
		order: `000${at}`,
		region: '华东',
	})),
	{ date: '2025-12', customer: '=1+1', amount: -7, order: '@x' },
	{ date: '2025-12-31', customer: '__proto__', amount: 0, product: '一行\n"两行"' },
	{ date: '2024-03-05', customer: '走了', amount: 99_999_999 },
	{ customer: "'＝阿里🍶", amount: 5, date: '2025-06-30', profit: 1 },
];

function plans(): Plan {
	const inputs = createInputs();
	const batch = batchOf(SALES, [
		{ title: '备注', cells: SALES.map((_, at) => (at === 3 ? '007' : '')) },
	]);
	const names = inputs.names;
	const ledger = replaceWithBatch(names, batch);
	const customers = sheetOf(
		{
			'客户 1': {
				industry: '餐饮',
				walletShare: 0.35,
				customerSince: monthOf(2019, 4),
				influence: 1,
				stage: 'aware',
				behaviour: '老朋友',
			},
			'客户 2': { stock: 12_345, contractTo: dayOf(monthOf(2026, 2), 28), tierReason: '=cmd|calc' },
		},
		names,
	);
	const registers = {
		people: {
			pages: [
				[
					{
						customer: 0,
						person: '王秘密',
						role: '采购',
						birthday: dayOf(monthOf(1904, 2), 29),
						phone: '13800000000',
					},
				],
			],
		},
		prospects: { pages: [[{ name: '新客户', stage: 'develop', expectedRevenue: 100_000 }]] },
	};
	const scenarios = scenariosOf(POLICY);
	const whole = { ...inputs, ledger, customers, registers, scenarios };
	return recalculate(whole, policyOf(POLICY), null, { today: monthOf(2026, 1) });
}

function bookOf(plan: Plan, personal = false, sheetRows?: number): OutBook {
	const differences = [{ label: '人数', before: '1', after: '2' }];
	return planBook(
		{
			...{ plan, inputs: plan.inputs, scenario: BASELINE, personal, today: TODAY },
			sides: [
				{ name: '基准', note: '', plan, differences: [] },
				{ name: '加人', note: '试', plan, differences },
			],
			facts: { title: '2026 计划', scenario: '基准', time: '2026-01-15', hash: 'ab'.repeat(32) },
			parameters: {
				label: (path) => (path[0] === 'window' ? '窗口' : null),
				source: (path) => path,
			},
		},
		sheetRows,
	);
}

const table = (book: OutBook, id: string): OutTable => book.tables.find((each) => each.id === id)!;
const rowsIn = ({ rowCount, columns, cell }: OutTable): OutCell[][] =>
	Array.from({ length: rowCount }, (_, row) => columns.map((_, column) => cell(row, column)));
const columnIn = (of: OutTable, id: string): OutCell[] => {
	const place = of.columns.findIndex((column) => column.id === id);
	return rowsIn(of).map((row) => row[place]!);
};

async function reread(
	book: OutBook,
	locale: 'zh-CN' | 'en',
	subject: Subject,
): Promise<ImportDraft> {
	const file = await files.xlsx(book, (message) => say(message, locale));
	const bytes = await file!.arrayBuffer();
	const read = await importHere.read({ kind: 'file', name: 'book.xlsx', bytes }, { subject });
	if (!read.ok) throw new Error(JSON.stringify(read.reason));
	return read.value.draft;
}

const textsOf = (ledger: Ledger, names: NameBook): string[][] =>
	Array.from({ length: rowsOf(ledger) }, (_, row) =>
		[...SALES_COLUMNS, 'extra:0' as const].map((column) => cellText(ledger, names, row, column)),
	);

let plan: Plan;
let book: OutBook;
beforeAll(() => {
	plan = plans();
	book = bookOf(plan);
});

describe('[OUT-3] the workbook reads itself again', () => {
	test.each(['zh-CN', 'en'] as const)('in %s: no question, the same sales', async (locale) => {
		const draft = await reread(book, locale, 'sales');
		expect(draft).toMatchObject({ complete: true, needsYear: false, needsDayOrder: false });
		expect([draft.refused, draft.skippedRows, draft.unclearFigure]).toEqual([[], 0, null]);
		expect(draft.notices.map(({ key }) => key)).toEqual(['import_columns_kept']);
		const names = createNameBook();
		const again = replaceWithBatch(names, draft.batch);
		expect(textsOf(again, names)).toEqual(textsOf(plan.inputs.ledger, plan.inputs.names));
	});

	test('its customers too, without what the plan worked out', async () => {
		const { columns, summary, notices } = await reread(book, 'zh-CN', 'customers');
		expect(
			columns.map(({ meaning }) =>
				meaning.kind === 'attribute' ? meaning.attribute : meaning.kind,
			),
		).toEqual([
			...['sales', 'channel', 'region', 'industry', 'manager', 'customerSince', 'behaviour'],
			...['tierReason', 'stage', 'influence', 'walletShare', 'stock', 'contractTo'],
		]);
		expect(notices).toEqual([]);
		expect(summary).toMatchObject({ rows: 14, refusedCells: 0 });
	});

	test('as CSV the sales come back as they were', async () => {
		const file = await files.csv(table(book, 'sales'), (message) => say(message, 'en'));
		const bytes = await file!.arrayBuffer();
		const read = await importHere.read({ kind: 'file', name: 'sales.csv', bytes }, {});
		if (!read.ok) throw new Error(JSON.stringify(read.reason));
		const names = createNameBook();
		const again = replaceWithBatch(names, read.value.draft.batch);
		expect(textsOf(again, names)).toEqual(textsOf(plan.inputs.ledger, plan.inputs.names));
	});
});

test('[OUT-6] copied as text and pasted, the sales are the same', async () => {
	const { text } = copiedTable(table(book, 'sales'), 'zh-CN');
	const read = await importHere.read({ kind: 'text', text }, {});
	if (!read.ok) throw new Error(JSON.stringify(read.reason));
	const names = createNameBook();
	const again = replaceWithBatch(names, read.value.draft.batch);
	expect(textsOf(again, names)).toEqual(textsOf(plan.inputs.ledger, plan.inputs.names));
	const { html } = copiedTable(table(book, 'sales'), 'zh-CN');
	expect(html).toContain(`<td style="mso-number-format:'\\@'">=1+1</td>`);
	expect(html).toContain(`<td style="mso-number-format:'\\@'">0001</td>`);
	expect(html).toMatch(/<td>\d+\.\d\d<\/td>/);
});

describe('[OUT-1] what stands in the workbook', () => {
	test('every cell of every sheet can be said in both languages', () => {
		for (const { title, columns, rowCount, cell } of book.tables) {
			const texts = [title, ...columns.map((column) => column.title)];
			for (let row = 0; row < rowCount; row++)
				for (let column = 0; column < columns.length; column++) {
					const value = cell(row, column);
					if (typeof value === 'object' && value !== null) texts.push(value);
				}
			for (const text of texts)
				if (typeof text !== 'string')
					for (const locale of ['zh-CN', 'en'] as const) expect(say(text, locale)).not.toBe('');
		}
	});

	test('[OUT-2] a stage of the practice texts is said in words, one of the planner’s own as it is', () => {
		const words = (id: string): OutCell[] =>
			columnIn(table(book, 'customers'), id).filter((cell) => cell !== null);
		expect(words('stage')).toMatchObject([{ key: 'policy_stage_aware' }]);
		expect(words('behaviour')).toEqual(['老朋友']);
	});

	test('ids are unique, sums agree with the plan to the fen', () => {
		const ids = book.tables.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { columns } of book.tables)
			expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
		const sum = (values: readonly OutCell[]): number =>
			values.reduce<number>((total, value) => total + Number(value ?? 0), 0);
		expect(sum(columnIn(table(book, 'tiers'), 'revenue'))).toBe(plan.measures.totals.revenue);
		expect(sum(columnIn(table(book, 'customers'), 'revenue'))).toBe(plan.measures.totals.revenue);
		const given = plan.promotion.distributable - plan.promotion.unallocated;
		expect(sum(columnIn(table(book, 'tiers'), 'promotion'))).toBe(given);
		expect(sum(columnIn(table(book, 'promotion'), 'promotion'))).toBe(given);
	});

	test('the notes say which plan of when, and the sources of its numbers', () => {
		const said = rowsIn(table(book, 'notes')).map(([, text]) => text);
		expect(said).toEqual(
			expect.arrayContaining(['2026 计划', 'ab'.repeat(32), '2025-01 – 2025-12']),
		);
		const split = { key: 'out_note_split', args: { rows: 40, sheets: 2 } };
		expect(said).not.toContainEqual(expect.objectContaining({ key: split.key }));
		const long = rowsIn(table(bookOf(plan, false, 40), 'notes'));
		expect(long.map(([, text]) => text)).toContainEqual(split);
		const parameters = rowsIn(table(book, 'parameters'));
		expect(parameters.find(([name]) => name === '窗口')!.slice(1, 4)).toEqual([
			...[12, { key: 'out_unit_months', args: {} }, 12],
		]);
		const path = (id: string) => parameters.find((row) => row.at(-1) === id)!;
		expect(path('promotion.commitment.costRatio').slice(1, 5)).toEqual([
			...[5, { key: 'out_unit_ratio', args: {} }, null, null],
		]);
		expect(path('stabilityMargin')[4]).toEqual({ key: 'out_mark_ours', args: {} });
	});

	test('[SHARE-1] nothing personal unless it is asked for', () => {
		const whole = (of: OutBook): string => JSON.stringify(of.tables.map(rowsIn));
		expect(whole(book)).not.toMatch(/王秘密|13800000000|02-29/);
		expect(
			book.tables.flatMap(({ columns }) => columns.map(({ disclosure }) => disclosure)),
		).not.toContain('personal');
		expect(whole(bookOf(plan, true))).toMatch(/王秘密.*02-29.*13800000000/);
	});

	test('scenarios side by side, each figure of its own kind, and how far apart they are', () => {
		const of = table(book, 'scenarios');
		expect(columnIn(of, 'scenario').slice(0, 2)).toEqual(['基准', '加人']);
		expect(columnIn(of, 'keyRevenue')[2]).toBe(0);
		expect(of.columns.find(({ id }) => id === 'keyRevenue')!.kind).toBe('money');
		expect(rowsIn(table(book, 'changes'))).toEqual([['加人', '人数', '1', '2']]);
	});
});
