import { describe, expect, test } from 'vitest';
import { message } from '../../domain/primitives/message';
import { BASELINE, CURRENT_SCENARIO, MOST_SCENARIOS } from '../../domain/scenario/scenario';
import { adoptAsBaseline } from './adoptAsBaseline';
import { changePolicy } from './changePolicy';
import { chooseTemplate } from './chooseTemplate';
import { describeScenario } from './describeScenario';
import { duplicateScenario } from './duplicateScenario';
import { publishBaseline } from './publishBaseline';
import { removeScenario } from './removeScenario';
import { SALES, workbookOf } from './testing/workbook';

const after = <Value>(result: { readonly ok: boolean } & Partial<{ value: Value }>): Value => {
	if (!result.ok) throw new Error(JSON.stringify(result));
	return result.value!;
};
const edit = { path: 'stabilityMargin', value: 0.2 } as const;
const edited = after(
	changePolicy.apply(workbookOf(SALES), { scenario: CURRENT_SCENARIO, ...edit }),
);
const published = after(publishBaseline.apply(edited, { published: true }));
const locked = { ok: false, reason: message('command_baseline_published') };

describe('[SCEN-2] a published baseline', () => {
	test('is changed by nothing: no value, no template, no scenario adopted', () => {
		expect(changePolicy.apply(published, { scenario: BASELINE, ...edit })).toEqual(locked);
		expect(chooseTemplate.apply(published, 'telecom')).toEqual(locked);
		expect(adoptAsBaseline.apply(published, { scenario: CURRENT_SCENARIO })).toEqual(locked);
	});
	test('leaves scenarios and copies free, and can be withdrawn', () => {
		const other = { ...edit, value: 0.3, scenario: CURRENT_SCENARIO };
		expect(changePolicy.apply(published, other).ok).toBe(true);
		const copied = duplicateScenario.apply(published, { of: BASELINE, id: 'b', name: 'B' });
		expect(copied.ok).toBe(true);
		const open = after(publishBaseline.apply(published, { published: false }));
		expect(adoptAsBaseline.apply(open, { scenario: CURRENT_SCENARIO }).ok).toBe(true);
	});
	test('of a workbook without scenarios: the first change makes one', () => {
		const bare = after(publishBaseline.apply(workbookOf(SALES), { published: true }));
		const next = after(changePolicy.apply(bare, { scenario: BASELINE, ...edit }));
		expect(next.scenarios.baseline).toEqual({});
		expect(next.scenarios.list).toHaveLength(1);
	});
});

describe('[SCEN-1] names of scenarios', () => {
	test('are trimmed, short, and no two the same', () => {
		const named = after(describeScenario.apply(edited, { id: CURRENT_SCENARIO, name: ' 甲 ' }));
		expect(named.scenarios.list[0]!.name).toBe('甲');
		expect(duplicateScenario.apply(named, { of: BASELINE, id: 'b', name: '甲' })).toEqual({
			ok: false,
			reason: message('command_scenario_name_taken', { name: '甲' }),
		});
		expect(describeScenario.apply(named, { id: CURRENT_SCENARIO, name: '甲' })).toEqual({
			ok: true,
			value: named,
		});
		expect(describeScenario.apply(named, { id: CURRENT_SCENARIO, name: '𠮷'.repeat(40) }).ok).toBe(
			true,
		);
		expect(describeScenario.apply(named, { id: CURRENT_SCENARIO, name: '酒'.repeat(41) }).ok).toBe(
			false,
		);
	});
	test('a note has an end too', () => {
		const note = '酒'.repeat(500);
		expect(describeScenario.apply(edited, { id: CURRENT_SCENARIO, note }).ok).toBe(true);
		expect(describeScenario.apply(edited, { id: CURRENT_SCENARIO, note: `${note}。` })).toEqual({
			ok: false,
			reason: message('command_note_too_long', { length: 501, limit: 500 }),
		});
	});
});

test('[SCEN-1] there is an end to how many there are', () => {
	let inputs = edited;
	for (let place = inputs.scenarios.list.length; place < MOST_SCENARIOS; place++) {
		const name = `S${String(place)}`;
		inputs = after(duplicateScenario.apply(inputs, { of: BASELINE, id: name, name }));
	}
	expect(duplicateScenario.apply(inputs, { of: BASELINE, id: 'one', name: 'more' })).toEqual({
		ok: false,
		reason: message('command_scenarios_full', { limit: MOST_SCENARIOS }),
	});
	const fewer = after(removeScenario.apply(inputs, { id: 'S1' }));
	expect(duplicateScenario.apply(fewer, { of: BASELINE, id: 'one', name: 'more' }).ok).toBe(true);
	expect(removeScenario.apply(fewer, { id: 'S1' })).toEqual({ ok: true, value: fewer });
});
