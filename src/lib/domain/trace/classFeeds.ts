import { NONE, type Plan } from '../plan';
import type { Code } from '../primitives/units';
import { ownFeed, type Feed } from './feed';

/** The classes that follow from what a customer buys, and what it leaves after what it costs. */
export function classFeeds(plan: Plan, customer: Code): readonly Feed[] {
	const { measures, classification, contribution } = plan;
	if (measures.present[customer] !== 1) return [];
	const placeIn = (places: Uint8Array): number | null => {
		const place = places[customer]!;
		return place === NONE ? null : place;
	};
	return [
		...ownFeed('xyz', placeIn(classification.xyz)),
		...ownFeed('quadrant', placeIn(classification.quadrant)),
		...ownFeed('face', placeIn(classification.face)),
		...ownFeed('netContribution', contribution.net[customer]),
		...ownFeed('band', placeIn(contribution.band)),
	];
}
