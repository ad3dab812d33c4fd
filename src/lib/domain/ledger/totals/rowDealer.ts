import { finish, type Steps } from '../../primitives/steps';
import type { Chunk } from '../ledger';
import { dealGroup, type GroupBits } from './dealGroup';
import { dealSteps, EMPTY_PAGE, type RowPage } from './rowPages';

/** Groups of neighbouring pages: so many that one is dealt within a few milliseconds of a million rows. */
const MOST_GROUPS = 64;

/**
 * Deals the counted rows of a ledger out to pages when somebody asks: all of them at once, or the few
 * pages about the one that is asked for. So no edit waits for all rows, the first no more than others.
 */
export class RowDealer {
	#chunks: readonly Chunk[];
	/** Pages by group. */
	#groups: (readonly RowPage[] | undefined)[] = [];
	#every: readonly RowPage[] | null = null;
	readonly #customers: number;
	readonly #perPage: number;
	readonly #bits: GroupBits;
	/** How many pages there are. */
	readonly length: number;

	/** `customers`: one above the largest code with a counted row. */
	constructor(chunks: readonly Chunk[], customers: number, perPage: number) {
		this.#chunks = chunks;
		this.#customers = customers;
		this.#perPage = perPage;
		this.length = Math.ceil(customers / perPage);
		const page = Math.log2(perPage);
		const together = Math.max(1, this.length / MOST_GROUPS);
		this.#bits = { page, group: page + Math.ceil(Math.log2(together)) };
	}

	page(place: number): RowPage {
		if (place >= this.length) return EMPTY_PAGE;
		if (this.#every !== null) return this.#every[place]!;
		const bits = this.#bits.group - this.#bits.page;
		const group = place >> bits;
		this.#groups[group] ??= dealGroup(this.#chunks, group, this.#bits);
		return this.#groups[group][place - (group << bits)]!;
	}

	/** All of them, the same objects for whoever asks again. */
	every(): readonly RowPage[] {
		return this.#every ?? finish(this.dealing());
	}

	/** The same in steps, before anybody asks; the chunks are let go. */
	*dealing(): Steps<readonly RowPage[]> {
		if (this.#every !== null) return this.#every;
		const dealt = yield* dealSteps(this.#chunks, this.#customers, this.#perPage);
		// Whoever asked meanwhile has them already.
		this.#every ??= dealt;
		[this.#chunks, this.#groups] = [[], []];
		return this.#every;
	}
}
