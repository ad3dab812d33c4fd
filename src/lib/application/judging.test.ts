import { expect, test } from 'vitest';
import { planOf } from '../domain/testing/planOf';
import { judgingOf } from '../domain/judgingOf';
import { Judging } from './judging.svelte';
import { Pricing } from './pricing.svelte';

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const planned = (customer: string) => planOf([{ customer, amount: 100, date: '2025-12' }]);

test('judges a plan once the hand rests, and of several in a row the last alone', async () => {
	const judging = new Judging(new Pricing());
	const [first, last] = [planned('a'), planned('__proto__')];
	const leave = judging.judge(first);
	expect(judging.plan).toBeNull();
	leave();
	judging.judge(last);
	while (judging.plan === null) await rest(10);
	expect(judging.plan).toBe(last);
	expect(judgingOf(last)).toBeNull();
	expect(judgingOf(first)).not.toBeNull();
});

test('what was left is not said any more', async () => {
	const judging = new Judging(new Pricing());
	const plan = planned('a');
	judging.judge(plan)();
	await rest(400);
	expect(judging.plan).toBeNull();
	expect(judgingOf(plan)).not.toBeNull();
});
