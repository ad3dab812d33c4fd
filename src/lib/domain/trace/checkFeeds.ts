import type { Plan } from '../plan';
import type { Code } from '../primitives/units';
import type { Feed } from './feed';

/** Every check that names the customer, with its figure there. */
export const checkFeeds = ({ guards }: Plan, customer: Code): readonly Feed[] =>
	guards.flatMap(({ guard, unit, customers, figures }): readonly Feed[] => {
		const at = customers.indexOf(customer);
		const own = at === -1 ? NaN : (figures[at] ?? NaN);
		if (at === -1) return [];
		const known = Number.isNaN(own) ? null : own;
		return [{ figure: 'check', of: guard, own: known, whole: null, share: null, unit }];
	});
