import type { Ratio } from '../../primitives/units';

/** Our share of a dealer's capital over our share of his sales [DEALER-6]; null without sales of ours. */
export const pushIndex = (capitalShare: Ratio, salesShare: Ratio): number | null =>
	salesShare > 0 ? capitalShare / salesShare : null;
