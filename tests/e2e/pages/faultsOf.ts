import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** One heading that names the page, and nothing outside its landmarks. */
const OF_A_PAGE: readonly string[] = ['page-has-heading-one', 'region'];

/**
 * Serious and critical faults against accessibility, and what a whole page must have, one line each. Read in the page itself: axe's
 * other mode opens a second page to join what it found in frames of other origins, and there are none.
 */
export async function faultsOf(
	page: Page,
	{ only, without }: { readonly only?: string; readonly without?: string } = {},
): Promise<string[]> {
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	if (only !== undefined) axe.include(only);
	if (without !== undefined) axe.exclude(without);
	const { violations } = await axe.analyze();
	const whole = only === undefined && without === undefined;
	return violations
		.filter(
			({ id, impact }) =>
				impact === 'serious' || impact === 'critical' || (whole && OF_A_PAGE.includes(id)),
		)
		.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
