import { ONE_MORE, seedsOf, type Seed } from './seedsOf';

/**
 * How cells go on: as a `series`; `turned`, with Ctrl held, which copies what would count and
 * counts a number that would be copied; or as a `copy`, repeated as they are.
 */
export type FillHow = 'series' | 'turned' | 'copy';

/** A line, where its last seed stands on it, and how far it is from one to the next. */
interface Line {
	readonly seed: Seed;
	readonly step: bigint;
	readonly seeds: number;
}

/**
 * What follows after the texts, away from the first: the text of the n-th cell, from 0. Texts of
 * one line continue one another, however they are mixed; steps that differ make no series, and
 * what makes none is repeated. `backwards`: one text alone counts down.
 */
export function continued(
	texts: readonly string[],
	how: FillHow,
	backwards: boolean,
): (n: number) => string {
	const repeated = (n: number): string => texts[n % texts.length] ?? '';
	const counted = how === 'turned' && texts.length === 1 ? countedNumber(texts, backwards) : null;
	if (how !== 'series' && counted === null) return repeated;
	const lines = counted ?? linesOf(texts, backwards);
	const order = new Map<Line, number>();
	const ranks = lines.map((line) => {
		if (line === null) return 0;
		const rank = order.get(line) ?? 0;
		order.set(line, rank + 1);
		return rank;
	});
	return (n) => {
		const place = n % texts.length;
		const line = lines[place] ?? null;
		if (line === null) return repeated(n);
		const round = (n - place) / texts.length + 1;
		const beyond = line.seeds * round + (ranks[place] ?? 0) - (line.seeds - 1);
		return line.seed.write(line.seed.at + line.step * BigInt(beyond));
	};
}

function countedNumber(texts: readonly string[], backwards: boolean): readonly Line[] | null {
	const [only] = seedsOf(texts[0] ?? '');
	if (only?.alone !== 0n) return null;
	return [{ seed: only, step: backwards ? -ONE_MORE : ONE_MORE, seeds: 1 }];
}

/** The line of each text; null where it is repeated. */
function linesOf(texts: readonly string[], backwards: boolean): readonly (Line | null)[] {
	const readings = texts.map(seedsOf);
	const families = new Map<string, number[]>();
	readings.forEach((seeds, place) => {
		const family = seeds.at(-1)?.line;
		if (family === undefined) return;
		families.set(family, [...(families.get(family) ?? []), place]);
	});
	const lines: (Line | null)[] = texts.map(() => null);
	for (const places of families.values()) {
		const line = lineOf(
			places.map((place) => readings[place] ?? []),
			backwards,
		);
		for (const place of places) lines[place] = line;
	}
	return lines;
}

function lineOf(readings: readonly (readonly Seed[])[], backwards: boolean): Line | null {
	const last = readings.at(-1) ?? [];
	if (readings.length === 1) {
		const alone = last.at(-1);
		if (alone === undefined || alone.alone === 0n) return null;
		return { seed: alone, step: backwards ? -alone.alone : alone.alone, seeds: 1 };
	}
	for (const seed of last) {
		const places = readings.map((seeds) => seeds.find(({ line }) => line === seed.line)?.at);
		const steps = places.slice(1).map((at, before) => stepBetween(places[before], at));
		const [step] = steps;
		if (step === undefined || step === null || steps.some((each) => each !== step)) continue;
		return { seed, step, seeds: readings.length };
	}
	return null;
}

const stepBetween = (from: bigint | undefined, to: bigint | undefined): bigint | null =>
	from === undefined || to === undefined ? null : to - from;
