import { expect, it } from 'vitest';
import { policyOf } from '../testing/planOf';
import { pathText } from './parse/issues';
import { parsePolicy } from './parsePolicy';
import type { PipelinePolicy } from './pipelinePolicy';

const PIPELINE: PipelinePolicy = {
	conversion: { search: 0.5, screen: null, develop: 0.25 },
	dwell: { search: 1, screen: 2.5, develop: null },
	...{ stuckFactor: 3, goal: 12, hoursPerWin: 14 },
};

it('[POLICY-1] the pipeline comes back as it was written and stands in the whole policy', () => {
	const read = parsePolicy(JSON.parse(JSON.stringify({ pipeline: PIPELINE })));
	expect(read).toEqual({ ok: true, value: { pipeline: PIPELINE } });
	expect(policyOf({ pipeline: PIPELINE }).pipeline).toEqual(PIPELINE);
	expect(policyOf({}).pipeline).toMatchObject({ goal: null, hoursPerWin: 10, stuckFactor: 2 });
});

it.each([
	[{ conversion: { search: 0 } }, 'pipeline.conversion.search policy_out_of_open_range'],
	[{ conversion: { won: 1 } }, 'pipeline.conversion.won policy_unknown_name'],
	[{ dwell: { develop: -1 } }, 'pipeline.dwell.develop policy_out_of_open_range'],
	[{ goal: 'ten' }, 'pipeline.goal policy_not_number'],
	[{ stuckFactor: 0.5 }, 'pipeline.stuckFactor policy_out_of_range'],
])('[POLICY-6] refuses %j', (pipeline, problem) => {
	const read = parsePolicy({ pipeline });
	expect(
		read.ok ? [] : read.reason.map(({ path, message }) => `${pathText(path)} ${message.key}`),
	).toEqual([problem]);
});
