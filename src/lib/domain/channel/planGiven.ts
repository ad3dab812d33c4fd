import type { Marked } from '../classification/marks';
import type { CustomerAttributes } from '../customer/effective';
import { later, type Later } from '../later';
import type { NameBook } from '../ledger/ledger';
import type { Basis, Promotion, Staffing } from '../plan';
import { allocatePromotion } from '../promotion/allocatePromotion';
import { claimsOf, type Claimed } from '../promotion/claimsOf';
import { laterReturns, returnsOf, type ReturnStages } from '../promotion/laterReturns';
import type { Chances } from '../pipeline/pipeline';
import type { Offences } from '../promotion/promotionInput';
import type { Returns } from '../promotion/returns';
import type { Month } from '../primitives/units';
import type { Stage } from '../stage';
import type { Channel } from './channel';
import type { ChannelInput } from './channelInput';
import {
	afterPool,
	beforePool,
	channelOf,
	stageOffences,
	type AfterPool,
	type BeforePool,
} from './laterChannel';

/** What customers get, and what is known of them as dealers before and after the pool is shared out. */
export interface Given {
	readonly before: BeforePool;
	readonly offences: Stage<Offences>;
	/** Made when the pool is shared out. */
	readonly claimed: Later<Claimed>;
	/** Shared out when somebody looks: a cut that is dragged waits for no pool. */
	readonly promotion: Later<Promotion>;
	readonly after: AfterPool;
	readonly channel: Channel;
	readonly asked: ReturnStages;
	readonly returns: Returns;
}

export interface GivenInput extends Omit<ChannelInput, 'promotion'> {
	readonly names: NameBook;
	readonly basis: Basis;
	readonly attributes: CustomerAttributes;
	readonly classification: Marked['classification'];
	readonly staffing: Staffing;
	/** Asked for where the policy counts with it alone. */
	readonly chances: Later<Chances>;
	/** The month of today; null: not given. */
	readonly today: Month | null;
}

/** The pool shared out, with what channels know in front of it and behind it. */
export function planGiven(input: GivenInput, was: Given | undefined): Given {
	const { policy, sheet, measures, placement, attributes, classification } = input;
	const before = beforePool(input, was?.before);
	const offences = stageOffences(input, before, was?.offences);
	const rank = input.names.customer.rank();
	const { segments } = policy;
	const placed = { measures, placement, attributes, classification };
	const asks = policy.promotion.newCustomersFrom === 'pipeline';
	const wins = asks ? input.chances.result.wins : null;
	const sharing = {
		...{ policy: policy.promotion, segments, sheet, ...placed },
		offences: offences.result,
	};
	const claimed = later(Object.values(sharing), was?.claimed, (last) =>
		claimsOf({ ...sharing, rank }, last),
	);
	const promotion = later([claimed, wins], was?.promotion, () =>
		allocatePromotion({ ...sharing, rank, wins }, claimed.result),
	);
	const shared = { ...input, promotion };
	const after = afterPool(shared, before, was?.after);
	const asked = laterReturns(shared, was?.asked);
	return {
		...{
			before,
			offences,
			claimed,
			promotion,
			after,
			channel: channelOf(before, after, input.totals.ledger),
		},
		...{ asked, returns: returnsOf(asked) },
	};
}
