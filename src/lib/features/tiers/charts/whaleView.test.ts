import { expect, it } from 'vitest';
import { planOf } from '$lib/domain/testing/planOf';
import { noWhale, whaleChoice, whaleLabel, whaleView } from './whaleView';

const plan = (profits: readonly (number | undefined)[]) =>
	planOf(
		profits.map((profit, k) => ({
			...{ customer: `"${k}"__proto__`, amount: 100, date: '2025-12' },
			...(profit === undefined ? {} : { profit: profit * 100 }),
		})),
	);
const view = (profits: readonly (number | undefined)[]) => whaleView(plan(profits), 0);

it('[MEASURE-12] says how much the best bring and the rest lose', () => {
	const whale = view([30, 20, -10]);
	expect(whaleLabel(whale, 'en')).toContain('the first 2 customers earn 125%');
});

it('[MEASURE-12] tells what is unknown from what adds up to nothing', () => {
	const unknown = view([undefined, undefined]);
	expect([unknown.contribution, unknown.total]).toEqual([null, null]);
	expect(noWhale(unknown, 'en')).toContain('unknown');
	const losing = view([30, -50]);
	expect([losing.contribution, losing.total]).toEqual([null, -2000]);
	expect(noWhale(losing, 'en')).toContain('not above 0');
	expect(noWhale(losing, 'zh-CN')).toContain('不大于 0');
	expect(whaleLabel(losing, 'en')).toBe(noWhale(losing, 'en'));
});

it('[MEASURE-12] shows where a chosen customer stands, and nobody of whom nothing is known', () => {
	const made = plan([30, 20, -10, undefined]);
	const curve = whaleView(made, 0).contribution!;
	const chosen = (name: string) =>
		whaleChoice(made, 0, curve, made.inputs.names.customer.find(name), 'zh-CN');
	const [second, last] = [chosen('"1"__proto__'), chosen('"2"__proto__')];
	expect(second?.x).toBeLessThan(last?.x ?? 0);
	expect(second?.y).toBeGreaterThan(1);
	expect(last?.text).toContain('"2"__proto__ · 净贡献');
	expect(chosen('nobody')).toBeNull();
	expect(whaleChoice(made, 0, curve, undefined, 'en')).toBeNull();
});
