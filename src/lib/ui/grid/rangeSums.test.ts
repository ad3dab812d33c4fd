import { describe, expect, it } from 'vitest';
import type { GridColumn, GridSource } from './port';
import { rangeSums } from './rangeSums';

const RAW = [
	['甲', '0.1', '5%'],
	['7', '0.2', ''],
	['丙', '无', '2026-01'],
];
const column = (kind: GridColumn['kind']): GridColumn => ({
	id: 'x',
	title: 'x',
	width: 1,
	kind,
	align: 'start',
	editable: true,
});
const raw = (row: number, place: number): string => RAW[row]?.[place] ?? '';
const source: GridSource = { rows: 3, raw, text: raw };
const view = { source, columns: [column('text'), column('number'), column('number')] };

describe('rangeSums [GRID-11]', () => {
	it('counts what is filled and adds up what is a number in a column of numbers', () => {
		const all = { fromRow: 0, toRow: 99, fromColumn: 0, toColumn: 2 };
		expect(rangeSums(view, [all])).toEqual({
			...{ filled: 8, figures: 3, sum: 0.1 + 0.2 + 0.05, least: 0.05, most: 0.2, exact: '0.35' },
		});
	});
	it('[GRID-34] adds up several ranges', () => {
		const corners = [0, 2].map((row) => ({ fromRow: row, toRow: row, fromColumn: 1, toColumn: 2 }));
		expect(rangeSums(view, corners)).toMatchObject({ filled: 4, figures: 2, exact: '0.15' });
	});
	it('knows no least and no largest of words, and adds up no more than the page can bear', () => {
		const words = { fromRow: 0, toRow: 2, fromColumn: 0, toColumn: 0 };
		expect(rangeSums(view, [words])).toMatchObject({ figures: 0, least: null, most: null });
		const huge = { ...view, source: { ...source, rows: 100_001 } };
		expect(rangeSums(huge, [{ ...words, toRow: 200_000 }])).toBeNull();
	});
});
