import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bundle } from '../../scripts/lib/bundle.mjs';
import { PLACES } from '../invariants/everywhere/places';
import { expect, test } from './test';

const PLANS = 100;
const SOURCES = ['src/lib/domain', 'tests/invariants'];

test('[INV-43] the browser makes the same plans as Node, whatever its language and time zone', async ({
	browser,
}) => {
	const program = await bundle('tests/invariants/everywhere/print.ts', SOURCES);
	const inPage = await bundle('tests/invariants/everywhere/inPage.ts', SOURCES);
	const should = execFileSync(process.execPath, [program, String(PLANS)], { encoding: 'utf8' });
	for (const { locale, timeZone } of PLACES) {
		const context = await browser.newContext({ locale, timezoneId: timeZone });
		const page = await context.newPage();
		await page.addScriptTag({ content: readFileSync(inPage, 'utf8'), type: 'module' });
		await page.waitForFunction(() => 'manyPlans' in globalThis);
		const made = await page.evaluate(
			(count) =>
				(globalThis as unknown as { manyPlans: (count: number) => string }).manyPlans(count),
			PLANS,
		);
		expect(made, `${locale} ${timeZone}`).toBe(should);
		await context.close();
	}
});
