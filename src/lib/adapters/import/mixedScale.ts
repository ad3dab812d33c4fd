import { ATTRIBUTES } from '$lib/domain/customer/attributes';
import { message, type Message } from '$lib/domain/primitives/message';
import { quoted } from '$lib/domain/reading/plainText';
import { readNumber } from '$lib/domain/reading/readNumber';
import { titleOf } from './columnName';
import type { Findings } from './findings';

/** Cells that are looked at, spread over the rows. */
const LOOKED_AT = 5000;
/** Figures of one column with nothing between them for three powers of ten have two units. */
const GAP = 1000;
/** Share of the cells on either side, and the fewest: one large order is none. */
const ENOUGH = 0.1;
const FEWEST = 3;

/**
 * [A09] Amounts some of which seem to count in 元 and some in 万元: nothing lies between them. Said, with
 * how many on either side; never corrected.
 */
export function mixedScale({ batch, columns, layout, proposal }: Findings): Message[] {
	const at = columns.get('amount')?.column;
	const step = Math.max(1, Math.floor(batch.rows / LOOKED_AT));
	const found: number[] = [];
	for (let row = 0; row < batch.rows; row += step) {
		const fen = Math.abs(batch.amount[row] ?? Number.NaN);
		if (fen > 0) found.push(fen);
	}
	const sizes = Float64Array.from(found).sort();
	const fewest = Math.max(FEWEST, sizes.length * ENOUGH);
	const cut = sizes.findIndex((size, i) => i >= fewest && size >= (sizes[i - 1] ?? 0) * GAP);
	if (cut < 0 || sizes.length - cut < fewest) return [];
	const title = at === undefined || proposal.shape === 'wide' ? '' : titleOf(layout.titles, at);
	return [
		message('import_mixed_scale', {
			title: quoted(title),
			small: cut * step,
			large: (sizes.length - cut) * step,
			below: { fen: sizes[cut - 1] ?? 0 },
			above: { fen: sizes[cut] ?? 0 },
		}),
	];
}

/** [A09] Shares some of which are written as 0.125 and some as 12.5, without a percent sign. */
export function mixedShares({ table, rows, layout, proposal }: Findings): Message[] {
	return proposal.meanings.flatMap((meaning, column): Message[] => {
		if (meaning.kind !== 'attribute' || ATTRIBUTES[meaning.attribute] !== 'ratio') return [];
		let small = 0;
		let large = 0;
		for (const row of rows) {
			const read = readNumber(table.cell(row, column));
			if (!read.ok || read.value === null || read.value.percent) continue;
			const value = Number(read.value.digits) * 10 ** read.value.power;
			if (value > 1) large++;
			else if (value > 0) small++;
		}
		return small === 0 || large === 0
			? []
			: [
					message('import_mixed_shares', {
						title: quoted(titleOf(layout.titles, column)),
						small,
						large,
					}),
				];
	});
}
