import type { Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import type { TracedRows } from '../frame/traces.svelte';

/** The rows of a customer: those of the window where it has some there, else all that name it. */
export const rowsOfCustomer = ({ inputs, measures }: Plan, customer: Code): TracedRows => ({
	customers: [customer],
	span: measures.present[customer] === 1 ? 'window' : 'all',
	words: () => inputs.names.customer.name(customer),
});
