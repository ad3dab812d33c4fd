import { expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { planOf } from '../testing/planOf';
import { customerSales } from './customerSales';
import { salesMatrix, type MatrixRoom } from './salesMatrix';

const sale = (amount: number, more: Partial<Sale>): Sale => ({
	...{ customer: 'a', date: '2025-01', amount },
	...more,
});
const matrix = (sheet: readonly Sale[], room: MatrixRoom = { rows: 9, columns: 9 }) => {
	const plan = planOf(sheet, { window: { months: 1, asOf: '2025-01' } });
	const { names, ledger } = plan.inputs;
	const { across, place, columns, rows } = salesMatrix(customerSales(ledger, 0), plan.window, room);
	return {
		columns: columns.map((code) => (code === null ? '…' : names[across].name(code))),
		rows: rows.map(({ channel, place: where, cells, fen }) => [
			channel === null ? '…' : names.channel.name(channel),
			where === null ? '…' : names[place].name(where),
			cells,
			fen,
		]),
	};
};

it('[CARD-5] cuts by channel and place down and by category across, largest first', () => {
	const sheet = [
		sale(5, { channel: '终端', region: '苏', category: '高端' }),
		sale(70, { channel: '终端', region: '苏', category: '中端' }),
		sale(-20, { channel: '终端', region: '苏', category: '中端' }),
		sale(9, { channel: '终端', region: '沪', category: '高端' }),
		sale(3, { category: '高端' }),
		sale(99, { channel: '终端', category: '高端', date: '2024-12' }),
	];
	expect(matrix(sheet)).toEqual({
		columns: ['中端', '高端'],
		rows: [
			['终端', '苏', [50, 5], 55],
			['终端', '沪', [null, 9], 9],
			['', '', [null, 3], 3],
		],
	});
});
it('[CARD-5] what has no room adds up in the last row and column', () => {
	const sheet = [...'abcd'].map((category, at) =>
		sale(10 ** (3 - at), { category, channel: category }),
	);
	expect(matrix(sheet, { rows: 2, columns: 3 })).toEqual({
		columns: ['a', 'b', '…'],
		rows: [
			['a', '', [1000, null, null], 1000],
			['…', '…', [null, 100, 11], 111],
		],
	});
});
it('[CARD-5] takes products where no category is named, and where goods went before where they were sold', () => {
	const sheet = [sale(5, { product: '酒', region: '苏', shipRegion: '浙' }), sale(0, {})];
	expect(matrix(sheet)).toEqual({
		columns: ['酒', ''],
		rows: [
			['', '浙', [5, null], 5],
			['', '', [null, 0], 0],
		],
	});
});
