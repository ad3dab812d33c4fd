import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { ladderJson, ladderPolicy } from '../testing/ladders';
import { byCustomer, reportFor } from '../testing/planOf';

const [ladder] = ladderJson('cumulative-share', [0.5, 1]);
const segment = (id: string, where: object | null): object => ({ ...ladder, id, where });
const policy = (...segments: object[]): object => ({
	...ladderPolicy('cumulative-share', [0.5, 1], { stabilityMargin: 0.5 }),
	segments,
});
const now = (customer: string, channel: string, amount: number): Sale => ({
	customer,
	channel,
	amount,
	date: '2025-12',
});
const segmentsOf = (sheet: readonly Sale[], json: object, facts = {}): object =>
	Object.fromEntries(byCustomer(reportFor(sheet, json, { facts }), 'segment'));

describe('segments', () => {
	const both = policy(segment('key', { channel: ['大客户', 'VIP'] }), segment('rest', null));

	it('[SEGMENT-1] the first match wins, the last takes the rest', () => {
		const sheet = [now('a', '大客户', 5), now('b', 'VIP', 4), now('c', '公众', 3), now('d', '', 2)];
		expect(segmentsOf(sheet, both)).toEqual({ a: 'key', b: 'key', c: 'rest', d: 'rest' });
		const closed = policy(
			segment('key', { channel: ['大客户'] }),
			segment('last', { channel: ['x'] }),
		);
		expect(segmentsOf(sheet, closed)).toEqual({ a: 'key', b: 'last', c: 'last', d: 'last' });
	});
	it('[SEGMENT-1] every attribute must match', () => {
		const two = policy(
			segment('key', { channel: ['大客户'], region: ['华东'] }),
			segment('rest', null),
		);
		const sheet = [now('a', '大客户', 5), { ...now('b', '大客户', 4), region: '华东' }];
		expect(segmentsOf(sheet, two)).toEqual({ a: 'rest', b: 'key' });
	});
	it('[MEASURE-9] the customer sheet beats the sales, the larger sum the smaller', () => {
		const sheet = [now('a', '公众', 9), now('b', '公众', 5), now('b', 'VIP', 5), now('b', '', 99)];
		const facts = { a: { channel: 'VIP' } };
		// b: a tie of 5 and 5; VIP comes first in code-point order; rows without a channel have no say.
		expect(segmentsOf(sheet, both, facts)).toEqual({ a: 'key', b: 'key' });
	});
	it('[SEGMENT-3] shares are taken within the segment', () => {
		const sheet = [now('a', 'VIP', 10), now('b', '公众', 900), now('c', '公众', 600)];
		const report = reportFor(sheet, both);
		expect(byCustomer(report, 'position').get('a')).toBe(0);
		expect(byCustomer(report, 'position').get('c')).toBe(0.6);
		expect(report.tiers.map(({ segment: id, customers }) => [id, customers])).toEqual([
			['key', 1],
			['key', 0],
			['rest', 1],
			['rest', 1],
		]);
	});
	it('[SEGMENT-2] who is gone counts in the segment its prior rows say', () => {
		// x sold 900 through VIP a year ago and nothing since: it stands before a in the prior ladder
		// of its segment, so a was not in the best tier then, and is not held.
		const prior = (customer: string, channel: string, amount: number): Sale => ({
			...now(customer, channel, amount),
			date: '2024-12',
		});
		const sheet = [now('z', 'VIP', 600), now('a', 'VIP', 400), prior('a', 'VIP', 100)];
		const a = (more: readonly Sale[]): unknown =>
			byCustomer(reportFor([...sheet, ...more], both), 'priorTier').get('a');
		expect(a([prior('x', 'VIP', 900)])).toBe('t1');
		expect(a([prior('x', '公众', 900)])).toBe('t0');
	});
	it('[SEGMENT-2] who has moved counts in the segment it belongs to now', () => {
		const prior = { ...now('m', 'VIP', 900), date: '2024-12' };
		const sheet = [
			now('z', 'VIP', 600),
			now('a', 'VIP', 400),
			{ ...now('a', 'VIP', 100), date: '2024-12' },
		];
		const report = reportFor([...sheet, prior, now('m', '公众', 5)], both);
		expect(byCustomer(report, 'priorTier').get('a')).toBe('t0');
		expect(byCustomer(report, 'segment').get('m')).toBe('rest');
	});
});
