import { finish } from '$lib/domain/primitives/steps';
import { expect, it } from 'vitest';
import type { GridColumn, GridSource } from '../grid/port';
import { sourceColumn } from './sourceColumn';
import { sourceMenu } from './sourceMenu';
import { valuesOf } from './valuesOf';

const RAW = ['0.5', '', '0.07', '0.5'];
const source: GridSource = {
	rows: 4,
	raw: (row) => RAW[row] ?? '',
	text: (row) => (RAW[row] === '' ? '—' : `${String(Number(RAW[row]) * 100)}%`),
};
const column: GridColumn = {
	...{ id: 'share', title: '份额', width: 80, kind: 'number', align: 'end', editable: false },
};
const learned: string[] = [];
const sounds = {
	of: (name: string) => (name === '批发' ? 'pi fa' : ''),
	learn: (texts: { from(start: number): readonly string[] }) => learned.push(...texts.from(0)),
};

it('[GRID-21] values are ticked as cells show them, and typed as they are read', () => {
	const read = finish(sourceColumn(column, 0, source, 4));
	const values = valuesOf(read.data, new Uint8Array(4).fill(1));
	const menu = sourceMenu({ column, place: 0, source, read, values, sounds });
	expect(values?.map(({ value }) => (value === null ? null : menu.show(value)))).toEqual([
		'7.000000000000001%',
		'50%',
		null,
	]);
	expect([menu.read('7%'), menu.write(0.07), menu.show(0.12)]).toEqual([0.07, '7%', '12%']);
});
it('[GRID-21] words are found by how they are said', () => {
	const words: GridSource = { rows: 1, text: () => '批发', raw: () => '批发' };
	const text = { ...column, kind: 'text' as const };
	const read = finish(sourceColumn(text, 0, words, 1));
	const menu = sourceMenu({ column: text, place: 0, source: words, read, values: [], sounds });
	expect([menu.finder('pf')?.('批发'), menu.finder('x')?.('批发')]).toEqual([true, false]);
	expect(learned).toContain('批发');
});
