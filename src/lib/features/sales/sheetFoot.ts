import type { ColumnId } from '$lib/domain/ledger/columns';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatNumber, formatYuan } from '$lib/ui/format';
import { THOUSANDTHS_POWER } from '$lib/domain/reading/readQuantity';
import type { GridFoot } from '$lib/ui/grid/port';
import type { LedgerSums } from './ledgerSums';

const THOUSANDTHS = 10 ** THOUSANDTHS_POWER;

/** The totals line: what counts, what it adds up to, and how many rows are left out of it. */
export function sheetFoot(
	sums: LedgerSums,
	uncountedRows: number,
	columns: readonly ColumnId[],
	locale: Locale,
): GridFoot {
	const rows = formatCount(sums.rows, locale);
	const customers = formatCount(sums.customers, locale);
	const values = new Map<ColumnId, number | null>([
		['amount', sums.rows === 0 ? null : sums.amount],
		['quantity', sums.numbers.quantity],
		['profit', sums.numbers.profit],
		['promotion', sums.numbers.promotion],
		['sellThrough', sums.numbers.sellThrough],
	]);
	return {
		lead: m.sales_foot({ rows, customers }),
		...(uncountedRows === 0
			? {}
			: { note: m.sales_foot_uncounted({ rows: formatCount(uncountedRows, locale) }) }),
		sums: columns.flatMap((id, column) => {
			const value = values.get(id);
			if (value === undefined || value === null) return [];
			const text =
				id === 'quantity'
					? formatNumber(value / THOUSANDTHS, locale, THOUSANDTHS_POWER)
					: formatYuan(value, locale);
			return [{ column, text, breach: value < 0 }];
		}),
	};
}
