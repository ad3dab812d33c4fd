import { expect, it } from 'vitest';
import type { AttributeId } from '../../customer/attributes';
import type { AttributeValue } from '../../customer/sheet';
import { reserveUse } from './reserve';

const sheet = {
	columns: new Map<AttributeId, readonly AttributeValue[]>([
		['reserveGrant', [300, null, '多给点', 700, -5]],
	]),
};
const everybody = [0, 1, 2, 3, 4, 5];

it('[PAY-8] says who holds more of the reserve than one may, largest first', () => {
	const use = reserveUse({ reserve: 1000 }, sheet, 0.5, everybody);
	expect(use.grants).toEqual([
		{ customer: 3, money: 700, share: 0.7 },
		{ customer: 0, money: 300, share: 0.3 },
	]);
	expect(use).toMatchObject({ granted: 1000, left: 0, concentrated: [3] });
	expect(reserveUse({ reserve: 1400 }, sheet, 0.5, everybody).concentrated).toEqual([]);
});

it('[PAY-8] says what is promised beyond the reserve; without a limit nobody holds too much', () => {
	expect(reserveUse({ reserve: 0 }, sheet, null, everybody)).toMatchObject({
		...{ left: -1000, concentrated: [] },
	});
	expect(reserveUse({ reserve: 0 }, sheet, 0.5, everybody).concentrated).toEqual([3, 0]);
});

it('[PAY-8] exactly as much as one may is not too much, and ties stay as they came', () => {
	const even = {
		columns: new Map<AttributeId, readonly AttributeValue[]>([['reserveGrant', [5, 9, 5]]]),
	};
	const use = reserveUse({ reserve: 20 }, even, 0.25, [2, 1, 0]);
	expect(use.grants.map(({ customer }) => customer)).toEqual([1, 2, 0]);
	expect(use).toMatchObject({ granted: 19, left: 1, concentrated: [1] });
	expect(reserveUse({ reserve: 20 }, even, 0.45, [1]).concentrated).toEqual([]);
});
