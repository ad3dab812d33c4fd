import { expect, it } from 'vitest';
import { segmentName, teamName, tierName } from './names';

it('translates built-in names', () => {
	expect(tierName({ id: 'gold', name: 'gold' }, 'zh-CN')).toBe('金牌');
	expect(tierName({ id: 'gold', name: '' }, 'en')).toBe('Gold');
	expect(teamName({ id: 'field', name: '' }, 'en')).toBe('Field');
	expect(segmentName({ id: 'all', name: 'all' }, 'zh-CN')).toBe('全部客户');
});

it('leaves the planner’s own names alone', () => {
	expect(tierName({ id: 'gold', name: '金卡' }, 'en')).toBe('金卡');
	expect(tierName({ id: '__proto__', name: '__proto__' }, 'en')).toBe('__proto__');
});
