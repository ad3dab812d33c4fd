import { message } from '../../domain/primitives/message';
import { ok, refuse } from '../../domain/primitives/result';
import { cleanName } from '../../domain/reading/cleanName';
import type { Command } from '../command';

/** Longest name of a workbook, in characters: it becomes part of file names. */
const LONGEST = 80;

/** Names the workbook; empty gives the name back. */
export const renameWorkbook: Command<{ readonly title: string }> = {
	label: ({ title }) => message('command_rename_workbook', { title: cleanName(title) }),
	apply: (inputs, args) => {
		const title = cleanName(args.title);
		const length = [...title].length;
		if (length > LONGEST) {
			return refuse(message('command_title_too_long', { length, limit: LONGEST }));
		}
		return ok(title === inputs.title ? inputs : { ...inputs, title });
	},
};
