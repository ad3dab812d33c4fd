import { expect, test } from 'vitest';
import { readQuantity, withoutPieces } from './readQuantity';

test.each([
	['10箱', 10_000],
	['３ 件', 3000],
	['1.5吨', 1500],
	['-2 pcs', -2000],
	['1.2万瓶', 12_000_000],
])('%s is %d thousandths', (text, thousandths) => {
	expect(readQuantity(text)).toEqual({ ok: true, value: thousandths });
});

test.each(['箱', '大箱', '10大箱', '5元', '一箱', `${'1'.repeat(200)}箱`])(
	'%s is refused',
	(text) => {
		expect(readQuantity(text).ok).toBe(false);
	},
);

test('a text without a unit stays as it is', () => {
	expect([' 10 ', 'Kg', ''].map(withoutPieces)).toEqual([' 10 ', 'Kg', '']);
});
