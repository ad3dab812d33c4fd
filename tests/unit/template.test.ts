import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importHere } from '$lib/adapters/import/testing/importHere';
import { buildTemplate } from '../../scripts/lib/template.mjs';

const LOCALES = ['zh-CN', 'en'] as const;
const file = (locale: string): Buffer => readFileSync(`static/template/tierplan-${locale}.xlsx`);

describe.each(LOCALES)('the template in %s', (locale) => {
	const bytes = Uint8Array.from(file(locale)).buffer;
	const read = async (choices: Parameters<typeof importHere.read>[1]) => {
		const session = await importHere.read({ kind: 'file', name: 'a.xlsx', bytes }, choices);
		if (!session.ok) throw new Error(session.reason.key);
		return session.value.draft;
	};

	test('is what the script writes, byte for byte', async () => {
		expect((await buildTemplate(locale)).equals(file(locale))).toBe(true);
	});

	test('[J02] imports itself without a question', async () => {
		const draft = await read({});
		expect(draft).toMatchObject({ subject: 'sales', complete: true, refused: [] });
		expect(draft.summary).toMatchObject({ rows: 3, customers: 2, amount: 4_660_000 });
		expect(draft.columns.map(({ meaning }) => meaning.kind)).toEqual([
			...Array.from({ length: 12 }, () => 'sales'),
			'extra',
		]);
		expect([...(draft.batch.numbers.sellThrough ?? [])]).toEqual([
			2_800_000,
			1_190_000,
			Number.NaN,
		]);
		expect(draft.sheets.map(({ chosen }) => chosen)).toEqual([true, false, false, false]);
	});

	test('its customers too', async () => {
		const draft = await read({ subject: 'customers' });
		expect(draft).toMatchObject({ subject: 'customers', complete: true, refused: [] });
		expect(draft.columns.map(({ meaning }) => meaning.kind)).toEqual([
			'sales',
			...Array.from({ length: 32 }, () => 'attribute'),
		]);
		const { attributes } = draft.customers ?? { attributes: new Map<string, unknown>() };
		const facts = ['receivable', 'receivableDays', 'rebatePaid'] as const;
		expect(facts.map((fact) => attributes.get(fact))).toEqual([[8_500_000], [45], [1_200_000]]);
		const season = ['commitmentPurchased', 'seasonSales', 'forwardBuying', 'salesShare'] as const;
		expect(season.map((fact) => attributes.get(fact))).toEqual([
			...[[24_000_000], [19_500_000], [0.2], [0.3]],
		]);
		expect(draft.sheets.map(({ chosen }) => chosen)).toEqual([false, true, false, false]);
	});

	test('[REG-8] and its prospects', async () => {
		const draft = await read({ subject: 'prospects' });
		expect(draft).toMatchObject({ subject: 'prospects', complete: true, refused: [] });
		expect(draft.columns.every(({ meaning }) => meaning.kind === 'prospect')).toBe(true);
		expect(draft.prospects).toMatchObject([
			{ stage: 'screen', expectedRevenue: 36_000_000, probability: 0.3 },
		]);
		expect(draft.sheets.map(({ chosen }) => chosen)).toEqual([false, false, true, false]);
	});
});
