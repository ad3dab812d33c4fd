import type { Plan } from '$lib/domain/plan';
import { expect, it } from 'vitest';
import { isEditOf } from './isEditOf';

const [ledger, names, policy] = [{}, {}, {}];
const plan = (more: object = {}, rules: object = policy): Plan =>
	({ inputs: { ledger, names, customers: {}, ...more }, policy: rules }) as unknown as Plan;

it('[GRID-23] facts that are typed into a list move no row; anything else does', () => {
	const before = { plan: plan(), customers: [2, 1] };
	expect(isEditOf(before, { plan: plan(), customers: [1, 2] })).toBe(true);
	expect(isEditOf(before, { plan: plan({ ledger: {} }), customers: [2, 1] })).toBe(false);
	expect(isEditOf(before, { plan: plan({ names: {} }), customers: [2, 1] })).toBe(false);
	expect(isEditOf(before, { plan: plan({}, {}), customers: [2, 1] })).toBe(false);
	expect(isEditOf(before, { ...before, customers: Int32Array.of(2, 1) })).toBe(true);
	expect(isEditOf(before, { ...before, customers: [2] })).toBe(false);
	expect(isEditOf(before, { ...before, customers: [2, 3] })).toBe(false);
});
