import type { CustomerSheet } from '../customer/sheet';
import { later, type Later } from '../later';
import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import type { Measures, Placement, Window } from '../plan';
import type { Policy } from '../policy/policy';
import type { Commitments } from './commitment/commitments';
import { commitmentsOf } from './commitment/commitmentsOf';
import { bestMoney } from './optimum/bestMoney';
import { moneyCase } from './optimum/moneyCase';
import type { BestMoney, MoneyCase } from './optimum/optimum';
import type { Promotion } from './promotion';
import type { PromotedSales, Returns } from './returns';
import { promotedSales } from './spend/dependence';

/** What the money asks for and brings, each part made when somebody looks. */
export interface ReturnStages {
	readonly commitments: Later<Commitments>;
	readonly promoted: Later<PromotedSales | null>;
	readonly best: Later<{ readonly given: MoneyCase; readonly best: BestMoney } | null>;
}

export interface ReturnInput {
	readonly policy: Policy;
	readonly window: Window;
	readonly totals: LedgerTotals;
	readonly measures: Measures;
	readonly placement: Placement;
	readonly promotion: Promotion;
	readonly order: Int32Array;
	readonly sheet: CustomerSheet;
}

export function laterReturns(input: ReturnInput, was: ReturnStages | undefined): ReturnStages {
	const { policy, window, totals, measures, placement, promotion, order, sheet } = input;
	const { commitment } = policy.promotion;
	return {
		commitments: later([commitment, measures, promotion, sheet], was?.commitments, () =>
			commitmentsOf({ policy: commitment, measures, promotion, sheet }),
		),
		promoted: later([totals, window], was?.promoted, () => promotedSales(totals, window)),
		best: later(
			[policy.segments, policy.responses, measures, placement, promotion, order],
			was?.best,
			() => {
				const given = moneyCase({ policy, measures, placement, promotion, order });
				return given === null ? null : { given, best: bestMoney(given) };
			},
		),
	};
}

/** Parts that make themselves when they are looked at. */
export const returnsOf = ({ commitments, promoted, best }: ReturnStages): Returns => ({
	get commitments() {
		return commitments.result;
	},
	get promoted() {
		return promoted.result;
	},
	get best() {
		return best.result;
	},
});
