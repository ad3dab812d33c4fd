import { describe, expect, it } from 'vitest';
import { fitWidth } from './fitWidth';
import type { CellKind, GridColumn } from './port';

const column = (kind: CellKind, title = 'c'): GridColumn => ({
	...{ id: 'c', title, width: 80, kind, align: 'start', editable: true },
});
const view = (texts: readonly string[], of = column('text')) => ({
	...{ columns: [of], letters: false, onmenu: undefined },
	source: {
		rows: texts.length,
		text: (row: number) => texts[row] ?? '',
		raw: () => '',
	},
});
const TEN = (text: string): number => [...text].length * 10;

describe('[GRID-28] a column as wide as what stands in it', () => {
	it('takes the widest text, wherever it stands', () => {
		expect(fitWidth(view(['甲', '上海华兴商务礼品', '']), 0, TEN)).toBe(80 + 19);
		expect(fitWidth(view(['上海华兴商务礼品', '甲']), 0, TEN)).toBe(80 + 19);
	});

	it('is never narrower than its title, nor than a hand can take hold of, nor endless', () => {
		expect(fitWidth(view(['甲'], column('text', '客户经理姓名')), 0, TEN)).toBe(20 + 6 * 13);
		expect(fitWidth(view(['', '']), 0, TEN)).toBe(40);
		expect(fitWidth(view(['长'.repeat(500)]), 0, TEN)).toBe(640);
	});

	it('gives the sign of a tier and the arrow of a menu their room', () => {
		expect(fitWidth(view(['战略客户'], column('tier')), 0, TEN)).toBe(40 + 19 + 17);
		const menu = {
			...view(['甲'], column('text', '客户经理')),
			letters: true,
			onmenu: () => undefined,
		};
		expect(fitWidth(menu, 0, TEN)).toBe(20 + 4 * 13 + 16 + 16);
	});

	it('knows of no width for bars, nor for a column that is not there', () => {
		expect(fitWidth(view(['1'], column('meter')), 0, TEN)).toBeNull();
		expect(fitWidth(view(['1'], column('parts')), 0, TEN)).toBeNull();
		expect(fitWidth(view(['1']), 3, TEN)).toBeNull();
	});

	it('looks at some thousands of a million rows, and measures what is wide alone', () => {
		let asked = 0;
		let measured = 0;
		const source = {
			rows: 1_000_000,
			text: (row: number) => {
				asked++;
				return `客户${String(row)}`;
			},
			raw: () => '',
		};
		const width = fitWidth({ ...view([]), source }, 0, (text) => {
			measured++;
			return TEN(text);
		});
		expect(width).toBe(8 * 10 + 19);
		expect(asked).toBeLessThanOrEqual(20_000);
		expect(measured).toBeLessThanOrEqual(asked);
	});
});
