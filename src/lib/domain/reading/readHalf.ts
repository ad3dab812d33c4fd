/** A half of a year as people write it; year null: written without one. */
export interface Half {
	readonly year: number | null;
	/** 1 or 2. */
	readonly half: number;
}

const CENTURY = 100;
const THIS_CENTURY = 2000;
const SECOND = /[下2]|second/;
const HALF =
	'([上下]) ?半年度?|h ?y?([12])|([12]) ?hy?|(1st|2nd|first|second) half(?: (?:year|of(?: fy)?))?';
const YEAR_FIRST = new RegExp(`^(?:(?:fy ?)?((?:19|20)?\\d\\d)(?: ?年度?)?[-/ .]*)?(?:${HALF})$`);
const HALF_FIRST = new RegExp(`^(?:${HALF})[-/' .]*(?:fy ?)?((?:19|20)?\\d\\d)$`);

/** `2025H1`, `H1 2025`, `1H25`, `2025年上半年`, `下半年`: plain text → half-year; null for what is none. */
export function readHalf(plain: string): Half | null {
	const text = plain.toLowerCase();
	const first = YEAR_FIRST.exec(text);
	const match = first ?? HALF_FIRST.exec(text);
	if (match === null) return null;
	const words = first === null ? match.slice(1, -1) : match.slice(2);
	const year = first === null ? match.at(-1) : match[1];
	const half = words.some((word?: string) => word !== undefined && SECOND.test(word)) ? 2 : 1;
	return { year: fullYear(year), half };
}

function fullYear(digits: string | undefined): number | null {
	if (digits === undefined) return null;
	const year = Number(digits);
	return year < CENTURY ? THIS_CENTURY + year : year;
}
