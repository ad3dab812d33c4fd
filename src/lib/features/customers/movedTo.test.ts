import { expect, test } from 'vitest';
import { movedTo } from './movedTo';

const list = ['a', '__proto__', 'c', 'd'];

test('[COLS-3] what is carried takes the place it is laid on, from either side', () => {
	expect(movedTo(list, 'a', 'c')).toEqual(['__proto__', 'c', 'a', 'd']);
	expect(movedTo(list, 'd', '__proto__')).toEqual(['a', 'd', '__proto__', 'c']);
	expect(movedTo(list, 'c', 'd')).toEqual(['a', '__proto__', 'd', 'c']);
});

test('[COLS-3] onto itself, or of what is not there, nothing moves', () => {
	expect(movedTo(list, 'c', 'c')).toBe(list);
	expect(movedTo(list, 'x', 'c')).toBe(list);
	expect(movedTo(list, 'c', 'x')).toBe(list);
});
