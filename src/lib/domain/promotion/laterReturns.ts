import type { CustomerSheet } from '../customer/sheet';
import { later, type Later } from '../later';
import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import type { Measures, Placement, Window } from '../plan';
import type { Policy } from '../policy/policy';
import { earnedByCell } from '../staffing/earnedByCell';
import type { Month } from '../primitives/units';
import type { Commitments } from './commitment/commitments';
import { commitmentsOf, promisesDue } from './commitment/commitmentsOf';
import { bestMoney } from './optimum/bestMoney';
import { bestTogether } from './optimum/bestTogether';
import { jointCase } from './optimum/jointCase';
import { moneyCase, type OptimumInput } from './optimum/moneyCase';
import type { BestMoney, MoneyCase } from './optimum/optimum';
import { ruleOfThumb } from './optimum/ruleOfThumb';
import { tierMoney, type TierMoney } from './optimum/tierMoney';
import type { RuleOfThumb, Together } from './optimum/together';
import type { Promotion } from './promotion';
import type { PromotedSales, Returns } from './returns';
import { promotedSales } from './spend/dependence';

/** What the money asks for and brings, each part made when somebody looks. */
export interface ReturnStages {
	readonly commitments: Later<Commitments>;
	readonly promoted: Later<PromotedSales | null>;
	readonly best: Later<{ readonly given: MoneyCase; readonly best: BestMoney } | null>;
	readonly together: Later<Together | null>;
	readonly rule: Later<RuleOfThumb | null>;
}

export interface ReturnInput {
	readonly policy: Policy;
	readonly window: Window;
	readonly totals: LedgerTotals;
	readonly measures: Measures;
	readonly placement: Placement;
	readonly promotion: Later<Promotion>;
	readonly order: Int32Array;
	readonly sheet: CustomerSheet;
	/** The month of today; null: not given. */
	readonly today: Month | null;
}

export function laterReturns(input: ReturnInput, was: ReturnStages | undefined): ReturnStages {
	const { policy, window, totals, measures, placement, promotion, order, sheet } = input;
	const { commitment } = policy.promotion;
	const due = promisesDue(commitment, input.today);
	return {
		commitments: later([commitment, measures, promotion, sheet, due], was?.commitments, () =>
			commitmentsOf({ policy: commitment, measures, promotion: promotion.result, sheet, due }),
		),
		promoted: later([totals, window], was?.promoted, () => promotedSales(totals, window)),
		together: laterTogether(input, was?.together),
		rule: laterRule(input, was?.rule),
		best: later(
			[policy.segments, policy.responses, measures, placement, promotion, order],
			was?.best,
			() => {
				const given = moneyCase({
					...{ policy, measures, placement, order },
					promotion: promotion.result,
				});
				return given === null ? null : { given, best: bestMoney(given) };
			},
		),
	};
}

/** Parts that make themselves when they are looked at. */
export const returnsOf = ({
	commitments,
	promoted,
	best,
	together,
	rule,
}: ReturnStages): Returns => ({
	get commitments() {
		return commitments.result;
	},
	get promoted() {
		return promoted.result;
	},
	get best() {
		return best.result;
	},
	get together() {
		return together.result;
	},
	get rule() {
		return rule.result;
	},
});

/** What the money of tiers is read from, and nothing that holds a ledger: it may wait for long. */
type Shared = Omit<OptimumInput, 'promotion'> & Pick<ReturnInput, 'promotion'>;

const sharedOf = ({ policy, measures, placement, promotion, order }: ReturnInput): Shared => ({
	...{ policy, measures, placement, promotion, order },
});
const sharedReads = ({ measures, placement, promotion, order }: Shared) => [
	...[measures, placement, promotion, order],
];

/** Money by tier, of those who take part in the best split; none while nobody does. */
function paidTiers(input: Shared, window: Window): readonly TierMoney[] {
	const given = moneyCase({ ...input, promotion: input.promotion.result });
	return given === null ? [] : tierMoney(given, input.placement, window);
}

function laterTogether(
	input: ReturnInput,
	last: Later<Together | null> | undefined,
): Later<Together | null> {
	const { policy, window, measures, placement } = input;
	const { segments, service, capacity, responses, economics } = policy;
	const shared = sharedOf(input);
	const terms = [segments, service, capacity, responses, economics, window.months];
	return later([...terms, ...sharedReads(shared)], last, () => {
		const earned = earnedByCell(measures, placement, window);
		if (earned === null) return null;
		const { tiers } = placement;
		const given = jointCase({ policy, window, tiers, earned, paid: paidTiers(shared, window) });
		return given === null ? null : bestTogether(given, window);
	});
}

function laterRule(
	input: ReturnInput,
	last: Later<RuleOfThumb | null> | undefined,
): Later<RuleOfThumb | null> {
	const { policy, window } = input;
	const { segments, responses } = policy;
	const shared = sharedOf(input);
	return later([segments, responses, window.months, ...sharedReads(shared)], last, () =>
		ruleOfThumb(paidTiers(shared, window), window),
	);
}
