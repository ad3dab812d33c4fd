/** What our own workbooks say about a sheet: it is the planner's sales, or customers, in its first columns. */
interface SourceSheet {
	readonly sheet: string;
	readonly of: 'sales' | 'customers';
	readonly columns: number;
}

const PREFIX = 'Tierplan';
const NAME = /^Tierplan\.(sales|customers)\.\d+$/;
const COLUMNS = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$A:\$([A-Z]{1,3})$/;
const LETTERS = 26;
const BEFORE_A = 64;

/** The name of a range that says so; place: of the sheet, so that no name stands twice. */
export const sourceName = (of: SourceSheet['of'], place: number): string =>
	`${PREFIX}.${of}.${place + 1}`;

/** A named range of a workbook → what it says about its sheet; null: nothing of ours. */
export function sourceSheet(name: string, range: string): SourceSheet | null {
	const of = NAME.exec(name)?.[1];
	const place = COLUMNS.exec(range);
	if (of === undefined || place === null) return null;
	const sheet = place[1]?.replaceAll("''", "'") ?? place[2]!;
	const columns = [...place[3]!].reduce(
		(sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A,
		0,
	);
	return { sheet, of: of === 'sales' ? 'sales' : 'customers', columns };
}
