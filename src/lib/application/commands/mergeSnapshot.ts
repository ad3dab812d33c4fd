import type { Inputs } from '../../domain/inputs';
import { rowsOf } from '../../domain/ledger/locate';
import { message, type Message } from '../../domain/primitives/message';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import { countEntries } from '../../domain/register/entries';
import { REGISTER_IDS } from '../../domain/register/register';
import { BASELINE, MOST_SCENARIOS } from '../../domain/scenario/scenario';
import type { Command } from '../command';
import { refuseTooManyEntries } from './entryLimit';
import { keepPolicyInOrder } from './keepPolicyInOrder';
import { refuseTooManyRows } from './rowLimit';

export interface MergeSnapshot {
	/** What was compared; a workbook that has changed since is left alone. */
	readonly mine: Inputs;
	readonly merged: Inputs;
	/** Name of the file, and how many of its differences are taken. */
	readonly file: string;
	readonly taken: number;
}

/** What was chosen of a snapshot that came, as one step [OPEN-7]. */
export const mergeSnapshot: Command<MergeSnapshot> = {
	label: ({ file, taken }) => message('command_merge_snapshot', { file, taken }),
	apply: (inputs, { mine, merged }) => {
		if (inputs === merged || mine === merged) return ok(inputs);
		if (inputs !== mine) return refuse(message('open_moved'));
		return overLimit(merged) ?? outOfOrder(mine, merged) ?? ok(merged);
	},
};

function overLimit({ ledger, registers, scenarios }: Inputs): Result<never, Message> | null {
	if (scenarios.list.length > MOST_SCENARIOS)
		return refuse(message('command_scenarios_full', { limit: MOST_SCENARIOS }));
	const entries = Math.max(...REGISTER_IDS.map((id) => countEntries(registers, id)));
	return refuseTooManyRows(rowsOf(ledger)) ?? refuseTooManyEntries(entries);
}

/** The first reason why a policy would no longer fit together, or a scenario could not be told from another. */
function outOfOrder(mine: Inputs, { scenarios }: Inputs): Result<never, Message> | null {
	if (scenarios === mine.scenarios) return null;
	const names = scenarios.list.map(({ name }) => name);
	const twice = names.find((name, at) => names.indexOf(name) !== at);
	const was = mine.scenarios.list.filter(({ name }) => name === twice).length;
	if (twice !== undefined && was < 2)
		return refuse(message('command_scenario_name_taken', { name: twice }));
	for (const id of [BASELINE, ...scenarios.list.map((each) => each.id)]) {
		const refused = keepPolicyInOrder(mine.scenarios, scenarios, id);
		if (refused !== null) return refused;
	}
	return null;
}
