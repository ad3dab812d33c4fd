import { expect, it } from 'vitest';
import { segmentName, teamName, tierLetter, tierName } from './names';

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

it('takes the first character whole', () => {
	expect(tierLetter({ id: 'x', name: '🏆冠军' }, 'zh-CN')).toBe('🏆');
	expect(tierLetter({ id: 'diamond', name: '' }, 'zh-CN')).toBe('钻');
});
