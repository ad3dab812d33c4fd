import type { Splitter, SplitSearch } from '$lib/application/splitting';
import type { BestMoney, MoneyCase } from '$lib/domain/promotion/optimum/optimum';

type Stand =
	| { readonly kind: 'running'; readonly done: number }
	| { readonly kind: 'found'; readonly given: MoneyCase; readonly best: BestMoney }
	| { readonly kind: 'left' }
	| { readonly kind: 'failed' };

/** One search at a time, and what it found. */
export class SplitDesk {
	readonly #splitter: Splitter;
	#search: SplitSearch | null = null;
	stand = $state.raw<Stand>({ kind: 'left' });

	constructor(splitter: Splitter) {
		this.#splitter = splitter;
	}

	begin(given: MoneyCase): void {
		this.#search?.cancel();
		this.stand = { kind: 'running', done: 0 };
		const search = this.#splitter.search(given, (done) => {
			if (this.#search === search) this.stand = { kind: 'running', done };
		});
		this.#search = search;
		search.best.then(
			(best) => {
				if (this.#search !== search) return;
				this.stand = best === null ? { kind: 'left' } : { kind: 'found', given, best };
			},
			() => {
				if (this.#search === search) this.stand = { kind: 'failed' };
			},
		);
	}

	stop(): void {
		this.#search?.cancel();
	}
}
