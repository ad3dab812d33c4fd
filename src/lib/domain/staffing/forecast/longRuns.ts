import type { Fen } from '../../primitives/units';
import type { ForecastPolicy } from '../../policy/policy';
import type { ForecastBase } from './forecast';
import { canMove, wonOf } from './forecastOf';
import { longRun, tierValues } from './longRun';

/** Where the moves of a (segment, tier) lead. */
export interface CellRun {
	/** null: nothing settles. */
	readonly customers: number | null;
	/** Years as a customer; null: for ever. */
	readonly lifetime: number | null;
	/** Of one customer, all years to come; null: profit or interest is not known. */
	readonly value: Fen | null;
}

/** By place in `cells`; null in segments without moves to go by, and everywhere where a window is no year. */
export function longRuns(
	base: ForecastBase,
	forecast: Pick<ForecastPolicy, 'won'>,
): readonly (CellRun | null)[] {
	const found: (CellRun | null)[] = base.cells.map(() => null);
	if (!canMove(base)) return found;
	const won = wonOf(base, forecast);
	base.moves.forEach((moves, segment) => {
		if (moves === null) return;
		const places = base.cells.flatMap((cell, place) => (cell.segment === segment ? [place] : []));
		const cells = places.map((place) => base.cells[place]!);
		const run = longRun(
			moves.shares,
			places.map((place) => won[place]!),
			cells.map(({ customers }) => customers),
		);
		const known = base.interest !== null && cells.every(({ earned }) => earned !== null);
		const values = known
			? tierValues(
					moves.shares,
					cells.map(({ earned }) => earned!),
					base.interest,
				)
			: null;
		places.forEach((place, tier) => {
			found[place] = {
				customers: run?.customers[tier] ?? null,
				lifetime: run?.lifetimes?.[tier] ?? null,
				value: values?.[tier] ?? null,
			};
		});
	});
	return found;
}
