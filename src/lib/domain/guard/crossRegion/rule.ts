import { regionOffences } from '../../channel/offences';
import { message } from '../../primitives/message';
import { concerned, largest } from '../concerned';
import { fires, QUIET, type Guard } from '../guard';

/** Too much of a dealer's goods went outside his regions [GUARD-31]. Figure: the share. */
export const crossRegion: Guard = {
	id: 'cross-region',
	severity: 'warning',
	judge: ({ policy, order, sheet, channel }) => {
		if (!sheet.columns.has('authorisedRegions')) {
			return { kind: 'unjudged', why: message('guard_needs_authorised_regions') };
		}
		const { shipments } = channel;
		if (shipments === null) {
			return { kind: 'unjudged', why: message('guard_needs_ship_region') };
		}
		const offends = regionOffences(shipments, policy);
		const found = concerned(order, (customer) =>
			offends[customer] === 1 ? shipments.outside[customer]! : null,
		);
		return found === null
			? QUIET
			: fires({
					unit: 'ratio',
					...found,
					figure: largest(found.figures),
					limit: policy.guards.crossRegion,
				});
	},
};
