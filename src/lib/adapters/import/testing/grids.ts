import fc from 'fast-check';

/** Anything that a cell of a planner's sheet may hold, and more. */
export const cell = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.constantFrom('', '', ' ', '甲', '乙公司', '2026-01-05', '1', '12.5', '1,234.50'),
	},
	fc.constantFrom(
		'合计',
		'小计',
		'注：含税',
		'NULL',
		'\\N',
		'#N/A',
		'####',
		'(1,200)',
		'3.5万',
		'１２',
		'2026Q1',
	),
	fc.constantFrom(
		'01/02/2026',
		'13/02/2026',
		'1月5日',
		'46023',
		'$5',
		'12%',
		'="007"',
		'__proto__',
		'5" 管',
	),
	fc.constantFrom(
		'0.30000000000000004',
		'1e308',
		'99999999999999999999',
		'🍶',
		'序号',
		'客户',
		'金额',
	),
	fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const titles = fc.shuffledSubarray(
	[
		...[
			'日期',
			'客户',
			'金额',
			'数量',
			'单价',
			'成本',
			'年份',
			'区域',
			'客户编码',
			'备注',
			'备注',
			'序号',
		],
		...[
			'1月',
			'2月',
			'2026-03',
			'1月销量',
			'合计',
			'一季度',
			'Sales',
			'__proto__',
			'',
			'行业',
			'年度目标',
		],
	],
	{ minLength: 1, maxLength: 8 },
);
/** A sheet of them under titles that mean something, or nothing. */
export const grid: fc.Arbitrary<string[][]> = titles.chain((head) =>
	fc
		.array(fc.array(cell, { minLength: head.length, maxLength: head.length }), {
			minLength: 1,
			maxLength: 8,
		})
		.map((rows) => [head, ...rows]),
);
