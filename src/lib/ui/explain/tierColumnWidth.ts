import type { Policy } from '$lib/domain/policy/policy';
import type { Locale } from '$lib/i18n/locale.svelte';
import { tierName } from '$lib/ui/format/names';
import { headerWidth } from '$lib/ui/grid/headerWidth';

/** px of the shape before a name, the gap after it, and an m in it, beside what a title of the same words takes. */
const SHAPE = 20;

/** px that a column of tiers needs so that no name of the policy is cut off, the planner's own among them. */
export function tierColumnWidth({ segments }: Pick<Policy, 'segments'>, locale: Locale): number {
	const names = segments.flatMap(({ ladder }) =>
		ladder.tiers.map((tier) => tierName(tier, locale)),
	);
	return Math.max(0, ...names.map(headerWidth)) + SHAPE;
}
