import { serve } from '../../../scripts/serve.mjs';
import { routes } from '../routes';
import { expect, test, type Page } from '../test';

test.use({ serviceWorkers: 'allow' });

/** Waits until the service worker holds every file and answers for this page. */
async function untilKept(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller !== null) return;
		await new Promise((resolve) => {
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
		});
	});
}

test('after one visit every sheet opens with the host switched off', async ({ page, baseURL }) => {
	const base = new URL(baseURL ?? '').pathname;
	const host = await serve({ base });
	try {
		await page.goto(host.url);
		await expect(page.getByRole('heading').first()).toBeVisible();
		await untilKept(page);
	} finally {
		await host.close();
	}
	for (const route of routes) {
		// Without its closing slash, as people type it; then as the address stands.
		await page.goto(`${host.url}${route.replace(/\/$/, '')}?scenario=1`);
		await expect(page).toHaveURL(`${host.url}${route}?scenario=1`);
		await expect(page.getByRole('heading').first()).toBeVisible();
		await page.reload();
		await expect(page.getByRole('heading').first()).toBeVisible();
	}
});

test('the host itself sends a sheet without its closing slash to the sheet', async ({
	request,
}) => {
	for (const route of routes.filter((name) => name !== '')) {
		const answer = await request.get(`./${route.slice(0, -1)}?a=1`, { maxRedirects: 0 });
		expect(answer.status()).toBe(308);
		expect(answer.headers()['location']).toMatch(new RegExp(`/${route}\\?a=1$`));
	}
});
