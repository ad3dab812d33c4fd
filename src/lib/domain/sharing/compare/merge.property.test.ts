import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createInputs, type Inputs } from '../../inputs';
import { appendBatch } from '../../ledger/appendBatch';
import { cellText } from '../../ledger/cellText';
import { SALES_COLUMNS } from '../../ledger/columns';
import { rowsOf } from '../../ledger/locate';
import { noteAt, writeNotes } from '../../ledger/writeNotes';
import { batchOf, type Sale } from '../../ledger/testing/batchOf';
import { finish } from '../../primitives/steps';
import { compareInputs } from './compareInputs';
import { mergeInputs } from './mergeInputs';

/** Few values, so that ties, returns, blanks and rows that are alike in part are the rule. */
const sale: fc.Arbitrary<Sale> = fc.record(
	{
		date: fc.constantFrom('2026-01', '2026-01-05', '2026-01-06', '2026-02-05', '2025-01-05'),
		customer: fc.constantFrom('甲', '__proto__', '丙 “🍶”'),
		order: fc.constantFrom('1', '2'),
		product: fc.constantFrom('酒', 'constructor'),
		quantity: fc.constantFrom(0, 1000, -1000),
		amount: fc.constantFrom(100, 200, -100, 0),
	},
	{ requiredKeys: [] },
);
/** A sheet, and the same sheet with some of its rows said otherwise, left out, or moved. */
const pair = fc
	.array(sale, { maxLength: 8 })
	.chain((rows) =>
		fc.tuple(
			fc.constant(rows),
			fc.tuple(fc.shuffledSubarray(rows), fc.array(sale, { maxLength: 5 })),
		),
	)
	.map(([mine, [kept, others]]) => [mine, [...others, ...kept]] as const);

/** Rows with a quantity have a note, some of them another one on each side. */
function sold(sales: readonly Sale[], strangers = 0): Inputs {
	const inputs = createInputs();
	for (let at = 0; at < strangers; at++) inputs.names.customer.code(`别人 ${String(at)}`);
	const ledger = appendBatch(inputs.ledger, inputs.names, batchOf(sales));
	const notes = sales.flatMap(({ quantity, order }, row) =>
		quantity === undefined
			? []
			: [{ row, column: 'amount', text: order === '1' ? String(strangers) : '对过' } as const],
	);
	return { ...inputs, ledger: writeNotes(ledger, notes) };
}
const rowTexts = ({ ledger, names }: Inputs): readonly string[] =>
	Array.from({ length: rowsOf(ledger) }, (_, row) =>
		[
			...SALES_COLUMNS.map((column) => cellText(ledger, names, row, column)),
			...SALES_COLUMNS.map((column) => noteAt(ledger, row, column) ?? ''),
		].join('\t'),
	);
const fenOf = ({ ledger }: Inputs): number =>
	ledger.chunks.reduce(
		(sum, { amount }) => amount.reduce((all, fen) => all + (Number.isNaN(fen) ? 0 : fen), sum),
		0,
	);
const sides = ([mine, theirs]: readonly [readonly Sale[], readonly Sale[]]) => {
	const own = sold(mine);
	return { mine: own, comparison: finish(compareInputs(own, sold(theirs, 3))) };
};

test('[OPEN-4] [OPEN-5] all of theirs is theirs to the fen and row by row, none is mine itself', () => {
	fc.assert(
		fc.property(pair, (both) => {
			const { mine, comparison } = sides(both);
			const all = new Set(comparison.items.map(({ id }) => id));
			const merged = finish(mergeInputs(comparison, all));
			expect(fenOf(merged)).toBe(fenOf(comparison.theirs));
			expect([...rowTexts(merged)].sort()).toEqual([...rowTexts(comparison.theirs)].sort());
			expect(finish(compareInputs(merged, comparison.theirs)).items).toEqual([]);
			expect(finish(mergeInputs(comparison, new Set()))).toBe(mine);
			expect([...rowTexts(mine)]).toEqual([...rowTexts(sold(both[0]))]);
		}),
		{ seed: 9, numRuns: 300 },
	);
});

test('[OPEN-5] every row stands in one place, pairs are of one customer, whatever the order of rows', () => {
	fc.assert(
		fc.property(pair, (both) => {
			const { mine, comparison } = sides(both);
			if (comparison.sales === null) return;
			const { changed, added, removed } = comparison.sales;
			expect(new Set([...changed.mine, ...removed]).size).toBe(
				changed.mine.length + removed.length,
			);
			expect(new Set([...changed.theirs, ...added]).size).toBe(
				changed.theirs.length + added.length,
			);
			expect(changed.doubtful).toBeLessThanOrEqual(changed.mine.length);
			const { theirs } = comparison;
			changed.mine.forEach((row, at) => {
				expect(cellText(mine.ledger, mine.names, row, 'customer')).toBe(
					cellText(theirs.ledger, theirs.names, changed.theirs[at]!, 'customer'),
				);
			});
			const counts = (found: typeof comparison) => [
				...[found.sales?.changed.mine.length, found.sales?.changed.doubtful],
				...[found.sales?.added.length, found.sales?.removed.length],
			];
			const turned = sides([both[0].toReversed(), both[1].toReversed()]).comparison;
			const [pairs, , ...others] = counts(comparison);
			const [pairsTurned, , ...othersTurned] = counts(turned);
			expect([pairsTurned, ...othersTurned]).toEqual([pairs, ...others]);
			expect(counts(sides(both).comparison)).toEqual(counts(comparison));
		}),
		{ seed: 9, numRuns: 300 },
	);
});
