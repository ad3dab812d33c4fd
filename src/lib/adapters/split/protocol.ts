import type { BestMoney, MoneyCase } from '../../domain/promotion/optimum/optimum';

export type SplitRequest = MoneyCase;
export type SplitResponse =
	| { readonly kind: 'progress'; readonly done: number }
	| { readonly kind: 'best'; readonly best: BestMoney };
