import type { BestMoney, MoneyCase } from '../domain/promotion/optimum/optimum';

/** A search that is under way. */
export interface SplitSearch {
	/** null: it was left before it ended. Rejected where the search itself broke. */
	readonly best: Promise<BestMoney | null>;
	cancel(): void;
}

/** Looks for the best split of promotion money beside the page. */
export interface Splitter {
	/** progress: 0 … 1. */
	search(given: MoneyCase, progress: (done: number) => void): SplitSearch;
}
