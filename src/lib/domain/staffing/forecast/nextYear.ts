import { Z_95 } from '../../churn/wilson';
import type { MigrationCell } from '../../plan';
import type { Policy } from '../../policy/policy';
import type { Hours, Ratio } from '../../primitives/units';
import type { Cell } from '../staffing';
import type { ForecastBase, Transitions } from './forecast';
import { canMove, wonOf } from './forecastOf';
import { PRIOR_WEIGHT } from './transitions';

/** Customers today and a year on, and between which the count lies with 95 %; null: nothing to go by. */
export interface NextCount {
	readonly today: number;
	readonly customers: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** Hours that the change asks for, at those of one customer today. */
	readonly hours: Hours | null;
}

export interface NextCell extends NextCount, Cell {
	/** Tier id. */
	readonly id: string;
}

export interface NextYear {
	/** In the order of the base's. */
	readonly cells: readonly NextCell[];
	/** All key tiers together, and every tier. */
	readonly keys: NextCount;
	readonly all: NextCount;
}

/** The tiers of one segment. */
interface Ladder {
	/** Places of its cells in the base. */
	readonly places: readonly number[];
	readonly moves: Transitions | null;
	/** Customers that each row of moves was learned from, its prior among them. */
	readonly seen: readonly number[];
}

/**
 * One year of moves from today, and how far chance and few customers may carry it [FORECAST-5]:
 * each row's shares are as sure as the customers they were learned from (Dirichlet-multinomial).
 */
export function nextYear(
	base: ForecastBase,
	migration: readonly MigrationCell[],
	{ segments, forecast }: Pick<Policy, 'segments' | 'forecast'>,
): NextYear {
	const won = wonOf(base, forecast);
	const known = canMove(base);
	const ladders = base.moves.map((moves, segment) => ladderOf(base, migration, moves, segment));
	const count = (wanted: (place: number) => boolean): NextCount =>
		nextCount(base, known ? ladders : null, won, wanted);
	const isKey = ({ segment, tier }: Cell): boolean => segments[segment]!.ladder.tiers[tier]!.key;
	return {
		cells: base.cells.map(({ segment, tier, id }, place) => ({
			...{ segment, tier, id },
			...count((other) => other === place),
		})),
		keys: count((place) => isKey(base.cells[place]!)),
		all: count(() => true),
	};
}

function ladderOf(
	{ cells }: ForecastBase,
	migration: readonly MigrationCell[],
	moves: Transitions | null,
	segment: number,
): Ladder {
	const places = cells.flatMap((cell, place) => (cell.segment === segment ? [place] : []));
	const seen = places.map((_, tier) =>
		migration
			.filter((cell) => cell.segment === segment && cell.from === tier)
			.reduce(
				(sum, { customers }) => sum + customers,
				moves?.smoothed[tier] === true ? PRIOR_WEIGHT : 0,
			),
	);
	return { places, moves, seen };
}

/** Customers that will be in one of the wanted cells. */
function nextCount(
	{ cells }: ForecastBase,
	ladders: readonly Ladder[] | null,
	won: readonly number[],
	wanted: (place: number) => boolean,
): NextCount {
	const sum = (read: (place: number) => number): number =>
		cells.reduce((total, _, place) => (wanted(place) ? total + read(place) : total), 0);
	const today = sum((place) => cells[place]!.customers);
	if (ladders === null) return { today, customers: null, low: null, high: null, hours: null };
	let customers = sum((place) => won[place]!);
	let hours = 0;
	let variance = 0;
	for (const ladder of ladders) {
		const shares = sharesOf(ladder);
		ladder.places.forEach((from, row) => {
			const count = cells[from]!.customers;
			const into = (share: Ratio, tier: number): Ratio =>
				wanted(ladder.places[tier]!) ? share : 0;
			const chance = shares[row]!.map(into).reduce((a, b) => a + b, 0);
			customers += count * chance;
			if (ladder.moves === null) return;
			const sure = ladder.seen[row]!;
			variance += (count * chance * (1 - chance) * (count + sure)) / (1 + sure);
		});
		ladder.places.forEach((to, tier) => {
			if (!wanted(to)) return;
			const after = ladder.places.reduce(
				(total, from, row) => total + cells[from]!.customers * shares[row]![tier]!,
				won[to]!,
			);
			hours += (after - cells[to]!.customers) * cells[to]!.hours;
		});
	}
	// A share of 1 may come out of its sum a bit above.
	const far = Z_95 * Math.sqrt(Math.max(0, variance));
	return { today, customers, low: Math.max(0, customers - far), high: customers + far, hours };
}

/** Who cannot be learned from stays where it is. */
const sharesOf = ({ places, moves }: Ladder): readonly (readonly Ratio[])[] =>
	moves?.shares ?? places.map((_, row) => places.map((__, tier) => (row === tier ? 1 : 0)));
