import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import { publishBaseline as publish } from '../../domain/scenario/publishBaseline';
import type { Command } from '../command';

/** Locks the baseline so that nothing but a copy of it can be changed, or opens it again. */
export const publishBaseline: Command<{ readonly published: boolean }> = {
	label: ({ published }) =>
		message(published ? 'command_publish_baseline' : 'command_withdraw_baseline'),
	apply: (inputs, { published }) => {
		const scenarios = publish(inputs.scenarios, published);
		return ok(scenarios === inputs.scenarios ? inputs : { ...inputs, scenarios });
	},
};
