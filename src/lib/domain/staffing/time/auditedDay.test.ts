import { describe, expect, it } from 'vitest';
import { SURVEYED_DAY } from '../testing/surveyedDay';
import { appliedShare, auditedDay } from './auditedDay';
import { countsTravelTwice, wouldCountTravelTwice } from './countsTravelTwice';

describe('[AUDIT-1] a surveyed day', () => {
	it('sells in what is left: 215 of 480 minutes, 44.79 %', () => {
		expect(auditedDay(SURVEYED_DAY).selling).toBe(215);
		expect(auditedDay(SURVEYED_DAY).share).toBeCloseTo(0.4479167, 7);
		expect(appliedShare(SURVEYED_DAY)).toBe(0.4479);
	});

	it('counts money collected as time not sold, and goes below nothing where answers exceed the day', () => {
		expect(auditedDay({ ...SURVEYED_DAY, collecting: 30 }).selling).toBe(185);
		expect(auditedDay({ ...SURVEYED_DAY, meetings: 300 }).share).toBeLessThan(0);
	});
});

describe('[AUDIT-3] travel counted twice', () => {
	const twice = { travelHours: 0.75, sellingShare: 0.4479 };

	it('is found where the applied share and the visits both hold it', () => {
		expect(countsTravelTwice(SURVEYED_DAY, twice)).toBe(true);
		expect(
			countsTravelTwice(SURVEYED_DAY, { ...twice, travelHours: { east: 2, default: 0 } }),
		).toBe(true);
	});

	it('is not where either holds none, or the share is another', () => {
		expect(countsTravelTwice(null, twice)).toBe(false);
		expect(countsTravelTwice(SURVEYED_DAY, { ...twice, travelHours: 0 })).toBe(false);
		expect(countsTravelTwice(SURVEYED_DAY, { ...twice, travelHours: { default: 0 } })).toBe(false);
		expect(countsTravelTwice(SURVEYED_DAY, { ...twice, sellingShare: 0.7 })).toBe(false);
		expect(wouldCountTravelTwice({ ...SURVEYED_DAY, travel: 0 }, twice)).toBe(false);
		expect(wouldCountTravelTwice(SURVEYED_DAY, twice)).toBe(true);
	});
});
