import { expect, test } from 'vitest';
import { batchOf } from '../testing/batchOf';
import { pickRows } from './pickRows';

const SALES = ['甲', '乙', '丙', '乙'].map((customer, at) => ({
	date: '2026-01-05',
	customer,
	amount: at,
}));

test('the rows at the places, with the names they use', () => {
	const picked = pickRows(batchOf(SALES), Int32Array.of(1, 3));
	expect([...picked.amount]).toEqual([1, 3]);
	expect([...picked.customer]).toEqual([0, 0]);
	expect([...picked.names.customer]).toEqual(['乙']);
});

test('rounded rows are counted among those that were picked', () => {
	const batch = { ...batchOf(SALES), roundedRows: 2, rounded: Uint8Array.of(1, 0, 1, 0) };
	expect(pickRows(batch, Int32Array.of(1, 3)).roundedRows).toBe(0);
	const picked = pickRows(batch, Int32Array.of(0, 1));
	expect([picked.roundedRows, [...(picked.rounded ?? [])]]).toEqual([1, [1, 0]]);
	expect(pickRows({ ...batchOf(SALES), roundedRows: 3 }, Int32Array.of(1)).roundedRows).toBe(1);
});
