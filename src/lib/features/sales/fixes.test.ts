import { describe, expect, it } from 'vitest';
import { fixesFor } from './fixes';

describe('fixesFor', () => {
	it.each([
		['amount', '12.6万（含运费）', ['12.6万']],
		['amount', '3..5', ['3.5', '3']],
		['amount', '8.6-9.2', ['8.6', '9.2']],
		['amount', '停业', []],
		['amount', '', []],
		['date', '2026年1月（补）', ['2026年1月']],
		['date', '2026年13月', []],
		['quantity', '约 300 件', ['300']],
	] as const)('%s %j → %j', (column, text, fixes) => {
		expect(fixesFor(column, text)).toEqual(fixes);
	});
});
