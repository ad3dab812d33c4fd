import { describe, expect, it } from 'vitest';
import { importSales } from '$lib/application/commands/importSales';
import { planned } from '$lib/application/commands/testing/planned';
import { MemoryWorkbook } from '$lib/application/testing/memoryWorkbook';
import { Workspace } from '$lib/application/workspace.svelte';
import { createInputs } from '$lib/domain/inputs';
import { batchOf } from '$lib/domain/ledger/testing/batchOf';
import { monthOf } from '$lib/domain/primitives/day';
import { BASELINE, CURRENT_SCENARIO } from '$lib/domain/scenario/scenario';
import { say } from '$lib/ui/format';
import { showDifferences } from './differences';
import { PolicyEditor } from './editor.svelte';
import { SECTION_IDS, type ChoiceSpec, type NumberSpec, type SectionId } from './field';
import { sectionsOf } from './sections';

const SALES = [
	{ date: '2026-01-05', customer: '甲', amount: 60_000_00 },
	{ date: '2026-02-05', customer: '乙', amount: 30_000_00 },
	{ date: '2026-03-05', customer: '丙', amount: 10_000_00 },
];

function opened() {
	const workspace = new Workspace(
		{ today: () => monthOf(2026, 4), elapsed: () => 0 },
		() => () => undefined,
	);
	workspace.show(new MemoryWorkbook('w', createInputs()));
	workspace.run(importSales, planned(workspace.inputs, batchOf(SALES)));
	const editor = new PolicyEditor(workspace);
	const find = (section: SectionId, name: string): NumberSpec | ChoiceSpec => {
		const groups = sectionsOf(section, workspace.plan, workspace.baselinePlan.policy, 'zh-CN');
		const fields = groups.flatMap((group) => group.fields);
		const spec = fields.find(({ leaf }) => leaf.join('/').endsWith(name));
		if (spec === undefined || spec.kind === 'fixed') throw new Error(`no field ${name}`);
		return spec;
	};
	const number = (section: SectionId, name: string): NumberSpec => {
		const spec = find(section, name);
		if (spec.kind !== 'number') throw new Error(`${name} is no number`);
		return spec;
	};
	const steps = (): number => workspace.history.steps.length;
	return { workspace, editor, find, number, steps };
}
const GOLD = 'tiers/1/upTo';

