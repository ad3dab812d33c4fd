import { describe, expect, it } from 'vitest';
import { PIPELINE_DEFAULTS, type PipelinePolicy } from '../policy/pipelinePolicy';
import { dayOf, monthOf } from '../primitives/day';
import { firstOfMonth } from '../primitives/dayNumber';
import type { Entry } from '../register/register';
import { recalculate } from '../recalculate';
import { policyOf as wholePolicyOf } from '../testing/planOf';
import { reportPipeline } from './reportPipeline';
import { createInputs } from '../inputs';
import { medianOf } from '../primitives/medianOf';
import { rateOf } from './rateOf';
import { readProspects } from './readProspects';
import { sourceFigures } from './sourceFigures';
import { stageFigures } from './stageFigures';

const prospectsOf = (...entries: Entry[]) => readProspects({ prospects: { pages: [entries] } });
const on = (month: number, day = 1): number => dayOf(monthOf(2026, month), day);
const repeat = (count: number, entry: Entry): Entry[] =>
	Array.from({ length: count }, (_, at) => ({ ...entry, name: `客户 ${at}` }));
const TODAY = firstOfMonth(monthOf(2026, 7));
const policyOf = (more: Partial<PipelinePolicy>): PipelinePolicy => ({
	...PIPELINE_DEFAULTS,
	...more,
});

describe('pipeline', () => {
	it('[PIPE-5] a goal of 10 at 0.5, 0.4 and 0.25 takes 200, 100 and 40', () => {
		const conversion = { search: 0.5, screen: 0.4, develop: 0.25 };
		const stages = stageFigures([], policyOf({ goal: 10, conversion }), null);
		// 10 ÷ 0.25 = 40, ÷ 0.4 = 100, ÷ 0.5 = 200.
		const needed = stages.map((each) => each.needed ?? NaN);
		[200, 100, 40].forEach((want, at) => expect(needed[at]).toBeCloseTo(want, 9));
		expect(stageFigures([], policyOf({ goal: 10 }), null)[0]?.needed).toBeNull();
	});

	it('[PIPE-2] learns conversion from those that left a stage, lost ones by their days', () => {
		const stages = stageFigures(
			prospectsOf(
				...repeat(2, { stage: 'won' }),
				...repeat(1, { stage: 'develop' }),
				...repeat(1, { stage: 'screen' }),
				{ name: '丢', stage: 'lost', screenedOn: on(1) },
				{ name: '__proto__', stage: 'lost' },
				{ name: '不明', stage: '也许' },
				{ stage: 'won' },
			),
			PIPELINE_DEFAULTS,
			null,
		);
		// From search 5 went on of 6 (one lost there); from screen 3 of 4; from develop 2 of 2.
		expect(stages.map(({ record }) => [record?.part, record?.all])).toEqual([
			[5, 6],
			[3, 4],
			[2, 2],
		]);
		expect(stages.map(({ inside }) => inside)).toEqual([0, 1, 1]);
		expect(stages[0]?.toWon).toBeCloseTo((5 / 6) * (3 / 4), 12);
		expect(stages[2]?.record?.low).toBeLessThan(0.5);
	});

	it('[PIPE-3] takes the median of the stays, and finds who is stuck', () => {
		const stages = stageFigures(
			prospectsOf(
				{ name: 'a', stage: 'screen', searchedOn: on(1, 1), screenedOn: on(1, 11) },
				{ name: 'b', stage: 'screen', searchedOn: on(1, 1), screenedOn: on(1, 31) },
				{ name: 'c', stage: 'lost', searchedOn: on(2, 1), closedOn: on(2, 21) },
				{ name: 'd', stage: 'search', searchedOn: on(5, 22) },
				{ name: 'e', stage: 'search', searchedOn: on(5, 21) },
				{ name: 'f', stage: 'search' },
			),
			PIPELINE_DEFAULTS,
			TODAY,
		);
		// Stays of 10, 30 and 20 days; stuck above 2 × 20: from 22 May to 1 July are 40 days.
		expect(stages[0]).toMatchObject({ dwellDays: 20, stuck: [4], arrivals: 5 });
		// Little: 5 a year × 20 days ÷ 365.
		expect(stages[0]?.usualStock).toBeCloseTo(100 / 365, 12);
		expect(stages[1]).toMatchObject({ dwellDays: null, stuck: [], usualStock: null });
		const months = policyOf({ dwell: { search: 12, screen: null, develop: null } });
		expect(stageFigures([], months, TODAY)[0]?.dwellDays).toBeCloseTo(365, 9);
	});

	it('[PIPE-8] compares sources, the largest first', () => {
		const sources = sourceFigures(
			prospectsOf(
				...repeat(3, { stage: 'won', source: '介绍', searchedOn: on(1), closedOn: on(2) }),
				...repeat(1, { stage: 'lost', source: '介绍' }),
				...repeat(1, { stage: 'search', source: '"广告" 😀' }),
			),
		);
		expect(sources).toMatchObject([
			{ source: '介绍', prospects: 4, won: { part: 3, all: 4 }, daysToWon: 31 },
			{ source: '"广告" 😀', prospects: 1, won: null, daysToWon: null },
		]);
	});

	it('[PIPE-6] [PIPE-9] values what is known, leaves out what is not, and reports it', () => {
		const entries: Entry[] = [
			{ name: 'a', stage: 'develop', expectedRevenue: 1001, probability: 0.5 },
			{ name: 'b', stage: 'search', expectedRevenue: 500 },
			{ name: 'c', stage: 'develop', expectedRevenue: '很多', probability: 0.25 },
			{ name: 'd', stage: 'lost' },
		];
		const inputs = { ...createInputs(), registers: { prospects: { pages: [entries] } } };
		const plan = recalculate(inputs, wholePolicyOf({}));
		// 1001 × 0.5 = 500.5 rounds to 501; nobody left development, so nothing is known of b.
		expect(plan.pipeline.expectedRevenue).toBe(501);
		expect(plan.pipeline.unvalued).toBe(2);
		expect(plan.pipeline.expectedWins).toBe(0.75);
		expect(plan.pipeline.coverage).toBeNull();
		expect(reportPipeline(plan)).toMatchObject({ prospects: 4, won: 0, lost: 1 });
		expect(reportPipeline(recalculate(createInputs(), wholePolicyOf({})))).toBeNull();
	});

	it('takes the middle of a list, of two middles the mean', () => {
		expect([[], [3], [9, 1], [5, 1, 9]].map(medianOf)).toEqual([null, 3, 5, 5]);
		expect(rateOf(0, 0)).toBeNull();
	});
});
