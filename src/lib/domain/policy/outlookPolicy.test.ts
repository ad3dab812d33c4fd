import { describe, expect, it } from 'vitest';
import { policyOf } from '../testing/planOf';
import { pathText } from './parse/issues';
import { parsePolicy } from './parsePolicy';
import type { ChurnPolicy } from './policy';

const CHURN: Record<keyof ChurnPolicy, unknown> = {
	...{ lapse: 4, partialFall: 0.4, gapFactor: 2.5, steepFall: 0.25, steepRisk: 0.6 },
	...{ reasons: ['转做竞品', '__proto__', 'it "closed" 🚪'], singleLoss: 0.1 },
};

const problems = (json: object): string[] => {
	const read = parsePolicy(json);
	return read.ok ? [] : read.reason.map(({ path, message }) => `${pathText(path)} ${message.key}`);
};

describe('policy of what lies ahead', () => {
	it('[POLICY-1] comes back as it was written and stands in the whole policy', () => {
		const read = parsePolicy(JSON.parse(JSON.stringify({ churn: CHURN })));
		expect(read).toEqual({ ok: true, value: { churn: CHURN } });
		expect(policyOf({ churn: CHURN }).churn).toEqual(CHURN);
	});

	it('[POLICY-1] begins with three months, a half and twice the own gap', () => {
		const { lapse, partialFall, gapFactor, reasons, singleLoss } = policyOf({}).churn;
		expect({ lapse, partialFall, gapFactor }).toEqual({
			...{ lapse: 3, partialFall: 0.5, gapFactor: 2 },
		});
		expect(reasons).toEqual([]);
		expect(singleLoss).toBeNull();
	});

	it('[CHURN-7] takes the lapse at the top, as the report names it, once', () => {
		expect(parsePolicy({ lapse: 5 })).toEqual({ ok: true, value: { churn: { lapse: 5 } } });
		expect(policyOf({ lapse: 5, churn: { gapFactor: 3 } }).churn).toMatchObject({
			...{ lapse: 5, gapFactor: 3 },
		});
		expect(problems({ lapse: 5, churn: { lapse: 5 } })).toEqual(['lapse policy_lapse_twice']);
	});

	it.each([
		[{ churn: { lapse: 0 } }, 'churn.lapse policy_out_of_range'],
		[{ churn: { lapse: 2.5 } }, 'churn.lapse policy_not_whole'],
		[{ lapse: '3' }, 'lapse policy_not_number'],
		[{ churn: { partialFall: 0 } }, 'churn.partialFall policy_out_of_open_range'],
		[{ churn: { gapFactor: 0.5 } }, 'churn.gapFactor policy_out_of_range'],
		[{ churn: { reasons: ['a', ' a '] } }, 'churn.reasons.1 policy_reason_twice'],
		[{ churn: { reasons: [' '] } }, 'churn.reasons.0 policy_blank'],
		[{ churn: { reasons: 'a' } }, 'churn.reasons policy_not_list'],
		[{ churn: { singleLoss: 2 } }, 'churn.singleLoss policy_out_of_open_range'],
		[{ churn: { why: 1 } }, 'churn.why policy_unknown_name'],
	])('[POLICY-6] refuses %j', (json, problem) => {
		expect(problems(json)).toEqual([problem]);
	});
});
