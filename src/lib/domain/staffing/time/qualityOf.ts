import type { AssignmentPolicy, ManagerRating } from '../../policy/policy';

/**
 * What an account manager is worth, 1 the usual: few ratings are drawn towards what is thought of
 * anybody [AUDIT-4]. Without a rating, the prior mean.
 */
export function qualityOf(
	rating: ManagerRating | undefined,
	{ weight, mean }: AssignmentPolicy['rating'],
): number {
	const { count, mean: rated } = rating ?? { count: 0, mean };
	return count + weight > 0 ? (count * rated + weight * mean) / (count + weight) : mean;
}