describe('editing a value of the policy', () => {
	it('previews outside the history and settles as one step', () => {
		const { workspace, editor, number, steps } = opened();
		const before = steps();
		for (const value of [0.71, 0.72, 0.73]) {
			expect(editor.preview(number('cuts', GOLD), value)).toBe('');
			expect(workspace.policy.segments[0]?.ladder.tiers[1]?.upTo).toBe(value);
		}
		expect(steps()).toBe(before);
		expect(editor.commit(number('cuts', GOLD), 0.73)).toBe('');
		expect(steps()).toBe(before + 1);
		expect(workspace.scenario).toBe(CURRENT_SCENARIO);
		const label = workspace.undoable?.label;
		expect(label && say(label, 'zh-CN')).toBe('金牌切线 70% → 73%');
		expect(label && say(label, 'en')).toContain('70% → 73%');
	});

	it('goes back to the last kept value when the visit ends without one', () => {
		const { workspace, editor, number } = opened();
		editor.preview(number('cuts', GOLD), 0.75);
		editor.cancel();
		expect(workspace.policy.segments[0]?.ladder.tiers[1]?.upTo).toBe(0.7);
	});

	it('[POLICY-4] says what is wrong and keeps the last good plan', () => {
		const { workspace, editor, number } = opened();
		editor.commit(number('pool', 'newCustomerShare'), 0.6);
		const plan = workspace.plan;
		expect(editor.preview(number('pool', 'reserveShare'), 0.5)).not.toBe('');
		expect(editor.commit(number('pool', 'reserveShare'), 0.5)).not.toBe('');
		expect(workspace.plan).toBe(plan);
	});

	it('makes no step of a value that is typed again as it was', () => {
		const { editor, number, steps } = opened();
		const before = steps();
		expect(editor.commit(number('cuts', GOLD), 0.7)).toBe('');
		expect(steps()).toBe(before);
	});

	it('is no difference any more once the baseline’s value is typed back', () => {
		const { workspace, editor, number } = opened();
		const months = () => number('conditions', 'minActiveMonths');
		editor.commit(months(), 6);
		editor.commit(number('cuts', GOLD), 0.75);
		expect(workspace.differences).toHaveLength(2);
		editor.commit(months(), 4);
		expect(workspace.differences).toHaveLength(1);
		editor.restore(number('cuts', GOLD));
		expect(workspace.differences).toEqual([]);
		expect(workspace.inputs.scenarios.list).toEqual([
			{ id: CURRENT_SCENARIO, name: '', changes: {} },
		]);
	});

	it('takes everything back at once', () => {
		const { workspace, editor, number } = opened();
		editor.commit(number('cuts', GOLD), 0.75);
		editor.commit(number('guards', 'concentration'), 0.3);
		editor.restoreAll();
		expect(workspace.differences).toEqual([]);
	});

	it('edits the baseline itself when that is on screen beside a scenario', () => {
		const { workspace, editor, number } = opened();
		editor.commit(number('cuts', GOLD), 0.75);
		workspace.choose(BASELINE);
		editor.commit(number('conditions', 'minActiveMonths'), 6);
		expect(workspace.inputs.scenarios.baseline).toEqual({ keyConditions: { minActiveMonths: 6 } });
		expect(editor.changed(number('conditions', 'minActiveMonths'))).toBe(false);
		editor.commit(number('conditions', 'minActiveMonths'), 5);
		expect(workspace.policy.keyConditions.minActiveMonths).toBe(5);
	});

	it('switches the method and back', () => {
		const { workspace, editor, find } = opened();
		const method = (): ChoiceSpec => {
			const spec = find('method', 'ladder/by');
			if (spec.kind !== 'choice') throw new Error('not a choice');
			return spec;
		};
		expect(editor.commit(method(), 'monthly-average')).toBe('');
		const tiers = workspace.policy.segments[0]?.ladder.tiers ?? [];
		expect(tiers.map(({ min }) => min).every((min) => typeof min === 'number')).toBe(true);
		expect(editor.commit(method(), 'cumulative-share')).toBe('');
		expect(workspace.differences).toEqual([]);
	});

	it('writes the built-in teams out when their people are entered', () => {
		const { workspace, editor, number } = opened();
		expect(editor.commit(number('teams', 'teams/0/current'), 4)).toBe('');
		expect(workspace.plan.staffing.totals.current).toBe(4);
		expect(editor.changed(number('teams', 'teams/0/current'))).toBe(true);
		editor.restore(number('teams', 'teams/0/current'));
		expect(workspace.plan.staffing.totals.current).toBe(0);
	});

	it('[POLICY-5] marks what no text gives until it is edited or confirmed', () => {
		const { workspace, editor, number } = opened();
		const cut = number('cuts', GOLD).leaf;
		const cap = number('bounds', 'capRate').leaf;
		expect(editor.ours(cut)).toBe(true);
		expect(editor.ours(cap)).toBe(true);
		expect(editor.ours(['service'])).toBe(true);
		expect(editor.ours(number('capacity', 'sellingShare').leaf)).toBe(false);
		editor.commit(number('bounds', 'capRate'), 0.12);
		expect(editor.ours(cap)).toBe(false);
		const policy = workspace.policy;
		editor.confirm(cut, '金牌');
		editor.confirm(['service'], '服务标准');
		expect(editor.ours(cut)).toBe(false);
		expect(editor.ours(['service'])).toBe(false);
		expect(workspace.policy).toEqual(policy);
		expect(workspace.differences).toHaveLength(1);
	});

	it('takes an empty field for not known, where that is a value', () => {
		const { workspace, editor, number, find } = opened();
		const interest = number('contribution', 'interest');
		expect(interest.read(workspace.policy)).toBe(null);
		expect(editor.commit(interest, 0.06)).toBe('');
		expect(workspace.policy.interest).toBe(0.06);
		expect(workspace.undoable && say(workspace.undoable.label, 'zh-CN')).toContain('— → 6%');
		expect(editor.commit(interest, null)).toBe('');
		expect(workspace.policy.interest).toBe(null);
		expect(workspace.differences).toEqual([]);
		const months = find('conditions', 'minActiveMonths');
		expect(editor.commit(months, null)).toBe('');
		expect(workspace.policy.keyConditions.minActiveMonths).toBe(4);
	});

	it('writes a factor by class, and is no difference at 1 where none was', () => {
		const { workspace, editor, number } = opened();
		const core = (area: string) => number('multipliers', `${area}/multipliers/quadrant/core`);
		expect(core('capacity').read(workspace.policy)).toBe(1);
		editor.commit(core('capacity'), 1.2);
		editor.commit(core('promotion'), 1.1);
		expect(workspace.policy.capacity.multipliers).toEqual({ quadrant: { core: 1.2 } });
		expect(workspace.differences).toHaveLength(2);
		editor.commit(core('capacity'), 1);
		expect(workspace.differences).toHaveLength(1);
		editor.restore(core('promotion'));
		expect(workspace.differences).toEqual([]);
	});

	it('keeps a confirmed value out of the differences even as the first change', () => {
		const { workspace, editor, number } = opened();
		editor.confirm(number('pool', 'promotion/pool').leaf, '促销池');
		expect(editor.ours(['promotion', 'pool'])).toBe(false);
		expect(workspace.differences).toEqual([]);
	});
});

