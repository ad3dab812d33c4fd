import type { Plan } from '../plan';
import type { Code } from '../primitives/units';
import { ownFeed, partOf, type Feed } from './feed';

/** As a dealer: what its ladders owe, the deposit asked of it, its stock, what went outside its region. */
export function channelFeeds({ channel }: Plan, customer: Code): readonly Feed[] {
	const { rebates, deposits, covers, shipments } = channel;
	return [
		...rebates.ladders.flatMap(({ ladder, dealers, accrued }) => {
			const earned = dealers.find((each) => each.customer === customer)?.earned ?? null;
			return earned === null ? [] : [partOf('ladderRebate', earned, accrued, ladder.name)];
		}),
		...ownFeed('deposit', deposits.required[customer]),
		...ownFeed('cover', covers[customer]),
		...ownFeed('outside', shipments?.outsideFen[customer]),
	];
}
