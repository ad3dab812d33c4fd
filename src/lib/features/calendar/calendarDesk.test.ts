import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '$lib/application/testing/memoryWorkbook';
import { Workspace } from '$lib/application/workspace.svelte';
import { planWeek } from '$lib/domain/calendar/planWeek';
import type { Contact } from '$lib/domain/calendar/roster';
import { on, rosterFor } from '$lib/domain/calendar/testing/rosterFor';
import { createInputs } from '$lib/domain/inputs';
import { monthOf } from '$lib/domain/primitives/day';
import { dayOfNumber } from '$lib/domain/primitives/dayNumber';
import { message, type Message } from '$lib/domain/primitives/message';
import { refuse } from '$lib/domain/primitives/result';
import { entriesOf } from '$lib/domain/register/entries';
import { CalendarDesk } from './calendarDesk';

const NAME = '__proto__';
const monday = on(2026, 11, 2);
const tuesday = monday + 1;

function opened() {
	const workspace = new Workspace(
		{ today: () => monthOf(2026, 11), elapsed: () => 0 },
		() => () => undefined,
	);
	const inputs = createInputs();
	inputs.names.customer.code(NAME);
	workspace.show(new MemoryWorkbook('w', inputs));
	const desk = new CalendarDesk(workspace, () => undefined);
	const visits = () => entriesOf(workspace.inputs.registers, 'visits');
	return { workspace, desk, visits };
}

const roster = rosterFor({ names: [NAME], service: { visits: 250 } });
const due = planWeek(roster, monday).placed[0]!;
const recorded = (row: number): Contact => ({ ...due, row, state: 'planned' });
const day = dayOfNumber(due.due);

describe('what is done with a visit is one step of the history', () => {
	it('a move writes it into the register once, and the next move changes the same record', () => {
		const { workspace, desk, visits } = opened();
		desk.move(due, tuesday);
		const known = { customer: 0, kind: 'visit', due: day };
		expect(visits()).toEqual([{ ...known, day: dayOfNumber(tuesday), state: 'planned' }]);
		expect(workspace.undoable?.label.key).toBe('calendar_step_move');
		desk.move(recorded(0), tuesday + 1, '王');
		expect(visits()).toEqual([
			{ ...known, day: dayOfNumber(tuesday + 1), state: 'planned', manager: '王' },
		]);
		expect(workspace.undoable?.label.key).toBe('calendar_step_give');
		workspace.undo();
		expect(visits()[0]).not.toHaveProperty('manager');
		workspace.undo();
		expect(visits()).toEqual([]);
	});
	it.each([
		['done', 'calendar_step_done'],
		['skipped', 'calendar_step_skip'],
		['planned', 'calendar_step_plan'],
	] as const)('%s', (state, step) => {
		const { workspace, desk, visits } = opened();
		desk.mark(due, tuesday, state);
		expect(visits()).toMatchObject([{ state, day: dayOfNumber(tuesday) }]);
		expect(workspace.undoable?.label).toMatchObject({ key: step, args: { name: NAME } });
		workspace.undo();
		expect(visits()).toEqual([]);
	});
	it('a call instead of a visit: the visit is left out, in the same step; a record becomes the call', () => {
		const { workspace, desk, visits } = opened();
		desk.callInstead(due, tuesday);
		expect(visits()).toMatchObject([
			{ kind: 'visit', day, state: 'skipped' },
			{ kind: 'call', due: day, day: dayOfNumber(tuesday), state: 'planned' },
		]);
		workspace.undo();
		expect(visits()).toEqual([]);
		desk.move(due, tuesday);
		desk.callInstead(recorded(0), tuesday);
		expect(visits()).toMatchObject([{ kind: 'call', day: dayOfNumber(tuesday) }]);
	});
	it('says what is refused', () => {
		const { workspace } = opened();
		const full = message('register_full');
		const refused: Message[] = [];
		const closed = { inputs: workspace.inputs, run: () => refuse(full) };
		const desk = new CalendarDesk(closed, (reason) => refused.push(reason));
		expect(desk.mark(due, tuesday, 'done').ok).toBe(false);
		expect(refused).toEqual([full]);
	});
});
