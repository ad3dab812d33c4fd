import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '$lib/domain/policy/defaults';
import type { Segment } from '$lib/domain/policy/policy';
import {
	addSegment,
	addTier,
	draftIssues,
	missingService,
	moveSegment,
	nextColor,
	removeSegment,
	removeTier,
	withoutTerm,
	withTier,
} from './draft';

const { segments, service } = DEFAULT_POLICY;
const cuts = (draft: readonly Segment[], at = 0): readonly (number | undefined)[] =>
	draft[at]!.ladder.tiers.map(({ upTo, min }) => upTo ?? min);
const bands: readonly Segment[] = [
	{
		id: 'a',
		name: 'a',
		where: null,
		ladder: {
			by: 'monthly-average',
			measure: 'revenue',
			tiers: [
				{ id: 'x', name: 'x', key: true, min: 3000 },
				{ id: 'y', name: 'y', key: false, min: 0 },
			],
		},
	},
];

describe('tiers', () => {
	it('[TIER-1] are added before the last, in the middle of the room there', () => {
		const more = addTier(segments, 0);
		expect(cuts(more)).toEqual([0.5, 0.7, 0.8, 0.9, 1]);
		expect(cuts(addTier(bands, 0))).toEqual([3000, 1500, 0]);
		expect(draftIssues(more).size).toBe(0);
		const tiers = more[0]!.ladder.tiers;
		expect(new Set(tiers.map(({ id }) => id)).size).toBe(5);
		// The last one keeps its mark, the new one has one of its own.
		expect([tiers[3]?.color, tiers[4]?.color]).toEqual(['tier-5', 'tier-4']);
	});
	it('are removed, and the last one still takes the rest', () => {
		expect(cuts(removeTier(segments, 0, 3))).toEqual([0.5, 0.7, 1]);
		const one = removeTier(bands, 0, 0);
		expect(cuts(one)).toEqual([0]);
		expect(removeTier(one, 0, 0)).toBe(one);
	});
	it('[TIER-1] with cuts that cross are said where they cross', () => {
		const issues = draftIssues(withTier(segments, 0, 1, { upTo: 0.4 }));
		expect([...issues.keys()]).toEqual(['0.ladder.tiers.1.upTo']);
		expect(issues.get('0.ladder.tiers.1.upTo')?.key).toBe('policy_cut_not_rising');
		expect([...draftIssues(withTier(segments, 0, 0, { name: ' ' })).keys()]).toEqual([
			'0.ladder.tiers.0.name',
		]);
	});
	it('change their mark in a circle that ends where the place decides', () => {
		let draft: readonly Segment[] = segments;
		const seen: (string | undefined)[] = [];
		for (let turn = 0; turn < 6; turn++) {
			const color = nextColor(draft[0]!.ladder.tiers, 0);
			seen.push(color);
			draft =
				color === undefined ? withoutTerm(draft, 0, 0, 'color') : withTier(draft, 0, 0, { color });
		}
		// Four tiers: the marks of the other three are passed by.
		expect(seen).toEqual(['tier-5', 'tier-6', undefined, 'tier-5', 'tier-6', undefined]);
		expect(draft).toEqual(segments);
		const full = [...'abcdef'].map((id) => ({ id, name: id, key: false, upTo: 1 }));
		// Where none is free they may share one.
		expect(nextColor(full, 0)).toBe('tier-2');
	});
	it('that are new get the standard of the tier above', () => {
		const more = addTier(segments, 0);
		const fresh = more[0]!.ladder.tiers[3]!.id;
		expect(missingService(more, service)).toEqual({ [fresh]: service['silver'] });
		expect(missingService(segments, service)).toEqual({});
	});
});

describe('segments', () => {
	it('are added before the last, moved and removed; one always stays', () => {
		const two = addSegment(segments, '直营');
		expect(two.map(({ name }) => name)).toEqual(['直营', 'all']);
		const turned = moveSegment(two, 0, 1);
		expect(turned.map(({ name }) => name)).toEqual(['all', '直营']);
		expect(moveSegment(two, 0, -1)).toBe(two);
		expect(removeSegment(two, 0)).toEqual(segments);
		expect(removeSegment(segments, 0)).toBe(segments);
	});
});
