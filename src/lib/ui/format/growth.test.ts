import { expect, it } from 'vitest';
import { formatGrowth } from './growth';

it('always shows which way, and no decimals where they say nothing', () => {
	expect([0.189, -0.0391, 14.704, 0, null].map((growth) => formatGrowth(growth, 'zh-CN'))).toEqual([
		'+18.9%',
		'−3.9%',
		'+1,470%',
		'±0.0%',
		'—',
	]);
});
