import { expect, test } from 'vitest';
import type { Inputs } from '$lib/domain/inputs';
import type { Sale } from '$lib/domain/ledger/testing/batchOf';
import { finish } from '$lib/domain/primitives/steps';
import { NO_SCENARIOS, type ScenarioColor } from '$lib/domain/scenario/scenario';
import { compareInputs } from '$lib/domain/sharing/compare/compareInputs';
import { inputsOf, planOf, type Facts } from '$lib/domain/testing/planOf';
import { groupsOf } from './groupsOf';
import type { ReceivedWords } from './receivedWords';

const words: ReceivedWords = {
	differences: () => [],
	template: () => '',
	headline: () => '',
	figures: () => [],
};
const book = (amounts: readonly number[], facts: Facts, color: ScenarioColor): Inputs => ({
	...inputsOf(
		amounts.map((amount): Sale => ({ date: '2026-01-05', customer: '__proto__', amount })),
		facts,
	),
	scenarios: { ...NO_SCENARIOS, list: [{ id: 'b', name: '放宽 “B”', changes: {}, color }] },
});
const rows = () => {
	const mine = book([100, 200], { 甲: { stage: 'relate' } }, 'scenario-1');
	const theirs = book([300, 400], { 甲: { stage: '老朋友 🍶' } }, 'scenario-5');
	const groups = groupsOf(finish(compareInputs(mine, theirs)), planOf([]), words, 'zh-CN');
	return new Map(groups.map(({ id, rows: [row] }) => [id, row!]));
};

test('colours and stages are said in words, a planner’s own word as it is', () => {
	const said = rows();
	expect(said.get('scenarios')).toMatchObject({ mine: '松绿', theirs: '蓝' });
	expect(said.get('customers')).toMatchObject({ mine: '关系', theirs: '老朋友 🍶' });
});

test('[OPEN-5] rows that could be paired otherwise are counted in the sentence', () => {
	expect(rows().get('sales')?.why).toMatch(/金额差 \+4；2 行不止一种配法/);
});
