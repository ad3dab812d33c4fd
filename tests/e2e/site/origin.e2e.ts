import { expect, test } from '../test';

test.beforeEach(async ({ page }) => {
	await page.goto('./');
	await expect(page.getByRole('heading').first()).toBeVisible();
});

test('the page cannot send anything to another origin', async ({ page, trespasses }) => {
	const outcome = await page.evaluate(async () => {
		const fetched = await fetch('https://elsewhere.example/').then(
			() => 'sent',
			() => 'refused',
		);
		return { fetched, peers: 'RTCPeerConnection' in globalThis };
	});
	expect(outcome).toEqual({ fetched: 'refused', peers: false });
	await expect
		.poll(() => trespasses.map(({ what }) => what.split(':')[0]))
		.toEqual(['connect-src']);
	trespasses.length = 0;
});

test('the page cannot be led to another origin, where its address would tell figures', async ({
	page,
}) => {
	const here = page.url();
	await page.evaluate(() => {
		location.href = 'https://elsewhere.example/?revenue=1';
	});
	// A second change of address, allowed, shows that the first has been dealt with.
	await page.evaluate(() => {
		history.replaceState(history.state, '', '?still=here');
	});
	await expect.poll(() => page.url()).toBe(`${here}?still=here`);
});

test('no cookie is ever set', async ({ context }) => {
	expect(await context.cookies()).toEqual([]);
});
