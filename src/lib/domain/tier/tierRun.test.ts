import { describe, expect, it } from 'vitest';
import { createInputs } from '../inputs';
import { appendBatch } from '../ledger/appendBatch';
import { editCells } from '../ledger/editCells';
import { batchOf, type Sale } from '../ledger/testing/batchOf';
import { recalculate } from '../recalculate';
import { ledgerOf } from '../testing/ledgerOf';
import { policyAfter, policyOf, sheetOf } from '../testing/planOf';
import { planDigest } from '../testing/planDigest';

/** Customers of four pages: an edit of one customer measures a single page again. */
const SALES: readonly Sale[] = Array.from({ length: 800 }, (_, k) => ({
	customer: `客户 "${k % 400}"`,
	date: k < 400 ? '2024-11' : `2025-${String(1 + (k % 12)).padStart(2, '0')}`,
	amount: 100 + ((k * 37) % 91) * 10,
	profit: ((k * 53) % 71) - 20,
	sellThrough: 50 + ((k * 17) % 83) * 10,
	channel: k % 3 === 0 ? '经销' : '电商',
}));
const LADDER = {
	by: 'cumulative-share',
	tiers: [
		{ id: 'a', key: true, upTo: 0.3 },
		{ id: 'b', key: false, upTo: 1 },
	],
};
const STANDARD = { visits: 1, calls: 1, hoursPerVisit: 1, hoursPerCall: 1, adminHours: 0 };
const json = (more: object = {}, ladder: object = {}, where: object | null = null) => ({
	window: { months: 12, asOf: '2025-12' },
	segments: [
		...(where === null ? [] : [{ id: 'some', where, ladder: { ...LADDER, ...ladder } }]),
		{ id: 'all', ladder: { ...LADDER, ...ladder } },
	],
	service: { a: STANDARD, b: STANDARD },
	keyConditions: { minActiveMonths: 1, maxLargestOrderShare: null, requireProfit: false },
	...more,
});
const SCORE = { by: 'score', weights: { revenue: 2, activeMonths: 1 } };
const empty = createInputs();
const inputs = { ...empty, ledger: ledgerOf(empty.names, SALES, 40) };
const edits = [{ row: 410, column: 'sellThrough', value: 90_000 }] as const;
const sold = { ...inputs, ledger: editCells(inputs.ledger, inputs.names, [...edits]) };
const soldBefore = {
	...inputs,
	ledger: editCells(inputs.ledger, inputs.names, [
		{ row: 10, column: 'sellThrough', value: 90_000 },
	]),
};
const grown = {
	...inputs,
	ledger: appendBatch(
		inputs.ledger,
		inputs.names,
		batchOf([{ customer: '客户 "7"', date: '2025-12', amount: 50_000, sellThrough: 1 }]),
	),
};
const channels = {
	...inputs,
	customers: sheetOf({ '客户 "7"': { channel: '经销' } }, inputs.names),
};
const DEALERS = { channel: ['经销'] };
const THROUGH = { basis: 'sell-through' };

describe('tiers after an edit', () => {
	it.each([
		['another measure', inputs, json(), inputs, json({}, { measure: 'profit' })],
		['revenue again', inputs, json({}, { measure: 'profit' }), inputs, json()],
		['a score', inputs, json(), inputs, json({}, SCORE)],
		[
			'other weights',
			inputs,
			json({}, SCORE),
			inputs,
			json({}, { ...SCORE, weights: { revenue: 1, growth: 5 } }),
		],
		['what was sold on', inputs, json(THROUGH), sold, json(THROUGH)],
		['what was sold on a year ago', inputs, json(THROUGH), soldBefore, json(THROUGH)],
		['what was sold on, by a score', inputs, json(THROUGH, SCORE), sold, json(THROUGH, SCORE)],
		['a sale, by what is sold on', inputs, json(THROUGH), grown, json(THROUGH)],
		['another basis', inputs, json(), inputs, json(THROUGH)],
		['segments', inputs, json(), inputs, json({}, {}, DEALERS)],
		['one segment again', inputs, json({}, {}, DEALERS), inputs, json()],
		[
			'who is in a segment',
			inputs,
			json({}, {}, DEALERS),
			inputs,
			json({}, {}, { channel: ['电商'] }),
		],
		[
			'a fact that a segment asks for',
			inputs,
			json({}, {}, DEALERS),
			channels,
			json({}, {}, DEALERS),
		],
		['the margin', inputs, json({ stabilityMargin: 0 }), inputs, json({ stabilityMargin: 1 })],
		[
			'the conditions',
			inputs,
			json(),
			inputs,
			json({ keyConditions: { minActiveMonths: 9, requireProfit: true } }),
		],
	])('[DIRTY-1] %s: are what they would be from nothing', (_, first, before, second, after) => {
		const last = recalculate(first, policyOf(before));
		const policy = policyAfter(last.policy, after);
		const next = recalculate(second, policy, last);
		const fresh = recalculate(second, policy);
		expect(next.placement).toEqual(fresh.placement);
		expect(next.basis).toEqual(fresh.basis);
		expect(planDigest(next)).toEqual(planDigest(fresh));
		expect(next.placement).not.toEqual(last.placement);
	});
});
