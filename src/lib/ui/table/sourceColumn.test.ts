import { monthOf } from '$lib/domain/primitives/day';
import { finish } from '$lib/domain/primitives/steps';
import { expect, it } from 'vitest';
import type { GridColumn, GridSource } from '../grid/port';
import { sourceColumn } from './sourceColumn';

const column = (kind: GridColumn['kind']): GridColumn => ({
	...{ id: 'a', title: 'a', width: 80, kind, align: 'start', editable: true },
});
const source = (texts: readonly string[], more: Partial<GridSource> = {}): GridSource => ({
	rows: texts.length,
	text: (row) => texts[row] ?? '',
	raw: (row) => texts[row] ?? '',
	...more,
});
const read = (kind: GridColumn['kind'], texts: readonly string[], more?: Partial<GridSource>) =>
	finish(sourceColumn(column(kind), 0, source(texts, more), texts.length));

it('[GRID-20] figures of a grid are read from plain digits, what is no figure is nothing', () => {
	const { data, figures } = read('number', ['', '1.5', '-2', '1e3', '很多', '—']);
	expect(data).toEqual({ kind: 'number', values: Float64Array.of(NaN, 1.5, -2, 1000, NaN, NaN) });
	expect(figures).toBe('number');
	const months = read('number', ['', '2026-03', '2026-02']);
	expect([months.figures, months.data]).toEqual([
		'month',
		{ kind: 'number', values: Float64Array.of(NaN, monthOf(2026, 3), monthOf(2026, 2)) },
	]);
	expect(read('number', ['2026-03-05']).figures).toBe('day');
	const shares = read('number', ['29%', '7%']);
	expect([shares.figures, shares.data]).toEqual([
		'percent',
		{ kind: 'number', values: Float64Array.of(0.29, 0.07) },
	]);
	const shown = read('number', ['0.1234'], { text: () => '12.3%' });
	expect(shown.figures).toBe('percent');
});
it('[GRID-20] words are what is shown, unknown is nothing, an order of their own is kept', () => {
	expect(read('text', ['甲', '—', '__proto__', '甲']).data).toEqual({
		...{ kind: 'word', words: ['甲', '__proto__'] },
		codes: Int32Array.of(0, -1, 1, 0),
	});
	const names = ['银牌', '钻石', '—', '自写'];
	const places = [2, 0, null, null];
	const tiers = read('tier', names, { rank: (row) => places[row] ?? null });
	expect(tiers.data).toMatchObject({ ranks: Int32Array.of(1, 3, 0) });
	const marks = read('tier', names.slice(0, 2), { tier: (row) => ({ place: row, key: false }) });
	expect(marks.data).toMatchObject({ ranks: Int32Array.of(2, 1) });
});
