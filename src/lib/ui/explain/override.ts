import type { OVERRIDE_COLUMNS } from '$lib/domain/tier/override/overrides';

/** A cell of the customer sheet that sets a tier by hand, as it would be typed. */
export interface OverrideFact {
	readonly attribute: (typeof OVERRIDE_COLUMNS)[number];
	readonly text: string;
}
