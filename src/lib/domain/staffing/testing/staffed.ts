import { policyOf } from '../../testing/planOf';
import { merge } from '../../policy/merge';
import type { Policy } from '../../policy/policy';
import { planStaffing, type StaffingInput } from '../planStaffing';
import type { Staffing } from '../staffing';

/** Crystal and A+, the source's standards: 21 h and 12 h a year; 1 400 h an account manager. */
export const BRANCH = {
	segments: [
		{
			id: 'all',
			ladder: {
				by: 'monthly-average',
				tiers: [
					{ id: 'crystal', key: true, min: 3000 },
					{ id: 'a-plus', key: false, min: 1500 },
				],
			},
		},
	],
	service: {
		crystal: { visits: 8, calls: 12, hoursPerVisit: 1.5, hoursPerCall: 0.25, adminHours: 0 },
		'a-plus': { visits: 4, calls: 12, hoursPerVisit: 1.5, hoursPerCall: 0.25, adminHours: 0 },
	},
	capacity: { burstBuffer: 0 },
};

export interface Staffed {
	readonly policy: Policy;
	readonly input: StaffingInput;
	readonly staffing: Staffing;
}

/** A policy file over the branch's, and how many customers each tier of its first segment has: no customer by name. */
export function staffed(json: object, counts: readonly number[]): Staffed {
	const policy = policyOf(merge(BRANCH, json));
	const input: StaffingInput = {
		policy,
		measures: { size: 0 },
		placement: {
			segment: new Uint8Array(0),
			tier: new Uint8Array(0),
			tiers: counts.map((customers, tier) => ({ segment: 0, tier, customers, revenue: 0 })),
		},
		attributes: { text: () => '' },
		classification: { face: new Uint8Array(0), quadrant: new Uint8Array(0) },
		risk: null,
	};
	return { policy, input, staffing: planStaffing(input) };
}
