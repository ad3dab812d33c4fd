import { expect, it } from 'vitest';
import { stage } from './stage';

it('is the last one while everything it read is the same object', () => {
	const read = { fen: 1 };
	const first = stage([read, NaN], undefined, () => ['made']);
	expect(stage([read, NaN], first, () => ['again'])).toBe(first);
});

it('is made anew, from the last result, when one thing is another object', () => {
	const first = stage([{ fen: 1 }], undefined, () => 'made');
	expect(stage([{ fen: 1 }], first, (last) => `${last}, then again`).result).toBe(
		'made, then again',
	);
	expect(stage([], first, (last) => last ?? '').read).toEqual([]);
});
