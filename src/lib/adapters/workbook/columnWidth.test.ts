import { expect, test } from 'vitest';
import { tableOf, type OutCell, type OutKind } from '../../domain/sharing/outTable';
import { columnWidth } from './columnWidth';

const widthOf = (kind: OutKind, cells: readonly OutCell[], wraps = false): number => {
	const column = { id: 'x', title: 'x', kind, disclosure: 'internal' } as const;
	const rows = cells.map((cell) => [cell]);
	const table = tableOf('t', 't', [column], rows);
	return columnWidth(wraps ? { ...table, wraps } : table, column, 0, (text) =>
		typeof text === 'string' ? text : text.key,
	);
};
const ROOM = 2;

test.each([
	['money', 254_856_550_320, '2,548,565,503.20'],
	['money', -254_856_550_320, '-2,548,565,503.20'],
	['number', 2_548_565_503.2, '2,548,565,503.2000'],
	['count', 1_234_567_890, '1,234,567,890'],
	['quantity', 12_345_678_900_500, '12,345,678,900.500'],
	['hours', 12_345_678, '12,345,678.0'],
	['ratio', 1234.5, '123450.0%'],
] as const)('[OUT-2] a %s of %d is never shown as ###', (kind, value, shown) => {
	expect(widthOf(kind, [value])).toBeGreaterThanOrEqual(shown.length + ROOM);
	expect(widthOf(kind, [value])).toBeLessThanOrEqual(shown.length + ROOM + 1);
});

test('[OUT-2] a large figure far down is seen as well, a single long text does not fill the screen', () => {
	const small = Array.from({ length: 5000 }, () => 1);
	expect(widthOf('count', [...small, ...small.map(() => 1e12)])).toBe(
		'1,000,000,000,000'.length + ROOM,
	);
	expect(widthOf('text', ['长'.repeat(40_000)])).toBe(64);
	expect(widthOf('text', ['长'.repeat(40_000)], true)).toBe(100);
	expect(widthOf('day', [])).toBe(11 + ROOM);
	expect(widthOf('count', [null, NaN, '没读懂'])).toBe(8 + ROOM);
});
