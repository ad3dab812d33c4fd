import { describe, expect, it } from 'vitest';
import { lookOf, sameLook, withOwnClasses } from './cellLook';
import type { GridColumn, GridSource } from './port';

const column: GridColumn = {
	id: 'amount',
	title: '金额',
	width: 80,
	kind: 'number',
	align: 'end',
	editable: true,
};
const source = (text: string, breach: boolean): GridSource => ({
	rows: 1,
	text: () => text,
	raw: () => text,
	mark: () => ({ breach }),
	tier: () => ({ place: 1, key: true }),
	meter: () => 0.5,
	parts: () => [{ shade: 0, share: 1 }],
});
const look = (text: string, breach = false, kind: GridColumn['kind'] = 'number') =>
	lookOf({ ...column, kind }, source(text, breach), 0, 0);

describe('sameLook', () => {
	it('sees a change of text, of marks and of what stands beside the text', () => {
		expect(sameLook(look('-1', true), look('-1', true))).toBe(true);
		expect(sameLook(look('-1'), look('1'))).toBe(false);
		expect(sameLook(look('-1'), look('-1', true))).toBe(false);
		expect(sameLook(look('-1'), look('-1', false, 'tier'))).toBe(false);
		expect(sameLook(look('-1'), look('-1', false, 'meter'))).toBe(false);
		expect(sameLook(look('-1'), look('-1', false, 'parts'))).toBe(false);
	});

	it('[NOTE-5] sees a note come, go and change its words', () => {
		const noted = (text: string | null) =>
			lookOf(column, { ...source('1', false), note: () => text }, 0, 0);
		expect(noted('一').classes).toBe('cell end noted');
		expect(noted(null).classes).toBe('cell end');
		expect(sameLook(noted('一'), noted(null))).toBe(false);
		expect(sameLook(noted('一'), noted('二'))).toBe(false);
		expect(sameLook(noted('一'), noted('一'))).toBe(true);
	});
});

describe('withOwnClasses', () => {
	it('keeps what the grid has put on a cell', () => {
		expect(withOwnClasses('cell end breach current area', 'cell end')).toBe(
			'cell end current area',
		);
		expect(withOwnClasses('cell noted current', 'cell')).toBe('cell current');
		expect(withOwnClasses('', 'cell')).toBe('cell');
	});
});
