import type { Steps } from '../primitives/steps';

/** Places looked at before the search narrows: what turns between two of them can be missed. */
const FIRST_LOOK = 24;

/** What a figure should come to. */
export type Relation = 'exactly' | 'atLeast' | 'atMost';

export interface Goal {
	readonly relation: Relation;
	readonly target: number;
	/** Figures this near to the target count as it: half of what the screen shows. At least 0. */
	readonly tolerance: number;
}

/** The one value that may change: from `min` to `max` in steps, both ends included. */
export interface Lever {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** As it is now; of several answers the nearest is taken. */
	readonly now: number;
}

/** A value of the lever and the figure that follows from it. */
export interface Reached {
	readonly value: number;
	readonly figure: number;
}

/** What a search came to. */
export type Sought =
	| { readonly kind: 'found'; readonly reached: Reached }
	/** One step of the lever jumps over the target: the figures on both sides of it. */
	| { readonly kind: 'jumps'; readonly before: Reached; readonly after: Reached }
	/** No value comes nearer than this one. `end`: of the lever, when it lies there. */
	| { readonly kind: 'none'; readonly nearest: Reached; readonly end: 'min' | 'max' | null }
	/** The figure is not known for any value. */
	| { readonly kind: 'unknown' };

/**
 * The value of one lever that makes a figure come to a goal. Nothing is asked of how the figure
 * follows: it is looked at from end to end first, then halved wherever it passes the target, so
 * rises, falls and stairs are found alike. figureAt: null where the figure is not known (a policy out
 * of order, say). Yields after each figure.
 */
export function* seekGoal(
	lever: Lever,
	goal: Goal,
	figureAt: (value: number) => number | null,
): Steps<Sought> {
	const search = new Search(lever, goal, figureAt);
	for (const place of search.firstPlaces()) yield search.look(place);
	const open = search.passes();
	for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
		const [low, high] = pair;
		if (high - low <= 1) continue;
		const middle = low + Math.floor((high - low) / 2);
		yield search.look(middle);
		if (search.passesBetween(low, middle)) open.push([low, middle]);
		if (search.passesBetween(middle, high)) open.push([middle, high]);
	}
	return search.outcome();
}

/** Places of the lever that were looked at, counted in its steps from its lower end. */
class Search {
	readonly #last: number;
	readonly #now: number;
	readonly #figures = new Map<number, number | null>();

	constructor(
		private readonly lever: Lever,
		private readonly goal: Goal,
		private readonly figureAt: (value: number) => number | null,
	) {
		const { min, max, step, now } = lever;
		// A range that is a whole number of steps may miss it by the last bit.
		this.#last = Math.floor((max - min) / step + 1e-9);
		this.#now = Math.min(this.#last, Math.max(0, Math.round((now - min) / step)));
	}

	/** Now, both ends, and places evenly between. */
	firstPlaces(): ReadonlySet<number> {
		const count = Math.min(FIRST_LOOK, this.#last);
		const even = Array.from({ length: count }, (_, each) =>
			Math.round(((each + 1) / count) * this.#last),
		);
		return new Set([this.#now, 0, ...even]);
	}

	/** Asks for the figure at a place; the answer is the part of the search that is likely done. */
	look(place: number): number {
		const figure = this.figureAt(this.#valueAt(place));
		this.#figures.set(place, figure === null || Number.isNaN(figure) ? null : figure);
		const expected = FIRST_LOOK + 2 + Math.ceil(Math.log2(this.#last + 1));
		return Math.min(1, this.#figures.size / expected);
	}

	/** Neighbours among the places looked at between which the figure passes the target. */
	passes(): (readonly [number, number])[] {
		const places = this.#known();
		return places.flatMap((to, each) => {
			const from = places[each - 1];
			return from !== undefined && this.passesBetween(from, to) ? [[from, to] as const] : [];
		});
	}

	passesBetween(from: number, to: number): boolean {
		const [a, b] = [this.#figures.get(from) ?? null, this.#figures.get(to) ?? null];
		if (a === null || b === null) return false;
		const { target } = this.goal;
		return this.#reaches(a) !== this.#reaches(b) || (a - target) * (b - target) < 0;
	}

	outcome(): Sought {
		const places = this.#known();
		const answers = places.filter((place) => this.#reaches(this.#figureOf(place)));
		const answer = least(answers, (place) => Math.abs(place - this.#now));
		if (answer !== null) return { kind: 'found', reached: this.#reached(answer) };
		const jumps = this.passes().filter(([from, to]) => to - from === 1);
		const jump = least(jumps, ([from]) => Math.abs(from - this.#now));
		if (jump !== null)
			return { kind: 'jumps', before: this.#reached(jump[0]), after: this.#reached(jump[1]) };
		const off = (place: number): number => Math.abs(this.#figureOf(place) - this.goal.target);
		const nearest = least(places, off);
		if (nearest === null) return { kind: 'unknown' };
		const end = nearest === 0 ? 'min' : nearest === this.#last ? 'max' : null;
		return { kind: 'none', nearest: this.#reached(nearest), end };
	}

	/** Places whose figure is known, in order. */
	#known(): readonly number[] {
		return [...this.#figures.keys()]
			.filter((place) => this.#figures.get(place) !== null)
			.sort((a, b) => a - b);
	}

	#figureOf(place: number): number {
		return this.#figures.get(place)!;
	}

	#reached(place: number): Reached {
		return { value: this.#valueAt(place), figure: this.#figureOf(place) };
	}

	#reaches(figure: number): boolean {
		const { relation, target, tolerance } = this.goal;
		if (relation === 'atLeast') return figure >= target - tolerance;
		if (relation === 'atMost') return figure <= target + tolerance;
		return Math.abs(figure - target) <= tolerance;
	}

	/** Decimal: 0.1 + 2 × 0.1 is 0.3. */
	#valueAt(place: number): number {
		const { min, step } = this.lever;
		return Number((min + place * step).toPrecision(12));
	}
}

/** The first entry of the smallest size; null of none. */
function least<Entry>(entries: readonly Entry[], size: (entry: Entry) => number): Entry | null {
	let best: Entry | null = null;
	for (const entry of entries) if (best === null || size(entry) < size(best)) best = entry;
	return best;
}
