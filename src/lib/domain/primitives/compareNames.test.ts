import { expect, it } from 'vitest';
import { compareNames } from './compareNames';

it('names stand in the order of their code points, an emoji after every letter', () => {
	const names = [
		'😀',
		'￥',
		'酒🍶',
		'酒￥',
		'酒',
		'',
		'a',
		'B',
		'__proto__',
		'🍶a',
		'🍶',
		'😀',
		'ab',
	];
	const points = (name: string): readonly number[] => [...name].map((each) => each.codePointAt(0)!);
	const byPoints = (a: string, b: string): number => {
		const [left, right] = [points(a), points(b)];
		const at = left.findIndex((point, place) => point !== right[place]);
		if (at === -1) return left.length - right.length;
		return left[at]! - (right[at] ?? -1);
	};
	for (const a of names)
		for (const b of names)
			expect([a, b, Math.sign(compareNames(a, b))]).toEqual([a, b, Math.sign(byPoints(a, b))]);
});