describe('every field', () => {
	it('can be read, put back and told', () => {
		const { workspace } = opened();
		const { plan } = workspace;
		for (const id of SECTION_IDS) {
			const groups = sectionsOf(id, plan, plan.policy, 'zh-CN');
			for (const spec of groups.flatMap(({ fields }) => fields)) {
				expect(spec.label).not.toBe('');
				if (spec.kind === 'fixed') continue;
				for (const locale of ['zh-CN', 'en'] as const) {
					expect(say(spec.step(1, 2), locale)).toContain('→');
				}
				if (spec.kind === 'choice') {
					expect(spec.options.map(({ value }) => value)).toContain(spec.read(plan.policy));
				}
			}
		}
	});

	it('holds its default inside its own range', () => {
		const { workspace, editor } = opened();
		const { plan } = workspace;
		for (const id of SECTION_IDS) {
			const groups = sectionsOf(id, plan, plan.policy, 'en');
			for (const spec of groups.flatMap(({ fields }) => fields)) {
				if (spec.kind !== 'number') continue;
				const value = spec.read(plan.policy);
				if (value === null) continue;
				expect(editor.preview(spec, value), spec.leaf.join('.')).toBe('');
			}
		}
	});
});

describe('the differences in words', () => {
	it('names every field that can be changed', () => {
		const { workspace, editor, number } = opened();
		editor.commit(number('cuts', GOLD), 0.72);
		editor.commit(number('pool', 'promotion/pool'), 0.02);
		editor.commit(number('weights', 'tierWeights/diamond'), 1.5);
		editor.commit(number('service', 'service/gold/visits'), 10);
		editor.commit(number('teams', 'teams/1/current'), 3);
		const shown = showDifferences(
			workspace.differences,
			workspace.plan,
			workspace.baselinePlan.policy,
			'zh-CN',
		).map(({ label, before, after }) => `${label}: ${before} → ${after}`);
		expect(shown.sort()).toEqual(
			[
				'金牌切线: 70% → 72%',
				'金牌 走访: 12 → 10',
				'人数与成本: 大客户组 — · 外勤组 — → 大客户组 — · 外勤组 3',
				'促销池: 收入的 3% → 收入的 2%',
				'钻石权重: 1.2 → 1.5',
			].sort(),
		);
	});
});
