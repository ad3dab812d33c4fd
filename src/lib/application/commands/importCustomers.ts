import { writesNothing, type CustomerPlan } from '../../domain/customer/planCustomers';
import { writeFacts } from '../../domain/customer/writeFacts';
import { message } from '../../domain/primitives/message';
import { ok, refuse } from '../../domain/primitives/result';
import type { Command } from '../command';

/** Facts about customers from an import, as they were planned and shown. */
export const importCustomers: Command<CustomerPlan> = {
	label: ({ added, changed }) => message('command_import_customers', { added, changed }),
	apply: (inputs, plan) => {
		if (writesNothing(plan)) return refuse(message('command_import_no_change'));
		return ok({ ...inputs, customers: writeFacts(inputs.customers, inputs.names, plan) });
	},
};
