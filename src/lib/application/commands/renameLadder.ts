import { message } from '../../domain/primitives/message';
import { ok, refuse } from '../../domain/primitives/result';
import { cleanName } from '../../domain/reading/cleanName';
import type { Command } from '../command';
import { editLadder } from './editLadder';

export interface RenameLadder {
	readonly scenario: string;
	/** Id of a rebate ladder. */
	readonly ladder: string;
	readonly name: string;
}

/** A rebate ladder is called otherwise; by its name alone a planner tells it from the others. */
export const renameLadder: Command<RenameLadder> = {
	label: () => message('command_rename_ladder'),
	apply: (inputs, { name, ...which }) =>
		editLadder(inputs, which, (ladder, { rebates }) => {
			const clean = cleanName(name);
			const taken = rebates.some((each) => each.id !== ladder.id && each.name === clean);
			return taken
				? refuse(message('channel_ladder_name_taken', { name: clean }))
				: ok({ ...ladder, name: clean });
		}),
};
