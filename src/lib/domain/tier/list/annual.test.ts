import { describe, expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import { ladderPolicy } from '../../testing/ladders';
import { planOf, reportFor } from '../../testing/planOf';
import { lastBeforeFreeze, windowEnding } from './windowEnding';

const sale = (customer: string, yuan: number, date: string): Sale => ({
	...{ customer, amount: yuan * 100, date },
});
const annual = (more: object = {}, keys = 1): object =>
	ladderPolicy(
		'monthly-average',
		[100, 0],
		{ window: { months: 1, asOf: '2026-06' }, listPolicy: 'annual', ...more },
		keys,
	);
const SHEET = [
	...[sale('up', 10, '2025-12'), sale('up', 500, '2026-06')],
	...[sale('down', 900, '2025-12'), sale('down', 20, '2026-06')],
	...[sale('same', 200, '2025-12'), sale('same', 300, '2026-06')],
	...[sale('new', 400, '2026-06'), sale('gone', 400, '2025-12')],
];

describe('a list made once a year', () => {
	it.each([
		['2026-06', 1, '2025-12'],
		['2026-01', 1, '2025-12'],
		['2025-12', 1, '2024-12'],
		['2026-06', 6, '2026-05'],
		['2026-06', 7, '2025-06'],
	])('[LIST-2] at %s with freeze month %i it is the run to %s', (asOf, freeze, last) => {
		const month = (text: string): number =>
			Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
		expect(lastBeforeFreeze(month(asOf), freeze)).toBe(month(last));
	});
	it('[LIST-2] its window is as long as that of today, and so is the one before it', () => {
		const ledger = { ledgerFrom: 5, ledgerTo: 900 };
		const today = { months: 12, from: 889, to: 900, priorFrom: 877, priorTo: 888, ...ledger };
		expect(windowEnding(today, 895)).toEqual({
			...{ months: 12, from: 884, to: 895, priorFrom: 872, priorTo: 883, ...ledger },
		});
	});
	it('[LIST-2] keeps the tiers of that run; who was not in it has the rolling one', () => {
		const { customers } = reportFor(SHEET, annual());
		expect(customers.map(({ customer, tier, shadowTier }) => [customer, tier, shadowTier])).toEqual(
			[
				['up', 't1', 't0'],
				['new', 't0', 't0'],
				['same', 't0', 't0'],
				['down', 't0', 't1'],
			],
		);
	});
	it('[LIST-2] with the conditions of that run, and its reasons', () => {
		const keyConditions = { maxLargestOrderShare: 0.5 };
		const sheet = [...SHEET, sale('same', 150, '2025-12')];
		const report = reportFor(sheet, annual({ keyConditions }));
		const same = report.customers.find(({ customer }) => customer === 'same');
		expect(same).toMatchObject({ tier: 't1', shadowTier: 't1', reasons: ['one-off'] });
	});
	it('[LIST-2] with the stability of that run', () => {
		const sheet = [sale('x', 100, '2025-11'), sale('x', 95, '2025-12'), sale('x', 10, '2026-06')];
		const report = reportFor(sheet, annual({ stabilityMargin: 0.1 }));
		expect(report.customers[0]).toMatchObject({ tier: 't0', reasons: ['held'], shadowTier: 't1' });
	});
	it('[LIST-3] drift: who moves, the money at stake, and whether to look at it', () => {
		expect(planOf(SHEET, annual()).drift).toEqual({
			...{ customers: 2, revenue: 52_000, keyCustomers: 1, keyRevenue: 2000, review: true },
		});
		const patient = annual({ list: { driftLimit: 0.5 } });
		expect(planOf(SHEET, patient).drift).toMatchObject({ keyCustomers: 1, review: false });
		expect(reportFor(SHEET, annual()).notices).toContain('notice_list_review');
		expect(reportFor(SHEET, patient).notices).not.toContain('notice_list_review');
		expect(planOf(SHEET, annual({ listPolicy: 'rolling' })).drift).toBeNull();
	});
	it('[LIST-3] exactly at the limit nothing is proposed', () => {
		const keys = Array.from({ length: 9 }, (_, k) => [
			...[sale(`k${k}`, 200, '2025-12'), sale(`k${k}`, 200, '2026-06')],
		]).flat();
		const sheet = [...keys, sale('down', 900, '2025-12'), sale('down', 20, '2026-06')];
		expect(planOf(sheet, annual()).drift).toMatchObject({ keyCustomers: 1, review: false });
	});
	it('[LIST-2] nothing to freeze: everybody rolls, and it is said', () => {
		const sheet = SHEET.filter(({ date = '' }) => date > '2026');
		const report = reportFor(sheet, annual());
		expect(report.customers.every(({ tier, shadowTier }) => tier === shadowTier)).toBe(true);
		expect(report.notices).toContain('notice_list_no_run');
	});
	it('[LIST-2] a frozen tier of another segment says nothing', () => {
		const ladder = (id: string): object => ({
			by: 'monthly-average',
			tiers: [
				{ id: `${id}0`, min: 100 },
				{ id: `${id}1`, min: 0 },
			],
		});
		const standard = { visits: 1, calls: 1, hoursPerVisit: 1, hoursPerCall: 1, adminHours: 0 };
		const policy = {
			...annual(),
			segments: [
				{ id: 'a', where: { channel: ['a'] }, ladder: ladder('a') },
				{ id: 'b', where: null, ladder: ladder('b') },
			],
			service: { a0: standard, a1: standard, b0: standard, b1: standard },
		};
		const sheet = [
			{ ...sale('x', 500, '2025-12'), channel: 'a' },
			{ ...sale('x', 5, '2026-06'), channel: 'b' },
		];
		expect(reportFor(sheet, policy).customers[0]).toMatchObject({ segment: 'b', tier: 'b1' });
	});
});
