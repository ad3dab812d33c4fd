import { expect, it } from 'vitest';
import { planOf } from '../../testing/planOf';

const AUDIT = { paidMinutes: 480, meals: 60, travel: 90, paperwork: 45, meetings: 40, waiting: 30 };
const found = (capacity: object, timeAudit: object | null = AUDIT) =>
	planOf([{ customer: 'a', amount: 1, date: '2025-12' }], { capacity, timeAudit }).guards.find(
		({ guard }) => guard === 'travel-counted-twice',
	);

it('[GUARD-14] [AUDIT-3] travel in the visits and out of the selling share', () => {
	expect(found({ sellingShare: 0.4479, travelHours: { 山区: 2, default: 0 } })).toEqual({
		guard: 'travel-counted-twice',
		severity: 'severe',
		figures: [],
		customers: [],
		unit: 'hours',
		figure: 2,
		limit: 0,
	});
	expect(found({ sellingShare: 0.4479, travelHours: 1.5 })).toMatchObject({ figure: 1.5 });
});
it.each([
	[{ sellingShare: 0.7 }, AUDIT],
	[{ sellingShare: 0.4479, travelHours: 0 }, AUDIT],
	[{ sellingShare: 0.4479 }, null],
	[{ sellingShare: 0.6354 }, { ...AUDIT, travel: 0 }],
])('[GUARD-14] quiet: %j', (capacity, audit) => {
	expect(found(capacity, audit)).toBeUndefined();
});
