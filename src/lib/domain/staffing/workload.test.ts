import { describe, expect, it } from 'vitest';
import { FACES, QUADRANTS, type Face, type Quadrant } from '../classification/classification';
import type { Marked } from '../classification/marks';
import { NONE } from '../plan';
import { DEFAULT_POLICY } from '../policy/defaults';
import type { Capacity } from '../policy/policy';
import { capacityOf, hasMultipliers, multiplierOf, travelOf, workloadOf } from './workload';

const capacity = (more: Partial<Capacity>): Capacity => ({ ...DEFAULT_POLICY.capacity, ...more });
/** One customer with these classifications; without a face or a quadrant, none is known. */
const known = (
	texts: Readonly<Record<string, string>>,
	{ face, quadrant }: { readonly face?: Face; readonly quadrant?: Quadrant } = {},
): Marked => ({
	attributes: { text: (attribute) => texts[attribute] ?? '' },
	classification: {
		face: Uint8Array.of(face === undefined ? NONE : FACES.indexOf(face)),
		quadrant: Uint8Array.of(quadrant === undefined ? NONE : QUADRANTS.indexOf(quadrant)),
	},
});

describe('hours a year', () => {
	it('[STAFF-1] are those of the visits with their travel, of the calls and of the paper', () => {
		const service = { visits: 3, calls: 5, hoursPerVisit: 2, hoursPerCall: 0.5, adminHours: 7 };
		expect(workloadOf(service, 1)).toBe(18.5);
	});
	it('[STAFF-3] of an account manager are days, hours, share, skill and support multiplied', () => {
		const one = { workingDays: 2, hoursPerDay: 3, sellingShare: 0.5, skill: 7, support: 11 };
		expect(capacityOf(capacity(one))).toBe(231);
	});
});

describe('travel', () => {
	it('[STAFF-1] is one figure, or that of the region, or the default', () => {
		expect(travelOf(capacity({ travelHours: 2 }), '山区')).toBe(2);
		const travelHours = { 山区: 3, default: 0.5 };
		expect(travelOf(capacity({ travelHours }), '山区')).toBe(3);
		expect(travelOf(capacity({ travelHours }), '__proto__')).toBe(0.5);
		expect(travelOf(capacity({ travelHours: { 山区: 3 } }), '华东')).toBe(0);
	});
	it('of a customer without a region is the default, even where a region has no name', () => {
		expect(travelOf(capacity({ travelHours: { '': 9, default: 1 } }), '')).toBe(1);
	});
});

describe('multipliers', () => {
	const BOTH = { behaviour: { strategic: 2 }, stage: { advocate: 0.25 } };

	it('[STAFF-2] are multiplied; what is not named, or not known, counts 1', () => {
		const of = (texts: Readonly<Record<string, string>>) => multiplierOf(BOTH, known(texts), 0);
		expect(of({ behaviour: 'strategic', stage: 'advocate' })).toBe(0.5);
		expect(of({ behaviour: 'constructor', stage: '__proto__' })).toBe(1);
		expect(of({})).toBe(1);
		expect(multiplierOf(undefined, known({ stage: 'advocate' }), 0)).toBe(1);
	});
	it('[STAFF-2] of one classification leave the other alone', () => {
		const advocate = known({ behaviour: 'strategic', stage: 'advocate' });
		expect(multiplierOf({ stage: { advocate: 3 } }, advocate, 0)).toBe(3);
		expect(multiplierOf({ behaviour: { strategic: 5 } }, advocate, 0)).toBe(5);
	});
	it('[STAFF-2] of face and quadrant, and of words that mean the same', () => {
		const marks = { face: 'black', quadrant: 'phase-out' } as const;
		const all = { face: { black: 3 }, quadrant: { 'phase-out': 5 }, ...BOTH };
		expect(multiplierOf(all, known({ behaviour: '战略型' }, marks), 0)).toBe(30);
		expect(
			multiplierOf(all, known({ stage: '拥护' }, { face: 'white', quadrant: 'core' }), 0),
		).toBe(0.25);
		expect(multiplierOf(all, known({}), 0)).toBe(1);
	});
	it('of a customer without a value count 1, even where a value has no name', () => {
		expect(multiplierOf({ stage: { '': 9 } }, known({}), 0)).toBe(1);
	});
	it('are there as soon as one classification has some', () => {
		expect(hasMultipliers(undefined)).toBe(false);
		expect(hasMultipliers({})).toBe(false);
		expect(hasMultipliers({ behaviour: {} })).toBe(true);
		expect(hasMultipliers({ stage: {} })).toBe(true);
		expect(hasMultipliers({ face: {} })).toBe(true);
	});
});
