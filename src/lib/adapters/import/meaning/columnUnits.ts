import type { Meaning } from '$lib/application/importing';
import type { Layout } from '../header/layout';
import { isUnit } from '../header/moneyUnit';

/**
 * The unit of each column as the table writes it: its own title's, else the caption's where that scales
 * the column; null where nothing says one.
 */
export const columnUnits = (
	{ titles, captionText }: Layout,
	meanings: readonly Meaning[],
	powers: readonly number[],
): readonly (string | null)[] =>
	titles.map(({ unit }, column) => {
		const kind = meanings[column]?.kind;
		if (kind === 'skip' || kind === 'extra') return null;
		if (unit !== null && isUnit(unit)) return unit;
		return (powers[column] ?? 0) === 0 ? null : captionText;
	});
