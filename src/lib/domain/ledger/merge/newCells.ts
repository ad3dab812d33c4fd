import { dayInMonth, monthOfDay, NO_DAY } from '../../primitives/day';
import type { SalesBatch } from '../batch';
import { BLANK, columnOf, kindOf, listOf, type Column, type ColumnKind } from '../chunkColumns';
import { SALES_COLUMNS, type ColumnId } from '../columns';
import { extraColumn, extraPlace, placeExtraColumns } from '../extraColumns';
import type { Ledger, NameBook } from '../ledger';
import { NO_NAME } from '../names';
import { nameAt } from '../textNames';

/** A column of a batch, in the words of the workbook. */
export interface BatchColumn {
	/** Its column of the sheet. */
	readonly id: ColumnId;
	readonly kind: ColumnKind;
	readonly values: Column;
	/** Code in the batch → code in the workbook; null for columns without names. */
	readonly codes: Int32Array | null;
}

/** The columns a batch fills. codesOf: what its names are in the workbook. */
export function batchColumns(
	ledger: Ledger,
	batch: SalesBatch,
	codesOf: (kind: keyof NameBook) => Int32Array,
): readonly BatchColumn[] {
	const { places } = placeExtraColumns(ledger.extraColumns, batch.extraColumns);
	const own = [...SALES_COLUMNS, ...places.map(extraColumn)];
	return own.flatMap((id): BatchColumn[] => {
		const place = extraPlace(id);
		const values = valuesOf(batch, id, place === null ? -1 : places.indexOf(place));
		if (values === null) return [];
		const kind = kindOf(id);
		return [{ id, kind, values, codes: kind === 'name' ? codesOf(listOf(id)) : null }];
	});
}

/** For `batchColumns` where only some rows are looked at: a million other names are left alone. */
export const codesOfRows =
	(names: NameBook, batch: SalesBatch, rows: readonly number[]) =>
	(kind: keyof NameBook): Int32Array => {
		const list = names[kind];
		const own =
			kind === 'customer' ? [batch.customer] : kind === 'extra' ? batch.extra : [batch.texts[kind]];
		const codes = new Int32Array(batch.names[kind].length).fill(NO_NAME);
		for (const column of own)
			for (const row of rows) {
				const code = column?.[row] ?? NO_NAME;
				if (code === NO_NAME) continue;
				const known = list.find(nameAt(batch.names[kind], code));
				// A name that the workbook does not know is no name of the sheet's.
				codes[code] = known === NO_NAME ? list.size + code : known;
			}
		return codes;
	};

function valuesOf(batch: SalesBatch, id: ColumnId, extra: number): Column | null {
	switch (id) {
		case 'date':
			return batch.day;
		case 'customer':
			return batch.customer;
		case 'amount':
			return batch.amount;
		case 'quantity':
		case 'profit':
		case 'promotion':
		case 'sellThrough':
			return batch.numbers[id];
		default:
			return extra === -1 ? batch.texts[id as keyof typeof batch.texts] : batch.extra[extra]!;
	}
}

/** The column of every chunk of the sheet; null where no row of a chunk fills it. */
export const chunkColumns = ({ chunks }: Ledger, id: ColumnId): readonly (Column | null)[] =>
	chunks.map((chunk) => columnOf(chunk, id));

/**
 * What row `from` of a batch's column would put where `was` stands (undefined: blank), if that is
 * new: null where the batch says nothing (a blank changes nothing) or nothing else. A month alone
 * never takes a day away.
 */
export function newCell(
	{ kind, values, codes }: BatchColumn,
	from: number,
	was: number | undefined,
): number | null {
	const value = values[from]!;
	const blank = BLANK[kind];
	if (value === blank || value !== value) return null;
	const now = codes === null ? value : codes[value]!;
	if (was === now) return null;
	if (kind !== 'day' || was === undefined || dayInMonth(now) !== 0) return now;
	return was !== NO_DAY && monthOfDay(was) === monthOfDay(now) ? null : now;
}
