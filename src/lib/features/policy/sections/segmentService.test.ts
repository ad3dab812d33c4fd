import { expect, it } from 'vitest';
import { policyOf } from '$lib/domain/testing/planOf';
import { segmentServiceSections, withOwn } from './segmentService';

const tiers = [
	{ id: 'diamond', key: true, upTo: 0.8 },
	{ id: 'standard', key: false, upTo: 1 },
];
const POLICY = policyOf({
	segments: [
		{ id: 'a', where: { channel: ['a'] }, ladder: { by: 'cumulative-share', tiers } },
		{
			id: 'b',
			ladder: { by: 'cumulative-share', tiers: [tiers[0], { id: 'gold', key: false, upTo: 1 }] },
		},
	],
});

it('segments differ in the tiers they share alone: five figures each', () => {
	const sections = segmentServiceSections(POLICY, 'en');
	expect(sections.map(({ segment, fields }) => [segment, fields.length])).toEqual([
		['a', 5],
		['b', 5],
	]);
	expect(segmentServiceSections(policyOf({}), 'en')).toEqual([]);
});

it('what is typed is the segment’s own, and back to the policy’s it is gone', () => {
	const [segment] = POLICY.segments;
	const own = withOwn(POLICY, segment!, 'diamond', 'visits', 30);
	expect(own.service).toEqual({ diamond: { visits: 30 } });
	const more = withOwn(POLICY, own, 'diamond', 'calls', 1);
	expect(more.service).toEqual({ diamond: { visits: 30, calls: 1 } });
	expect(withOwn(POLICY, more, 'diamond', 'visits', 24).service).toEqual({ diamond: { calls: 1 } });
	expect(withOwn(POLICY, own, 'diamond', 'visits', 24)).toEqual(segment);
});
