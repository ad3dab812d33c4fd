import { expect, it } from 'vitest';
import { onlyAppended } from './onlyAppended';

it('[GRID-23] tells records that were typed from records that moved', () => {
	const [a, b, c] = [{}, {}, {}];
	expect(onlyAppended([a, b], [a, c])).toBe(true);
	expect(onlyAppended([a, b], [a, b, c])).toBe(true);
	expect(onlyAppended([a, b], [c, a, b])).toBe(false);
	expect(onlyAppended([a, b], [b])).toBe(false);
	expect(onlyAppended([], [])).toBe(true);
});
