import { expect, test } from 'vitest';
import { deleteRows } from './deleteRows';
import { SALES, textsOf, workbookOf } from './testing/workbook';

test('takes the rows out, in any order', () => {
	const result = deleteRows.apply(workbookOf(SALES), [2, 0]);
	expect(result.ok && textsOf(result.value)).toEqual([['2026-02', '__proto__', '-0.05']]);
});

test('no rows are no change', () => {
	const inputs = workbookOf(SALES);
	const result = deleteRows.apply(inputs, []);
	expect(result.ok && result.value).toBe(inputs);
});
