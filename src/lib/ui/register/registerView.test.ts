import { expect, it } from 'vitest';
import { NameList } from '$lib/domain/ledger/names';
import { dayOf, monthOf } from '$lib/domain/primitives/day';
import { canonicalEntryWord } from '$lib/domain/register/entryWords';
import type { Registers } from '$lib/domain/register/register';
import { registerView } from './registerView';

const customers = new NameList(['甲', '__proto__']);
const registers: Registers = {
	people: {
		pages: [
			[
				{ customer: 1, person: '"王" 😀', birthday: dayOf(monthOf(1904, 2), 29) },
				{ customer: 0, birthday: '很久以前' },
				{ customer: 1, role: '采购' },
			],
		],
	},
	prospects: { pages: [[{ name: '乙', stage: 'develop', expectedRevenue: 12_345_600 }]] },
};
const ask = { registers, customers, customer: null, columns: null, locale: 'zh-CN' as const };

it('[REG-7] writes words, money, days without a year, and marks what was not read', () => {
	const { source } = registerView({
		...ask,
		register: 'people',
		columns: ['customer', 'birthday'],
	});
	expect([0, 1].map((row) => source.text(row, 0))).toEqual(['__proto__', '甲']);
	expect([0, 1].map((row) => source.text(row, 1))).toEqual(['02-29', '很久以前']);
	expect([0, 1].map((row) => source.mark?.(row, 1) ?? null)).toEqual([null, { refused: true }]);
	const columns = ['stage', 'expectedRevenue', 'probability'];
	const prospects = registerView({ ...ask, register: 'prospects', columns });
	expect([0, 1, 2].map((column) => prospects.source.text(0, column))).toEqual([
		'开发',
		'123,456',
		'',
	]);
	expect(prospects.source.raw(0, 1)).toBe('123456');
});

it('[GRID-24] offers its words, its customers and what it holds, and reads them as themselves', () => {
	const { source } = registerView({
		...ask,
		register: 'people',
		columns: ['customer', 'role', 'birthday'],
	});
	expect([0, 1, 2].map((column) => source.choices?.(column))).toEqual([
		['__proto__', '甲'],
		['采购'],
		null,
	]);
	for (const locale of ['zh-CN', 'en'] as const) {
		const stages = registerView({ ...ask, locale, register: 'prospects', columns: ['stage'] });
		const words = stages.source.choices?.(0) ?? [];
		expect(words).toHaveLength(5);
		expect(words.map((word) => canonicalEntryWord('prospects', 'stage', word)).toSorted()).toEqual([
			'develop',
			'lost',
			'screen',
			'search',
			'won',
		]);
	}
});

it("[REG-7] shows one customer's entries, and makes new ones its own", () => {
	const view = registerView({ ...ask, register: 'people', customer: 1 });
	expect(view.rows).toEqual([0, 2]);
	expect(view.columns[0]?.id).toBe('person');
	const role = view.columns.findIndex(({ id }) => id === 'role');
	expect(
		view.cells([
			{ row: 1, column: role, text: '店长' },
			{ row: 2, column: role, text: '老板' },
			{ row: 3, column: role, text: '' },
		]),
	).toEqual([
		{ row: 3, column: 'customer', text: '__proto__' },
		{ row: 2, column: 'role', text: '店长' },
		{ row: 3, column: 'role', text: '老板' },
	]);
});
