import { describe, expect, test } from 'vitest';
import { createInputs } from '$lib/domain/inputs';
import { recalculate } from '$lib/domain/recalculate';
import { resolvePolicy } from '$lib/domain/policy/resolvePolicy';
import { BASELINE } from '$lib/domain/scenario/scenario';
import { loadSample } from '$lib/application/commands/loadSample';
import { createTelecomSample } from './createTelecomSample';

const sample = createTelecomSample();

describe('the sample of a telecom branch', () => {
	test('is the same every time, with names of their own and whole fen', () => {
		expect(JSON.stringify(createTelecomSample())).toBe(JSON.stringify(sample));
		const names = sample.batch.names.customer as readonly string[];
		expect([names.length, new Set(names).size]).toEqual([280, 280]);
		expect(sample.batch.amount.every((fen) => Number.isSafeInteger(fen) && fen > 0)).toBe(true);
		expect(sample.batch.numbers.profit?.some((fen) => fen < 0)).toBe(true);
	});

	test('fills every grade of the telecom template', () => {
		const loaded = loadSample.apply(createInputs(), { title: '电信样例', sample });
		if (!loaded.ok) throw new Error(loaded.reason.key);
		const policy = resolvePolicy(loaded.value.scenarios, BASELINE);
		if (!policy.ok) throw new Error(policy.reason[0]?.message.key);
		const { placement } = recalculate(loaded.value, policy.value);
		expect(policy.value.segments.length).toBe(4);
		expect(placement.tiers.map(({ customers }) => customers > 0)).not.toContain(false);
	});
});
