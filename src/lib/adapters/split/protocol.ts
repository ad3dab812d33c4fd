import type { BestMoney } from '../../domain/promotion/optimum/bestMoney';
import type { MoneyCase } from '../../domain/promotion/optimum/moneyCase';

export type SplitRequest = MoneyCase;
export type SplitResponse =
	| { readonly kind: 'progress'; readonly done: number }
	| { readonly kind: 'best'; readonly best: BestMoney };
