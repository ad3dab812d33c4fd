import { DISCLOSED_FIELDS } from '../../policy/channelPolicy';
import { fires, QUIET, type Guard } from '../guard';

/** What goes to dealers would hold a field of the house [GUARD-26]. Figure: how many; limit 0. */
export const rebateDisclosed: Guard = {
	id: 'rebate-disclosed',
	severity: 'severe',
	judge: ({ policy }) => {
		const open = policy.disclosure.filter((field) => DISCLOSED_FIELDS[field] === 'internal');
		return open.length === 0
			? QUIET
			: fires({ unit: 'fields', customers: [], figures: [], figure: open.length, limit: 0 });
	},
};
