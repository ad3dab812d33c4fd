import type { Plan } from '../plan';
import { seasonOf, type SeasonGap } from '../promotion/commitment/seasonOf';
import type { SeasonReturn } from '../promotion/commitment/seasonReturn';
import { suspensionsOf } from '../promotion/suspendedBy';
import { message, type Message } from '../primitives/message';
import type { Code, Fen, Ratio } from '../primitives/units';
import { known } from './known';
import { missingFact, missingSales, missingTerm, type Missing } from './missing';

/** Promotion money of a customer: what goes out, what is promised, what came back. */
export interface PromotionCase {
	readonly allocation: Fen;
	/** Allocation / revenue; null without revenue. */
	readonly rate: Ratio | null;
	/** Spent in the window already; null: no row has promotion money. */
	readonly spent: Fen | null;
	/** Purchases or payments asked for; null: no cost ratio is said. */
	readonly required: Fen | null;
	/** What of them came; null: not entered. */
	readonly back: Fen | null;
	/** Share that came, 1 at most; null where unknown. */
	readonly kept: Ratio | null;
	readonly season: SeasonReturn | null;
	readonly suspended: boolean;
	readonly lines: readonly Message[];
	readonly missing: readonly Missing[];
}

/** What promotion money does for one customer [CARD-10]: the figures are those of the promotion sheet. */
export function promotionCase(plan: Plan, customer: Code): PromotionCase {
	const { promotion, measures, returns, contribution, policy, inputs } = plan;
	const { commitments } = returns;
	const allocation = promotion.allocation[customer]!;
	const revenue = measures.revenue[customer]!;
	const required = known(commitments.required[customer]);
	const back = known(commitments.back[customer]);
	const kept = required !== null && required > 0 ? known(commitments.kept[customer]) : null;
	const season = seasonOf(
		{ policy: policy.promotion.commitment, measures, sheet: inputs.customers },
		customer,
	);
	const suspended = promotion.suspended[customer] === 1;
	const spent = contribution.spent === null ? null : (contribution.spent[customer] ?? 0);
	const isAsked = commitments.asked && required !== null && required > 0;
	return {
		allocation,
		rate: revenue > 0 ? allocation / revenue : null,
		...{ spent, required, back, kept, suspended },
		season: typeof season === 'string' ? null : season,
		lines: [
			...(suspended ? [suspendedLine(plan, customer)] : []),
			...(spent === null ? [] : [message('card_promotion_spent', { money: { fen: spent } })]),
			...(isAsked ? [commitmentLine(required, back)] : []),
			...(typeof season === 'string' ? [] : [seasonLine(season)]),
			...(allocation === 0 && !suspended ? [message('card_promotion_none')] : []),
		],
		missing: [
			...(commitments.asked ? [] : [missingTerm('costRatio', 'card_tells_commitment')]),
			...(isAsked && back === null
				? [missingFact(cameBackColumn(plan, customer), 'card_tells_back')]
				: []),
			...(spent === null ? [missingSales('promotion', 'card_tells_spent')] : []),
			...(typeof season === 'string' ? seasonMissing(season) : []),
		],
	};
}

function suspendedLine({ promotion, inputs }: Plan, customer: Code): Message {
	const [reason = 'sheet'] = suspensionsOf(promotion, customer);
	const said = String(inputs.customers.columns.get('suspended')?.[customer] ?? '');
	return reason === 'sheet' && said !== '' && said !== '1'
		? message('card_promotion_suspended_for', { reason: said })
		: message('card_promotion_suspended');
}

function commitmentLine(required: Fen, back: Fen | null): Message {
	if (back === null) return message('card_promotion_asked', { required: { fen: required } });
	return back >= required
		? message('card_promotion_kept', { required: { fen: required } })
		: message('card_promotion_short', {
				...{ required: { fen: required }, rest: { fen: required - Math.max(0, back) } },
			});
}

/** The first of the columns that the commitment goes by which is not filled. */
const cameBackColumn = ({ policy, inputs }: Plan, customer: Code) =>
	policy.promotion.commitment.by !== 'payment' &&
	typeof inputs.customers.columns.get('commitmentPurchased')?.[customer] !== 'number'
		? 'commitmentPurchased'
		: 'commitmentPaid';

const seasonLine = ({ net, ratio }: SeasonReturn): Message =>
	ratio === null
		? message('card_promotion_season_free', { net: { fen: Math.round(net) } })
		: message(ratio >= 1 ? 'card_promotion_paid' : 'card_promotion_unpaid', {
				ratio: ratio.toFixed(2),
				net: { fen: Math.round(Math.abs(net)) },
			});

function seasonMissing(gap: SeasonGap): readonly Missing[] {
	switch (gap) {
		case 'baseline':
			return [missingFact('seasonBaseline', 'card_tells_return')];
		case 'sales':
			return [missingFact('seasonSales', 'card_tells_return')];
		case 'spend':
			return [missingFact('seasonSpend', 'card_tells_return')];
		case 'forward-buying':
			return [missingTerm('forwardBuying', 'card_tells_return')];
		case 'margin':
			return [missingSales('profit', 'card_tells_return')];
	}
}
