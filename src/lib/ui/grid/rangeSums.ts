import type { GridRange } from './port';
import type { GridView } from './view';

/** Cells that are added up at most: more would hold the page. */
const MOST_CELLS = 100_000;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(%?)$/i;
const PERCENT = 100;
/** Digits a sum of floating numbers is good for. */
const DIGITS = 15;

/** What the cells of some ranges, which hold none twice, add up to, by what they hold in plain digits; null where they are too many. */
export function rangeSums(
	{ columns, source }: Pick<GridView, 'columns' | 'source'>,
	ranges: readonly GridRange[],
) {
	const inSheet = ranges.map((range) => ({
		...range,
		toRow: Math.min(range.toRow, source.rows - 1),
	}));
	const cells = inSheet.reduce((sum, range) => sum + cellsIn(range), 0);
	if (cells > MOST_CELLS) return null;
	let [filled, figures, sum, least, most] = [0, 0, 0, Infinity, -Infinity];
	for (const { fromRow, toRow, fromColumn, toColumn } of inSheet) {
		for (let column = fromColumn; column <= toColumn; column++) {
			const counted = columns[column]?.kind !== 'text';
			for (let row = fromRow; row <= toRow; row++) {
				const raw = source.raw(row, column);
				if (raw === '') continue;
				filled++;
				const figure = counted ? numberOf(raw) : null;
				if (figure === null) continue;
				figures++;
				sum += figure;
				least = Math.min(least, figure);
				most = Math.max(most, figure);
			}
		}
	}
	const none = figures === 0;
	return {
		filled,
		figures,
		sum,
		least: none ? null : least,
		most: none ? null : most,
		exact: plainNumber(sum),
	};
}

const cellsIn = ({ fromRow, toRow, fromColumn, toColumn }: GridRange): number =>
	(toRow - fromRow + 1) * (toColumn - fromColumn + 1);

/** Plain digits without what floating addition leaves behind. */
export const plainNumber = (value: number): string => String(Number(value.toPrecision(DIGITS)));

function numberOf(raw: string): number | null {
	const match = NUMBER.exec(raw);
	if (match === null) return null;
	return match[1] === '%' ? Number(raw.slice(0, -1)) / PERCENT : Number(raw);
}
