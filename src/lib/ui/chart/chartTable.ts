/** The figures behind a picture, as a planner would copy them into a sheet. */
export interface ChartTable {
	readonly columns: readonly { readonly title: string; readonly figure: boolean }[];
	/** One text for each column. */
	readonly rows: readonly (readonly string[])[];
}

/** A column of words, then columns of figures. */
export const chartColumns = (
	first: string,
	...figures: readonly string[]
): ChartTable['columns'] => [
	{ title: first, figure: false },
	...figures.map((title) => ({ title, figure: true })),
];
