import { expect, it } from 'vitest';
import type { RebateLadder } from '$lib/domain/policy/policy';
import {
	withBelief,
	withNewLadder,
	withNewStep,
	withoutLadder,
	withoutStep,
	withStep,
} from './ladderEdits';

const LADDER: RebateLadder = {
	...{ id: 'ladder-2', name: '年返', kind: 'all-units', by: 'amount', period: 'year' },
	steps: [{ from: 100, rate: 0.01 }],
};

it('a new ladder has an id that nobody has', () => {
	const { path, value } = withNewLadder([LADDER], '季返 "🙂"');
	expect(path).toEqual(['rebates']);
	expect(value.map(({ id }) => id)).toEqual(['ladder-2', 'ladder-3']);
	expect(value[1]).toMatchObject({ name: '季返 "🙂"', steps: [] });
});

it('a further step stands above the last', () => {
	const [ladder] = withNewStep([LADDER], 0).value;
	expect(ladder?.steps).toEqual([
		{ from: 100, rate: 0.01 },
		{ from: 200, rate: 0.01 },
	]);
	const [first] = withNewStep([{ ...LADDER, by: 'target', steps: [] }], 0).value;
	expect(first?.steps).toEqual([{ from: 0.8, rate: 0.01 }]);
	const [zero] = withNewStep([{ ...LADDER, steps: [{ from: 0, rate: 0.02 }] }], 0).value;
	expect(zero?.steps.at(-1)).toEqual({ from: 100_000, rate: 0.02 });
});

it('steps and ladders change and go without touching the others', () => {
	expect(withStep([LADDER], 0, 0, { rate: 0.02 }).value[0]?.steps).toEqual([
		{ from: 100, rate: 0.02 },
	]);
	expect(withoutStep([LADDER], 0, 0).value[0]?.steps).toEqual([]);
	expect(withoutLadder([LADDER], 0).value).toEqual([]);
	expect(LADDER.steps).toEqual([{ from: 100, rate: 0.01 }]);
});

it('a belief that is emptied leaves the ladder as if it were told', () => {
	const [doubted] = withBelief([LADDER], 0, 0.4).value;
	expect(doubted).toEqual({ ...LADDER, believed: 0.4 });
	expect(withBelief([doubted!], 0, null).value).toEqual([LADDER]);
});
