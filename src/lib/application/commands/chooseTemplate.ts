import type { TemplateId } from '../../domain/policy/policy';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import { BASELINE } from '../../domain/scenario/scenario';
import type { Command } from '../command';
import { keepPolicyInOrder } from './keepPolicyInOrder';

/** Puts another template under the baseline; what the planner changed stays on top of it. */
export const chooseTemplate: Command<TemplateId> = {
	label: () => message('command_choose_template'),
	apply: (inputs, template) => {
		const { scenarios: before } = inputs;
		if (before.template === template) return ok(inputs);
		const scenarios = { ...before, template };
		for (const id of [BASELINE, ...before.list.map((each) => each.id)]) {
			const fault = keepPolicyInOrder(before, scenarios, id);
			if (fault !== null) return fault;
		}
		return ok({ ...inputs, scenarios });
	},
};
