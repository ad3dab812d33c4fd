import { describe, expect, it } from 'vitest';
import { continued, type FillHow } from './continued';

const next = (texts: string, how: FillHow = 'series', backwards = false, count = 4): string => {
	const cells = texts.split('|');
	const text = continued(backwards ? cells.reverse() : cells, how, backwards);
	return Array.from({ length: count }, (_, n) => text(n)).join('|');
};

describe('continued [GRID-1] [GRID-2]', () => {
	it.each([
		['7', '7|7|7|7'],
		['1|2', '3|4|5|6'],
		['10|7.5', '5|2.5|0|-2.5'],
		['0.1|0.2', '0.3|0.4|0.5|0.6'],
		['5%|7.5%', '10%|12.5%|15%|17.5%'],
		[
			'9007199254740993|9007199254740994',
			'9007199254740995|9007199254740996|9007199254740997|9007199254740998',
		],
		// Amounts without one step between them are no series: nothing is made up.
		['100|250|130', '100|250|130|100'],
		['2026-11', '2026-12|2027-01|2027-02|2027-03'],
		['2026-01|2026-04', '2026-07|2026-10|2027-01|2027-04'],
		['2026-02-27', '2026-02-28|2026-03-01|2026-03-02|2026-03-03'],
		['2026-01-05|2026-01-12', '2026-01-19|2026-01-26|2026-02-02|2026-02-09'],
		['2026-01-15|2026-02-15', '2026-03-15|2026-04-15|2026-05-15|2026-06-15'],
		['2025-12-31|2026-01-31', '2026-02-28|2026-03-31|2026-04-30|2026-05-31'],
		['2024-02-29|2025-02-28', '2026-02-28|2027-02-28|2028-02-29|2029-02-28'],
		['十一月', '十二月|一月|二月|三月'],
		['周五', '周六|周日|周一|周二'],
		['Q3', 'Q4|Q1|Q2|Q3'],
		['Jan|Mar', 'May|Jul|Sep|Nov'],
		['门店9', '门店10|门店11|门店12|门店13'],
		['XS20261101-098', 'XS20261101-099|XS20261101-100|XS20261101-101|XS20261101-102'],
		['3号店', '4号店|5号店|6号店|7号店'],
		['第1组', '第2组|第3组|第4组|第5组'],
		['家宴 42度 480ml', '家宴 42度 480ml|家宴 42度 480ml|家宴 42度 480ml|家宴 42度 480ml'],
		['0012', '0013|0014|0015|0016'],
		['老客户', '老客户|老客户|老客户|老客户'],
		['', '|||'],
		['__proto__|=1', '__proto__|=2|__proto__|=3'],
		['甲方|1', '甲方|1|甲方|1'],
		['A1|B1', 'A2|B2|A3|B3'],
		['一店1|x|一店3', '一店5|x|一店7|一店9'],
		['😀1', '😀2|😀3|😀4|😀5'],
	])('%s goes on as %s', (texts, expected) => {
		expect(next(texts)).toBe(expected);
	});
	it('counts the other way when it is dragged up or to the left', () => {
		expect(next('2026-01', 'series', true)).toBe('2025-12|2025-11|2025-10|2025-09');
		expect(next('3|4', 'series', true)).toBe('2|1|0|-1');
		expect(next('门店1', 'series', true)).toBe('门店0|门店1|门店2|门店3');
	});
	it('with Ctrl copies what would count, and counts a number that would be copied', () => {
		expect(next('2026-01', 'turned')).toBe('2026-01|2026-01|2026-01|2026-01');
		expect(next('1|2', 'turned')).toBe('1|2|1|2');
		expect(next('7', 'turned')).toBe('8|9|10|11');
		expect(next('7', 'turned', true)).toBe('6|5|4|3');
	});
	it('repeats as it is when it is to be a copy', () => {
		expect(next('门店1|2026-01', 'copy')).toBe('门店1|2026-01|门店1|2026-01');
	});
});
