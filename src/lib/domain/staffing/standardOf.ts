import type { Policy, Segment, Service } from '../policy/policy';
import { travelOf, workloadOf } from './workload';

/** Service of a tier of a segment: the policy's, the segment's own parts over it [STAFF-7]. */
export function standardOf(
	{ service }: Pick<Policy, 'service'>,
	segment: Pick<Segment, 'service'>,
	tier: string,
): Service {
	if (!Object.hasOwn(service, tier)) throw new Error(`no service standard for tier ${tier}`);
	const own = segment.service;
	return own !== undefined && Object.hasOwn(own, tier)
		? { ...service[tier]!, ...own[tier] }
		: service[tier]!;
}

/** Standards by place of segment and tier. */
export const standardsOf = (
	policy: Pick<Policy, 'service' | 'segments'>,
): readonly (readonly Service[])[] =>
	policy.segments.map((segment) =>
		segment.ladder.tiers.map(({ id }) => standardOf(policy, segment, id)),
	);

/** Working hours with customers of one account manager, before skill and support [STAFF-8]. */
export const plainCapacityOf = ({ capacity }: Pick<Policy, 'capacity'>): number =>
	capacity.workingDays * capacity.hoursPerDay * capacity.sellingShare;

/**
 * FTE for so many customers of a tier by the ratio method [STAFF-8]: customers / customers per
 * account manager, where none is given the plain capacity / hours of the tier with default travel.
 */
export function ratioFteOf(
	policy: Pick<Policy, 'capacity'>,
	standard: Service,
	customers: number,
): number {
	if (standard.customersPerManager !== undefined) return customers / standard.customersPerManager;
	return (
		(customers * workloadOf(standard, travelOf(policy.capacity, ''))) / plainCapacityOf(policy)
	);
}
