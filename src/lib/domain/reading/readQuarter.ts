/** A quarter as people write it; year null: written without one. */
export interface Quarter {
	readonly year: number | null;
	/** 1–4. */
	readonly quarter: number;
}

const CENTURY = 100;
const THIS_CENTURY = 2000;
const CHINESE = '一二三四';
const YEAR_FIRST =
	/^(?:((?:19|20)?\d\d)(?: ?年度?)?[-/ .]*)?(?:第? ?([1-4一二三四]) ?季度?|q([1-4])|([1-4])q)$/;
const QUARTER_FIRST = /^q([1-4])[-/' .]*((?:19|20)?\d\d)$/;

/** `2026Q1`, `2026年一季度`, `Q1 2026`, `第1季度`, `1Q`: plain text → quarter; null for what is none. */
export function readQuarter(plain: string): Quarter | null {
	const text = plain.toLowerCase();
	const reversed = QUARTER_FIRST.exec(text);
	if (reversed !== null) return { year: fullYear(reversed[2]), quarter: Number(reversed[1]) };
	const match = YEAR_FIRST.exec(text);
	if (match === null) return null;
	const written = match[2] ?? match[3] ?? match[4] ?? '';
	const chinese = CHINESE.indexOf(written);
	return { year: fullYear(match[1]), quarter: chinese >= 0 ? chinese + 1 : Number(written) };
}

function fullYear(digits: string | undefined): number | null {
	if (digits === undefined) return null;
	const year = Number(digits);
	return year < CENTURY ? THIS_CENTURY + year : year;
}
