import type { NameBook } from '../ledger/ledger';
import type { NameList } from '../ledger/names';
import type { Tallies } from '../ledger/totals/tallies';
import type { Tally } from '../ledger/totals/tally';
import type { Window } from '../plan';
import type { Steps } from '../primitives/steps';
import type { Code } from '../primitives/units';
import { ATTRIBUTES, type AttributeId } from './attributes';
import { attributeText } from './attributeText';
import type { AttributesFound } from './effective';
import { attributeOf, type CustomerSheet } from './sheet';
import { winners } from './winners';

/** Attributes that the sales sheet knows too. */
const SOLD_UNDER = ['channel', 'region', 'manager'] as const;
type SoldUnder = (typeof SOLD_UNDER)[number];

/** The winners of one column, and what they were found in. */
interface Found {
	readonly tally: Tally;
	readonly perPage: number;
	readonly window: Window;
	readonly codes: Int32Array;
}

/**
 * Attributes as the rules see them. What the sales say is found when it is first asked for, and
 * then only for customers whose sums changed since it was last found.
 */
export class EffectiveAttributes implements AttributesFound {
	readonly #sheet: CustomerSheet;
	readonly #names: NameBook;
	readonly #tallies: Tallies;
	readonly #window: Window;
	readonly #earlier: ReadonlyMap<SoldUnder, Found>;
	readonly #found = new Map<SoldUnder, Found | null>();

	constructor(
		sheet: CustomerSheet,
		names: NameBook,
		tallies: Tallies,
		window: Window,
		last: EffectiveAttributes | null = null,
	) {
		this.#sheet = sheet;
		this.#names = names;
		this.#tallies = tallies;
		this.#window = window;
		this.#earlier = last === null ? new Map() : last.#latest();
	}

	text(attribute: AttributeId, customer: Code): string {
		const own = attributeText(ATTRIBUTES[attribute], attributeOf(this.#sheet, attribute, customer));
		if (own !== '' || !isSoldUnder(attribute)) return own;
		const code = this.#winners(attribute)?.[customer];
		return code === undefined ? '' : this.#names[attribute].name(code);
	}

	*ahead(): Steps<void> {
		for (const [place, column] of SOLD_UNDER.entries()) {
			this.#winners(column);
			yield (place + 1) / SOLD_UNDER.length;
		}
	}

	#winners(column: SoldUnder): Int32Array | null {
		let found = this.#found.get(column);
		if (found === undefined) {
			const tally = this.#tallies.of(column);
			found =
				tally === null ? null : this.#find(tally, this.#names[column], this.#earlier.get(column));
			this.#found.set(column, found);
		}
		return found?.codes ?? null;
	}

	#find(tally: Tally, names: NameList, earlier: Found | undefined): Found {
		const window = this.#window;
		const { perPage } = this.#tallies;
		const sameQuestion =
			earlier?.perPage === perPage &&
			earlier.window.from === window.from &&
			earlier.window.to === window.to;
		const kept = sameQuestion ? earlier : null;
		return { tally, perPage, window, codes: winners(tally, perPage, window, names.rank(), kept) };
	}

	/** What was found here, and where nothing was asked, what was found before. */
	#latest(): ReadonlyMap<SoldUnder, Found> {
		const latest = new Map(this.#earlier);
		for (const [column, found] of this.#found) if (found !== null) latest.set(column, found);
		return latest;
	}
}

const isSoldUnder = (attribute: AttributeId): attribute is SoldUnder =>
	SOLD_UNDER.some((column) => column === attribute);
