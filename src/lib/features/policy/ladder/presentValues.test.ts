import { expect, it } from 'vitest';
import type { Plan } from '$lib/domain/plan';
import { presentValues } from './presentValues';

const plan = (values: readonly string[]): Plan =>
	({
		order: Int32Array.from(values.keys()),
		attributes: { text: (_: string, customer: number) => values[customer] ?? '' },
	}) as unknown as Plan;

it('counts the values present, the most frequent first, and keeps what was chosen', () => {
	expect(
		presentValues(plan(['经销', '', '终端', '终端', '__proto__']), 'channel', ['团购']),
	).toEqual([
		{ value: '终端', customers: 2 },
		{ value: '经销', customers: 1 },
		{ value: '__proto__', customers: 1 },
		{ value: '团购', customers: 0 },
	]);
});

it('offers sixty values of many, and the chosen ones beyond them', () => {
	const names = Array.from({ length: 100 }, (_, place) => `省${String(place)}`);
	const shown = presentValues(plan(names), 'region', ['无人']);
	expect(shown.length).toBe(61);
	expect(shown.at(-1)).toEqual({ value: '无人', customers: 0 });
});
