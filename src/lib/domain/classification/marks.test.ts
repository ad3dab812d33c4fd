import { expect, test } from 'vitest';
import { planOf } from '../testing/planOf';
import { factorOf, kindsOf, markOf, MULTIPLIER_KINDS } from './marks';

const SHEET = [
	{ customer: 'large', amount: 900, profit: 1, date: '2025-12' },
	{ customer: '__proto__', amount: 100, profit: 90, date: '2025-12' },
];
const marks = (facts: object) => {
	const plan = planOf(SHEET, { window: { asOf: '2025-12' } }, { facts: { large: { ...facts } } });
	const customer = plan.inputs.names.customer.find('large');
	return Object.fromEntries(MULTIPLIER_KINDS.map((kind) => [kind, markOf(plan, kind, customer)]));
};

test('behaviour and stage are marked by the word of the rules, whatever the cell calls them', () => {
	expect(marks({ behaviour: '交易型', stage: '拥护者' })).toMatchObject({
		...{ behaviour: 'transactional', stage: 'advocate' },
	});
	expect(marks({ behaviour: '另类' })).toMatchObject({ behaviour: '另类', stage: '' });
});

test('face and quadrant are marked by what the classes say', () => {
	expect(marks({ loyalty: 100 })).toMatchObject({ quadrant: 'core' });
	expect(marks({ loyalty: 0 })).toMatchObject({ quadrant: 'bargain' });
	expect(['black', 'white', 'red', 'plain']).toContain(marks({})['face']);
});

test('what no multiplier names counts once, an unknown mark and an inherited name too', () => {
	const multipliers = { face: { black: 0.5, '': 7 }, stage: { aware: 0 } };
	expect(factorOf(multipliers, 'face', 'black')).toBe(0.5);
	expect(factorOf(multipliers, 'stage', 'aware')).toBe(0);
	expect(factorOf(multipliers, 'face', 'white')).toBe(1);
	expect(factorOf(multipliers, 'face', '')).toBe(1);
	expect(factorOf(multipliers, 'face', 'constructor')).toBe(1);
	expect(factorOf(multipliers, 'quadrant', 'core')).toBe(1);
	expect(factorOf(undefined, 'face', 'black')).toBe(1);
});

test('only kinds that something hangs on are asked for', () => {
	expect(kindsOf({ face: { black: 0.5 }, stage: { aware: 2 } })).toEqual(['face', 'stage']);
	expect(kindsOf({})).toEqual([]);
	expect(kindsOf(undefined)).toEqual([]);
});
