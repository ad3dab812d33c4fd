import { describe, expect, it } from 'vitest';
import { depositRequired, depositShort } from './deposit';
import { deterrent } from './deterrent';

describe('a deposit', () => {
	it('[DEPOSIT-1] is the rate of the tier on the monthly average, to the fen', () => {
		expect(depositRequired(0.2, 1_200_000, 12)).toBe(20_000);
		// 0.2 × 31 / 12 = 0.5167; 0.2 × 30 / 12 = 0.5, half up.
		expect(depositRequired(0.2, 31, 12)).toBe(1);
		expect(depositRequired(0.2, 30, 12)).toBe(1);
		expect(depositRequired(0.2, 29, 12)).toBe(0);
	});
	it('[DEPOSIT-1] is nothing for returns alone', () => {
		expect(depositRequired(0.5, -100, 12)).toBe(0);
		expect(depositRequired(0, 100, 12)).toBe(0);
	});
	it('[DEPOSIT-1] is short by what is missing, never by less than nothing', () => {
		expect(depositShort(20_000, 12_000)).toBe(8_000);
		expect(depositShort(20_000, 30_000)).toBe(0);
	});
});

describe('a deposit that deters', () => {
	it('[DEPOSIT-3] takes the gain over the chance of being found out', () => {
		const found = deterrent({ priceGapFen: 800, transportFen: 300, units: 2000, detection: 0.4 });
		expect(found).toEqual({ gain: 1_000_000, kept: 2_500_000, takenBack: 1_500_000 });
	});
	it('[DEPOSIT-3] is nothing where bringing it there costs as much as the gap', () => {
		const found = deterrent({ priceGapFen: 300, transportFen: 300, units: 2000, detection: 0.4 });
		expect(found).toEqual({ gain: 0, kept: 0, takenBack: 0 });
	});
	it('[DEPOSIT-3] is unknown while a judgement is', () => {
		const known = { priceGapFen: 8, transportFen: 3, units: 2, detection: 0.5 };
		expect(deterrent(known)).toEqual({ gain: 10, kept: 20, takenBack: 10 });
		for (const unknown of Object.keys(known)) {
			expect(deterrent({ ...known, [unknown]: null })).toBeNull();
		}
	});
});
