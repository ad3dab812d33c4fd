import { expect, test } from 'vitest';
import { NONE } from '../../plan';
import { monthOf } from '../../primitives/day';
import { ladderPolicy } from '../../testing/ladders';
import { planOf } from '../../testing/planOf';
import { readOverrides } from './overrides';

const NOW = monthOf(2025, 6);
const { segments } = planOf([], ladderPolicy('cumulative-share', [0.5, 1], {}, 1)).policy;
const read = (
	tier: readonly (string | null)[],
	until: readonly (number | null)[] = [],
	words: readonly (string | null)[] = [],
	approvers = words,
) =>
	readOverrides(
		{ tier, tierUntil: until, tierReason: words, tierApprover: approvers },
		segments,
		new Uint8Array(3),
		Int32Array.of(2, 0, 1),
		NOW,
	);

test('[OVERRIDE-1] where nobody is set by hand there is no list of tiers at all', () => {
	const nobody = { tier: null, expired: [], unknown: [], unexplained: [] };
	expect(read([])).toEqual(nobody);
	expect(read([null, '', ' '])).toEqual(nobody);
});

test('[OVERRIDE-2] [OVERRIDE-3] all that is read of the rows: set, over, unknown, without a reason', () => {
	expect(read(['t1', 't0'], [null, NOW - 1], ['年框', null])).toEqual({
		tier: Uint8Array.of(1, NONE, NONE),
		expired: [1],
		unknown: [],
		unexplained: [],
	});
	expect(read(['t0', '钻石？', 't1'], [NOW], [null, null, '年框'])).toEqual({
		tier: Uint8Array.of(0, NONE, 1),
		expired: [],
		unknown: [{ customer: 1, name: '钻石？' }],
		unexplained: [0],
	});
	expect(read(['t0'], [NOW - 1]).tier).toBeNull();
});

test('[OVERRIDE-4] explained is what has a reason and an approver, both', () => {
	const reasons = ['年框', null, ' '];
	const approvers = [' ', '王总', '王总'];
	expect(read(['t0', 't0', 't0'], [], reasons, approvers).unexplained).toEqual([2, 0, 1]);
	expect(read(['t0', 't0', 't0'], [], ['a', 'b', 'c'], ['d', 'e', 'f']).unexplained).toEqual([]);
});
