import { expect, it } from 'vitest';
import type { Ladder } from '../../policy/policy';
import { findTier } from './findTier';

const ladder = (...tiers: readonly (readonly [id: string, name: string])[]): Ladder => ({
	by: 'cumulative-share',
	measure: 'revenue',
	tiers: tiers.map(([id, name]) => ({ id, name, key: false })),
});
/** Tiers as a template has them: without a name of their own. */
const builtIn = (...ids: readonly string[]): Ladder =>
	ladder(...ids.map((id) => [id, id] as const));

it.each([
	['diamond', '钻石', 'Diamond'],
	['gold', '金牌', 'Gold'],
	['silver', '银牌', 'Silver'],
	['standard', '标准', 'Normal'],
	['key-1', '大客户一级', 'Key 1'],
	['key-2', '大客户二级', 'Key 2'],
	['key-3', '大客户三级', 'Key 3'],
	['key-4', '大客户四级', 'Key 4'],
	['key-5', '大客户五级', 'Key 5'],
	['crystal', '水晶', 'Crystal'],
	['a-plus', 'A+', 'A+'],
	['a', 'A', 'A'],
	['b', 'B', 'B'],
	['c', 'C', 'C'],
	['public', '公众', 'Public'],
	['floating', '流动', 'Floating'],
	['scattered', '零散', 'Scattered'],
	['network', '网络', 'Network'],
	['key', '大客户', 'Key'],
	['other', '其他', 'Other'],
])('[OVERRIDE-1] a cell may name %s as either language does: %s, %s', (id, chinese, english) => {
	const tiers = builtIn('😀', id, 'last');
	expect([id, chinese, english].map((text) => findTier(tiers, text))).toEqual([1, 1, 1]);
	expect(findTier(tiers, '')).toBe(-1);
	expect(findTier(tiers, `${english}?`)).toBe(-1);
	// One that the planner has named goes by that name, and no longer by the one it came with.
	const renamed = ladder(['first', 'x'], [id, '重点']);
	expect([id, '重点', chinese].map((text) => findTier(renamed, text))).toEqual([1, 1, -1]);
});

it('[OVERRIDE-1] an id goes before a name, and a name before the one that a tier came with', () => {
	expect(findTier(ladder(['a', 'gold'], ['gold', 'Best']), 'gold')).toBe(1);
	expect(findTier(ladder(['gold', 'gold'], ['x', 'Gold']), 'Gold')).toBe(1);
	expect(findTier(ladder(['a', '同'], ['b', '同']), '同')).toBe(0);
	expect(findTier(builtIn('__proto__', 'constructor'), 'toString')).toBe(-1);
});
