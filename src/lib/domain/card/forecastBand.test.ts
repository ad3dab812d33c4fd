import { expect, it } from 'vitest';
import { forecastBand } from './forecastBand';

it('[CARD-8] is months × money, and as wide as both vary', () => {
	// 6 of 12 months, each 100: only the months vary, 6 · ½ · 100² = 30 000; ± 1.28155 · 173.205.
	expect(forecastBand(6, 12, [100, 100, 100])).toEqual({ mean: 600, low: 378, high: 822 });
	// Every month is bought: only the money varies, 12 · 50² = 30 000 around 12 · 100.
	expect(forecastBand(12, 12, [50, 100, 150])).toEqual({ mean: 1200, low: 978, high: 1422 });
	expect(forecastBand(12, 12, [70, 70, 70])).toEqual({ mean: 840, low: 840, high: 840 });
});
it('[CARD-8] never promises less than nothing, and nothing from too few months', () => {
	expect(forecastBand(0.1, 12, [1, 1000, 3])?.low).toBe(0);
	expect(forecastBand(6, 12, [100, 100])).toBeNull();
	expect(forecastBand(0, 12, [100, 100, 100])).toBeNull();
	expect(forecastBand(NaN, 12, [100, 100, 100])).toBeNull();
});
