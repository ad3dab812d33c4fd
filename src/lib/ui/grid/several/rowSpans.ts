import type { GridRange, RowSpan } from '../port';

/** The rows of some ranges from top to bottom, each once. */
export function rowSpans(ranges: readonly GridRange[]): RowSpan[] {
	const spans: RowSpan[] = [];
	for (const { fromRow, toRow } of ranges.toSorted((one, two) => one.fromRow - two.fromRow)) {
		const last = spans.at(-1);
		if (last === undefined || fromRow > last.toRow + 1) spans.push({ fromRow, toRow });
		else spans.splice(-1, 1, { ...last, toRow: Math.max(last.toRow, toRow) });
	}
	return spans;
}
