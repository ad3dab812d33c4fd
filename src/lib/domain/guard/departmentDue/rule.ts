import { fires, QUIET, type Guard } from '../guard';

/** So many key accounts that a department of their own is due [GUARD-5]. Each counts 1. */
export const departmentDue: Guard = {
	id: 'department-due',
	severity: 'info',
	judge: ({ policy, placement, order }) => {
		const limit = policy.guards.departmentDue;
		if (placement.keyCustomers < limit || placement.keyCustomers === 0) return QUIET;
		const key = policy.segments.map(({ ladder }) => ladder.tiers.map((tier) => tier.key));
		const customers = Array.from(order).filter(
			(customer) => key[placement.segment[customer]!]?.[placement.tier[customer]!] === true,
		);
		return fires({
			unit: 'customers',
			customers,
			figures: customers.map(() => 1),
			figure: customers.length,
			limit,
		});
	},
};
