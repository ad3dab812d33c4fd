import { test as base, expect } from '@playwright/test';

export { expect };
export type { Page } from '@playwright/test';

interface Trespass {
	kind: 'policy' | 'origin' | 'error';
	what: string;
}

/**
 * Every browser test runs under this watch: nothing may break the content security policy, ask
 * another origin for anything, or throw without being caught.
 */
export const test = base.extend<{ trespasses: Trespass[] }>({
	trespasses: [
		async ({ context, baseURL }, use) => {
			const found: Trespass[] = [];
			const home = new URL(baseURL ?? '').hostname;
			await context.exposeBinding('reportViolation', (_, what: string) => {
				found.push({ kind: 'policy', what });
			});
			await context.addInitScript(() => {
				const { reportViolation } = globalThis as unknown as {
					reportViolation: (what: string) => void;
				};
				document.addEventListener('securitypolicyviolation', (event) => {
					const { violatedDirective, blockedURI, sample, sourceFile, lineNumber } = event;
					reportViolation(
						`${violatedDirective}: ${blockedURI} ${sample} (${sourceFile}:${String(lineNumber)})`,
					);
				});
			});
			context.on('request', (request) => {
				const { hostname, protocol } = new URL(request.url());
				const local = protocol === 'data:' || protocol === 'blob:' || hostname === home;
				if (!local) found.push({ kind: 'origin', what: request.url() });
			});
			context.on('weberror', (error) => {
				found.push({ kind: 'error', what: error.error().stack ?? error.error().message });
			});
			await use(found);
			// A violation is reported a moment after it happened.
			for (const page of context.pages()) {
				await page.evaluate(() => new Promise((done) => setTimeout(done))).catch(() => undefined);
			}
			expect(found).toEqual([]);
		},
		{ auto: true },
	],
});
