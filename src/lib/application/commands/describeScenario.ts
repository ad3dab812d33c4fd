import { message } from '../../domain/primitives/message';
import { ok, refuse } from '../../domain/primitives/result';
import {
	describeScenario as describe,
	type Description,
} from '../../domain/scenario/describeScenario';
import type { Command } from '../command';
import { checkScenarioName } from './checkScenarioName';

/** Longest note, in characters: a paragraph. */
const LONGEST_NOTE = 500;

export interface DescribeScenario extends Description {
	readonly id: string;
}

/** Another name, note or colour of a scenario; its policy stays. */
export const describeScenario: Command<DescribeScenario> = {
	label: ({ name }) =>
		name === undefined
			? message('command_describe_scenario')
			: message('command_rename_scenario', { name }),
	apply: (inputs, { id, ...said }) => {
		const { scenarios } = inputs;
		const length = [...(said.note ?? '')].length;
		if (length > LONGEST_NOTE)
			return refuse(message('command_note_too_long', { length, limit: LONGEST_NOTE }));
		if (said.name !== undefined) {
			const checked = checkScenarioName(scenarios, id, said.name);
			if (!checked.ok) return checked;
			said = { ...said, name: checked.value };
		}
		const next = describe(scenarios, id, said);
		return ok(next === scenarios ? inputs : { ...inputs, scenarios: next });
	},
};
