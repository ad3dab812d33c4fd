import { describe, expect, test } from 'vitest';
import { createInputs, type Inputs } from '../../domain/inputs';
import type { Policy, TimeAudit } from '../../domain/policy/policy';
import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import { BASELINE, CURRENT_SCENARIO } from '../../domain/scenario/scenario';
import { countsTravelTwice } from '../../domain/staffing/time/countsTravelTwice';
import { applyTimeAudit, type ApplyTimeAudit } from './applyTimeAudit';
import { changePolicy } from './changePolicy';

const AUDIT: TimeAudit = {
	...{ paidMinutes: 480, meals: 60, travel: 90, paperwork: 45 },
	...{ meetings: 40, waiting: 20, collecting: 0, private: 10 },
};

function surveyed(audit: TimeAudit, travelHours?: Policy['capacity']['travelHours']): Inputs {
	const put = (inputs: Inputs, path: string, value: unknown): Inputs => {
		const done = changePolicy.apply(inputs, { scenario: BASELINE, path, value });
		if (!done.ok) throw new Error(done.reason.key);
		return done.value;
	};
	const entered = put(createInputs(), 'timeAudit', audit);
	return travelHours === undefined ? entered : put(entered, 'capacity.travelHours', travelHours);
}

function applied(inputs: Inputs, travel?: ApplyTimeAudit['travel']): Policy | string {
	const scenario = CURRENT_SCENARIO;
	const done = applyTimeAudit.apply(inputs, {
		scenario,
		...(travel === undefined ? {} : { travel }),
	});
	if (!done.ok) return done.reason.key;
	const policy = resolvePolicy(done.value.scenarios, scenario);
	if (!policy.ok) throw new Error('not in order');
	return policy.value;
}

describe('[AUDIT-1] the surveyed selling share', () => {
	test('is applied to a hundredth of a percent, travel being in the day alone', () => {
		expect(applied(surveyed(AUDIT, 0))).toMatchObject({
			capacity: { sellingShare: 0.4479, travelHours: 0 },
		});
		expect(applied(surveyed({ ...AUDIT, travel: 0 }))).toMatchObject({
			capacity: { sellingShare: 0.6354, travelHours: 0.75 },
		});
	});

	test('is refused without a survey, or where nothing is left to sell', () => {
		expect(applied(createInputs())).toBe('staffing_audit_missing');
		expect(applied(surveyed({ ...AUDIT, meetings: 255 }, 0))).toBe('staffing_audit_nothing_sold');
	});
});

describe('[AUDIT-3] travel in the survey and in the visits', () => {
	test('is refused, with two ways out, neither of which counts it twice', () => {
		const both = surveyed(AUDIT, { east: 2, default: 0.5 });
		expect(applied(both)).toBe('staffing_audit_travel_twice');
		const day = applied(both, 'day');
		expect(day).toMatchObject({ capacity: { sellingShare: 0.4479, travelHours: 0 } });
		const visits = applied(both, 'visits');
		expect(visits).toMatchObject({
			capacity: { sellingShare: 0.6354, travelHours: { east: 2, default: 0.5 } },
		});
		for (const policy of [day, visits]) {
			if (typeof policy === 'string') throw new Error(policy);
			expect(countsTravelTwice(policy.timeAudit, policy.capacity)).toBe(false);
		}
	});
});
