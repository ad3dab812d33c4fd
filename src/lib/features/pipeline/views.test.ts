import { describe, expect, it } from 'vitest';
import { createInputs } from '$lib/domain/inputs';
import { recalculate } from '$lib/domain/recalculate';
import type { Entry } from '$lib/domain/register/register';
import { policyOf } from '$lib/domain/testing/planOf';
import { pipelineLead, pipelineNote } from './lead';
import { rateText } from './rateText';
import { stageWins } from './stageWins';
import { whyCoverage, whyStage } from './why';

const ENTRIES: readonly Entry[] = [
	{ name: '一', stage: 'develop', probability: 0.5, expectedRevenue: 1_000_000 },
	{ name: '__proto__', stage: 'search', probability: 0.25 },
	{ name: '"成"', stage: 'won' },
	{ name: '丢 🙂', stage: 'lost' },
];
const planned = (entries: readonly Entry[], pipeline: object = {}, growth = {}) =>
	recalculate(
		{ ...createInputs(), registers: { prospects: { pages: [entries] } } },
		policyOf({ pipeline, forecast: { growth } }),
	);
const stageOf = (json: object, at = 0): readonly string[] => {
	const { pipeline, policy } = planned(ENTRIES, json);
	return whyStage(pipeline.stages[at]!, policy.pipeline, 'en');
};

describe('what is said of the prospects', () => {
	it('[PIPE-6] how many, what they let expect, and what is left out', () => {
		const { pipeline } = planned(ENTRIES);
		const lead = pipelineLead(pipeline, 'en');
		expect(lead).toContain('2');
		expect(lead).toContain('0.8');
		expect(pipelineNote(pipeline, 'zh-CN')).toMatch(/1.*1.*1/);
		expect(pipelineLead(planned([]).pipeline, 'en')).not.toMatch(/\d/);
		expect(pipelineNote(planned([]).pipeline, 'en')).toBe('');
	});

	it('[PIPE-6] stage by stage it adds up to the whole', () => {
		const { pipeline } = planned(ENTRIES);
		const wins = stageWins(pipeline);
		expect(wins.map((each) => each.wins)).toEqual([0.25, 0, 0.5]);
		expect(wins.reduce((sum, each) => sum + each.keys, 0)).toBe(pipeline.expectedKey);
	});

	it('[PIPE-2] a rate says of how many, and how sure', () => {
		expect(rateText(null, 'en')).toBe('—');
		const { pipeline } = planned(ENTRIES);
		expect(rateText(pipeline.winRate, 'en')).toMatch(/1.*2.*50%.*9.*91%/);
	});

	it('[PIPE-5] why: the record, the way, the stock, the need; or what would tell', () => {
		const unknown = stageOf({}, 1).join(' ');
		expect(unknown).toMatch(/Without days of arrival/);
		expect(unknown).toMatch(/Without a goal/);
		const conversion = { search: 0.5, screen: 0.4, develop: 0.25 };
		const said = stageOf({ goal: 10, conversion }).join(' ');
		// 10 ÷ (0.5 × 0.4 × 0.25) = 200.
		expect(said).toMatch(/goal of 10 ÷ 5\.0% = 200/);
		expect(said).toMatch(/your own 50%/);
	});

	it('[PIPE-9] coverage is wins by what is wanted, and none where nothing is', () => {
		expect(whyCoverage(planned(ENTRIES).pipeline, 'en')).toMatch(/nothing is wanted/);
		const { pipeline } = planned(ENTRIES, {}, { gold: 3 });
		expect(whyCoverage(pipeline, 'en')).toMatch(/0\.8 expected wins ÷ 3 wanted a year.*25%/);
	});
});
