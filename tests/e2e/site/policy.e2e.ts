import { expect, test } from '../test';

test('a script or a style that somebody smuggles in does nothing', async ({ page, trespasses }) => {
	await page.goto('./');
	await expect(page.getByRole('heading').first()).toBeVisible();
	const ran = await page.evaluate(() => {
		const style = document.createElement('style');
		style.textContent = 'body { --smuggled: 1 }';
		document.head.append(style);
		const script = document.createElement('script');
		try {
			script.text = 'globalThis.smuggled = true';
		} catch {
			// Trusted Types refuse the text itself.
		}
		document.head.append(script);
		let markup = 'refused';
		try {
			document.body.insertAdjacentHTML('beforeend', '<i id="smuggled"></i>');
			markup = 'written';
		} catch {
			// Trusted Types again.
		}
		return {
			style: getComputedStyle(document.body).getPropertyValue('--smuggled'),
			script: 'smuggled' in globalThis,
			markup,
		};
	});
	expect(ran).toEqual({ style: '', script: false, markup: 'refused' });
	const directives = (): unknown[] => trespasses.map(({ what }) => what.split(':')[0]);
	await expect.poll(directives).toContain('style-src-elem');
	await expect.poll(directives).toContain('require-trusted-types-for');
	trespasses.length = 0;
});
