import { monthInYear, yearOf } from '$lib/domain/primitives/day';
import type { Month } from '$lib/domain/primitives/units';
import { message, type Message } from '$lib/domain/primitives/message';
import type { DecimalMark } from '$lib/domain/reading/readNumber';
import { FEN_POWER, readMoney } from '$lib/domain/reading/readMoney';
import { isWithin, type MonthTitle } from './header/monthTitle';
import type { Findings } from './findings';
import { isAmount } from './meaning/propose';

/** Where the sums that a wide table states beside its months are not what its months add up to. */
export function rowTotals({ table, body, proposal, powers, marks, layout }: Findings): Message[] {
	const at = proposal.meanings.flatMap(({ kind }, column) => (kind === 'total' ? [column] : []));
	if (proposal.meanings.some((meaning) => meaning.kind === 'month' && !isAmount(meaning)))
		return [];
	const [total] = at;
	if (proposal.shape !== 'wide' || total === undefined || at.length > 1) return [];
	const part = layout.titles[total]?.month ?? null;
	const months = proposal.meanings.flatMap((meaning, column) =>
		meaning.kind === 'month' && (part === null || isPart(meaning.month, part)) ? [column] : [],
	);
	let count = 0;
	let first: { row: number; stated: number; summed: number } | null = null;
	const fenAt = (row: number, column: number): number => {
		const money = readMoney(table.cell(row, column), powers[column], 'any', marks.of(column));
		return money.ok ? money.value.fen : Number.NaN;
	};
	for (const row of body.sales) {
		const stated = fenAt(row, total);
		if (Number.isNaN(stated)) continue;
		const summed = months.reduce((sum, column) => sum + (fenAt(row, column) || 0), 0);
		const slack =
			halfUnit(table.cell(row, total), powers[total] ?? 0, marks.of(total)) * (months.length + 1);
		if (Math.abs(stated - summed) <= slack) continue;
		count++;
		first ??= { row: row + 1, stated, summed };
	}
	if (first === null) return [];
	const { row, stated, summed } = first;
	return [
		message('import_row_totals_differ', {
			count,
			row,
			stated: { fen: stated },
			summed: { fen: summed },
		}),
	];
}

/** A half-year adds up its own months, of its year. */
const isPart = (month: Month, title: MonthTitle): boolean =>
	isWithin(monthInYear(month), title) && (title.year === null || title.year === yearOf(month));

/** Half of the last place that a cell shows, fen: as much may each figure be rounded. */
function halfUnit(text: string, unitPower: number, mark: DecimalMark): number {
	const decimals =
		(mark === 'comma' ? /[,\uff0c](\d*)/ : /[.\uff0e](\d*)/).exec(text)?.[1]?.length ?? 0;
	return 10 ** Math.max(0, FEN_POWER + unitPower - decimals) / 2;
}
