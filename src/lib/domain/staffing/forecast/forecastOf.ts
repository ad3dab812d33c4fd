import type { ForecastPolicy, Policy } from '../../policy/policy';
import { headcountOf } from '../headcountOf';
import { needOf } from '../planStaffing';
import { advance } from './advance';
import type { ForecastBase, ForecastYear } from './forecast';

type Terms = Pick<Policy, 'capacity' | 'bursts' | 'forecast'>;

/**
 * Customers and people by year, today first [FORECAST-1]: with growth alone, so many customers more
 * every year, never below none; with migration, last year's moves once more and what the pipeline
 * wins. Hours of a customer stay as they are in its tier. Today alone where moves are asked for and
 * a window is no year, or nobody was there before.
 */
export function forecastOf(base: ForecastBase, policy: Terms): readonly ForecastYear[] {
	const { forecast } = policy;
	const today = base.cells.map(({ customers }) => customers);
	const found = [yearOf(base, policy, 0, today)];
	if (forecast.useMigration && !canMove(base)) return found;
	const more = forecast.useMigration ? wonOf(base, forecast) : entered(base, forecast.growth);
	let customers: readonly number[] = today;
	for (let year = 1; year <= forecast.years; year++) {
		customers = forecast.useMigration
			? moved(base, customers, more)
			: customers.map((count, place) => Math.max(0, count + more[place]!));
		found.push(yearOf(base, policy, year, customers));
	}
	return found;
}

/** Is there a year to learn moves from? */
export const canMove = ({ yearly, moves }: ForecastBase): boolean =>
	yearly && moves.some((each) => each !== null);

/** Customers won a year, by cell: entered, or those of the pipeline. */
export const wonOf = (
	base: ForecastBase,
	{ won }: Pick<ForecastPolicy, 'won'>,
): readonly number[] => base.fromPipeline ?? entered(base, won);

/** Figures by tier as figures by cell: a tier of several segments is shared by its customers of today. */
export function entered(
	{ cells }: Pick<ForecastBase, 'cells'>,
	byTier: Readonly<Record<string, number>>,
): readonly number[] {
	return cells.map(({ id, customers }, place) => {
		if (!Object.hasOwn(byTier, id)) return 0;
		const alike = cells.filter((each) => each.id === id);
		const all = alike.reduce((sum, each) => sum + each.customers, 0);
		if (all > 0) return (byTier[id]! * customers) / all;
		return alike[0] === cells[place] ? byTier[id]! : 0;
	});
}

/** One year of moves, segment by segment; a segment that nobody can be learned from keeps its customers. */
function moved(
	{ cells, moves }: ForecastBase,
	customers: readonly number[],
	won: readonly number[],
): readonly number[] {
	const after = customers.map((count, place) => count + won[place]!);
	moves.forEach((each, segment) => {
		if (each === null) return;
		const places = cells.flatMap((cell, place) => (cell.segment === segment ? [place] : []));
		const next = advance(
			places.map((place) => customers[place]!),
			each.shares,
			places.map((place) => won[place]!),
		);
		places.forEach((place, tier) => (after[place] = next[tier]!));
	});
	return after;
}

function yearOf(
	{ cells, teams, capacity }: ForecastBase,
	policy: Terms,
	year: number,
	customers: readonly number[],
): ForecastYear {
	return {
		year,
		customers,
		teams: teams.map((team) => {
			const sum = (read: (place: number) => number): number =>
				team.cells.reduce((total, place) => total + read(place), 0);
			const served = sum((place) => customers[place]!);
			const workload = sum((place) => customers[place]! * cells[place]!.hours);
			const { fte } = needOf(policy, capacity, { customers: served, workload });
			const headcount = headcountOf(fte);
			const gap = headcount - (team.current ?? 0);
			return { customers: served, workload, fte, headcount, gap };
		}),
	};
}
