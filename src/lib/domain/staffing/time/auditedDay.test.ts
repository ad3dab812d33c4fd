import { describe, expect, it } from 'vitest';
import { appliedShare, auditedDay } from './auditedDay';
import { countsTravelTwice, wouldCountTravelTwice } from './countsTravelTwice';

const AUDIT = {
	paidMinutes: 480,
	meals: 60,
	travel: 90,
	paperwork: 45,
	meetings: 40,
	waiting: 20,
	collecting: 0,
	private: 10,
};

describe('[AUDIT-1] a surveyed day', () => {
	it('sells in what is left: 215 of 480 minutes, 44.79 %', () => {
		expect(auditedDay(AUDIT).selling).toBe(215);
		expect(auditedDay(AUDIT).share).toBeCloseTo(0.4479167, 7);
		expect(appliedShare(AUDIT)).toBe(0.4479);
	});

	it('counts money collected as time not sold, and goes below nothing where answers exceed the day', () => {
		expect(auditedDay({ ...AUDIT, collecting: 30 }).selling).toBe(185);
		expect(auditedDay({ ...AUDIT, meetings: 300 }).share).toBeLessThan(0);
	});
});

describe('[AUDIT-3] travel counted twice', () => {
	const twice = { travelHours: 0.75, sellingShare: 0.4479 };

	it('is found where the applied share and the visits both hold it', () => {
		expect(countsTravelTwice(AUDIT, twice)).toBe(true);
		expect(countsTravelTwice(AUDIT, { ...twice, travelHours: { east: 2, default: 0 } })).toBe(true);
	});

	it('is not where either holds none, or the share is another', () => {
		expect(countsTravelTwice(null, twice)).toBe(false);
		expect(countsTravelTwice(AUDIT, { ...twice, travelHours: 0 })).toBe(false);
		expect(countsTravelTwice(AUDIT, { ...twice, travelHours: { default: 0 } })).toBe(false);
		expect(countsTravelTwice(AUDIT, { ...twice, sellingShare: 0.7 })).toBe(false);
		expect(wouldCountTravelTwice({ ...AUDIT, travel: 0 }, twice)).toBe(false);
		expect(wouldCountTravelTwice(AUDIT, twice)).toBe(true);
	});
});
