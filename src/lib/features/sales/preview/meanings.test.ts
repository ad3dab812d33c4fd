import type { ImportDraft, Meaning, SourceColumn } from '$lib/application/importing';
import { monthOf } from '$lib/domain/primitives/day';
import { describe, expect, it } from 'vitest';
import { chooseMeaning, meaningChoices, meaningValue, missingMeanings } from './meanings';

const column = (index: number, title: string, meaning: Meaning): SourceColumn => ({
	index,
	title,
	meaning,
	factor: 1,
	fillDown: 'none',
	refusedCells: 0,
});
const sales = (id: 'date' | 'customer' | 'amount'): Meaning => ({ kind: 'sales', column: id });
const draftOf = (...columns: SourceColumn[]): ImportDraft =>
	({ subject: 'sales', columns }) as unknown as ImportDraft;

describe('meaningChoices', () => {
	it('offers a month where the title names one', () => {
		const values = meaningChoices(column(0, '2026年3月', { kind: 'extra' }), 'zh-CN').map(
			(choice) => choice.label,
		);
		expect(values).toContain('2026-03');
	});
	it('offers none where it does not, and keeps the one that was proposed', () => {
		const plain = meaningChoices(column(0, '备注', { kind: 'extra' }), 'zh-CN');
		expect(plain.some(({ value }) => value === 'month')).toBe(false);
		const month: Meaning = { kind: 'month', month: monthOf(2026, 1) };
		const proposed = meaningChoices(column(0, '1月', month), 'zh-CN');
		expect(proposed.find(({ value }) => value === 'month')?.meaning).toEqual(month);
	});
});

describe('chooseMeaning', () => {
	it('takes a meaning from the column that had it', () => {
		const draft = draftOf(column(0, 'a', sales('amount')), column(1, 'b', { kind: 'extra' }));
		const chosen = chooseMeaning(draft, 1, sales('amount'));
		expect([chosen.get(0), chosen.get(1)].map((meaning) => meaning?.kind)).toEqual([
			'extra',
			'sales',
		]);
	});
	it('lets any number of columns be left out', () => {
		const draft = draftOf(column(0, 'a', { kind: 'skip' }), column(1, 'b', sales('date')));
		expect(meaningValue(chooseMeaning(draft, 1, { kind: 'skip' }).get(0) ?? sales('date'))).toBe(
			'skip',
		);
	});
});

describe('missingMeanings', () => {
	it('names what a long table lacks', () => {
		expect(missingMeanings(draftOf(column(0, 'a', sales('customer'))))).toEqual(['date', 'amount']);
	});
	it('takes months for date and amount', () => {
		const month: Meaning = { kind: 'month', month: monthOf(2026, 1) };
		expect(missingMeanings(draftOf(column(0, '1月', month)))).toEqual(['customer']);
	});
});
