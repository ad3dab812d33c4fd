import { expect, test } from 'vitest';
import { LIMITS } from '../../domain/limits';
import { insertRows } from './insertRows';
import { SALES, textsOf, workbookOf } from './testing/workbook';

test('puts blank rows before a row', () => {
	const result = insertRows.apply(workbookOf(SALES), { at: 1, count: 2 });
	expect(result.ok && textsOf(result.value, ['customer'])).toEqual([
		['甲'],
		[''],
		[''],
		['__proto__'],
		['乙'],
	]);
});

test('not beyond the limit', () => {
	const result = insertRows.apply(workbookOf(SALES), { at: 0, count: LIMITS.importRows });
	expect(!result.ok && result.reason.key).toBe('command_too_many_rows');
});
