import { keyCustomersBy } from '../keyCustomersBy';
import { fires, QUIET, type Guard } from '../guard';

/** So many key accounts that a department of their own is due [GUARD-5]. Each counts 1. */
export const departmentDue: Guard = {
	id: 'department-due',
	severity: 'info',
	judge: (input) => {
		const limit = input.policy.guards.departmentDue;
		const { placement } = input;
		if (placement.keyCustomers < limit || placement.keyCustomers === 0) return QUIET;
		const customers = keyCustomersBy(input, 'tier');
		return fires({
			unit: 'customers',
			customers,
			figures: customers.map(() => 1),
			figure: customers.length,
			limit,
		});
	},
};
