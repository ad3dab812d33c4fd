import type { Steps } from '../../primitives/steps';
import type { Chunk } from '../ledger';
import type { RowChange } from './changedRows';
import { changePages } from './changePages';
import { RowDealer } from './rowDealer';
import type { RowPage } from './rowPages';

/**
 * The counted rows of a ledger by page of customers, dealt out when somebody asks: the first plan
 * reads the chunks as they stand, an edit asks for the pages it changes. Never changed after it was
 * returned.
 */
export class LedgerPages {
	/** Of the ledger that was turned round last. */
	readonly #dealer: RowDealer;
	readonly #perPage: number;
	/** Pages with other rows since. */
	readonly #changed: ReadonlyMap<number, RowPage>;
	/** One above the last page with a row. */
	readonly length: number;

	private constructor(
		dealer: RowDealer,
		perPage: number,
		changed: ReadonlyMap<number, RowPage>,
		length: number,
	) {
		this.#dealer = dealer;
		this.#perPage = perPage;
		this.#changed = changed;
		this.length = length;
	}

	/** `customers`: one above the largest code with a counted row. */
	static of(chunks: readonly Chunk[], customers: number, perPage: number): LedgerPages {
		const dealer = new RowDealer(chunks, customers, perPage);
		return new LedgerPages(dealer, perPage, new Map(), dealer.length);
	}

	/** One page, read from the chunks where nobody has asked for all yet. */
	at(place: number): RowPage {
		return this.#changed.get(place) ?? this.#dealer.page(place);
	}

	every(): readonly RowPage[] {
		const dealt = this.#dealer.every();
		if (this.#changed.size === 0) return dealt;
		return Array.from({ length: this.length }, (_, place) => this.at(place));
	}

	/** Deals all of them out in steps, before anybody asks. */
	*dealing(): Steps<void> {
		yield* this.#dealer.dealing();
	}

	/** Are the rows of a page those of an earlier state? No page is read to say so. */
	isAs(last: LedgerPages, place: number): boolean {
		return this.#dealer === last.#dealer && this.#changed.get(place) === last.#changed.get(place);
	}

	/** Those of a later ledger, which differs by these rows; pages without such a row are shared. */
	after(changes: readonly RowChange[]): LedgerPages {
		const fresh = changePages((place) => this.at(place), this.#perPage, changes);
		if (fresh.size === 0) return this;
		const length = Math.max(this.length, ...[...fresh.keys()].map((place) => place + 1));
		const changed = new Map([...this.#changed, ...fresh]);
		return new LedgerPages(this.#dealer, this.#perPage, changed, length);
	}
}
