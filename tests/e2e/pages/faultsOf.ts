import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Serious and critical faults against accessibility, one line each. Read in the page itself: axe's
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
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
