import { MOVE_REASONS, type StepMove } from '$lib/domain/scenario/stepMoves';
import type { Tier } from '$lib/domain/policy/policy';
import { expect, it } from 'vitest';
import { directionOf, moveWords } from './moveWords';

const tier = (id: string): Tier => ({ id, name: id, key: false });
const move = (more: Partial<StepMove>): StepMove => ({
	...{ customer: 0, from: tier('a'), to: tier('b'), reason: 'sales' },
	worth: { before: 100, after: -100 },
	...more,
});
const LADDERS = [['a', 'b', '__proto__']];

it('[TRACE-7] says a reason in both languages, its own sales with both figures', () => {
	expect(moveWords(move({}), 'en')).toBe('Its own sales ¥1 → −¥1');
	for (const reason of MOVE_REASONS) {
		expect(moveWords(move({ reason }), 'zh-CN')).not.toBe(moveWords(move({ reason }), 'en'));
	}
});

it('[TRACE-7] is up, down, or neither of both', () => {
	const way = (from: Tier | null, to: Tier | null) => directionOf(move({ from, to }), LADDERS);
	expect(way(tier('b'), tier('a'))).toBe(1);
	expect(way(tier('a'), tier('__proto__'))).toBe(-1);
	expect(way(null, tier('a'))).toBe(0);
	expect(way(tier('a'), tier('of another ladder'))).toBe(0);
});
