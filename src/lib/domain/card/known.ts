/** A figure of a column by customer code: null where it is NaN or the code lies past its end. */
export const known = (value: number | undefined): number | null =>
	value === undefined || Number.isNaN(value) ? null : value;
