import type { Meaning } from '$lib/application/importing';
import type { SalesColumn } from '$lib/domain/ledger/columns';
import type { DerivingColumn, SourceOf } from './assembleBatch';
import type { Layout } from './header/layout';
import type { DecimalMarks } from './meaning/decimalMarks';
import { isAmount } from './meaning/propose';
import type { MonthColumn } from './wideSales';

/** The columns that values come from, each with its unit and its decimals. */
export interface SourceColumns {
	/** The first of each. */
	readonly columns: ReadonlyMap<SalesColumn, SourceOf>;
	readonly deriving: ReadonlyMap<DerivingColumn, SourceOf>;
	readonly months: readonly MonthColumn[];
}

interface Understood {
	readonly layout: Layout;
	readonly meanings: readonly Meaning[];
	readonly powers: readonly number[];
	readonly marks: DecimalMarks;
}

export function sourceColumns(
	{ layout, meanings, powers, marks }: Understood,
	shape: 'long' | 'wide',
): SourceColumns {
	const columns = new Map<SalesColumn, SourceOf>();
	const deriving = new Map<DerivingColumn, SourceOf>();
	const months: MonthColumn[] = [];
	meanings.forEach((meaning, column) => {
		const source = { column, unitPower: powers[column] ?? 0, mark: marks.of(column) };
		const { kind } = meaning;
		if (kind === 'sales' && !columns.has(meaning.column)) columns.set(meaning.column, source);
		if (kind === 'price' || kind === 'cost' || kind === 'unit-cost' || kind === 'year')
			deriving.set(kind, source);
		if (kind === 'month' && shape === 'wide')
			months.push({
				...source,
				month: meaning.month,
				measure: meaning.measure ?? 'amount',
				covers: layout.titles[column]?.month?.covers ?? 'month',
			});
	});
	return { columns, deriving, months };
}

/** Columns one of which holds a figure in every row of sales. */
export const figuresOf = ({ columns, deriving, months }: SourceColumns): readonly number[] => [
	...months.filter(isAmount).map(({ column }) => column),
	...[columns.get('amount'), deriving.get('price')].flatMap((at) =>
		at === undefined ? [] : [at.column],
	),
];
