import type { MissingTerm } from '$lib/domain/card/missing';

const PAGES = {
	annualCostFen: '/staffing/',
	interest: '/customers/',
	costRatio: '/promotion/?part=commitments',
	forwardBuying: '/promotion/?part=commitments',
} as const satisfies Readonly<Record<MissingTerm, string>>;

/** Where a value of the policy is entered. */
export const pageOfTerm = (term: MissingTerm): (typeof PAGES)[MissingTerm] => PAGES[term];
