import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { bundle } from '../../scripts/lib/bundle.mjs';
import { manyPlans } from './everywhere/manyPlans';
import { PLACES } from './everywhere/places';
import { GOLDEN_PLANS } from './runs';

/** What a program of Node prints under a language and a time zone of its own. */
const printed = (file: string, locale: string, timeZone: string): Promise<string> =>
	new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [file, String(GOLDEN_PLANS)], {
			env: { ...process.env, LC_ALL: locale, LANG: locale, TZ: timeZone },
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		let text = '';
		child.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
		child.on('error', reject);
		child.on('close', () => {
			resolve(text);
		});
	});

test('[INV-43] plans are the same in every language and time zone', async () => {
	const file = await bundle('tests/invariants/everywhere/print.ts', [
		'src/lib/domain',
		'tests/invariants',
	]);
	const here = manyPlans(GOLDEN_PLANS);
	expect(manyPlans(GOLDEN_PLANS - 1)).not.toBe(here);
	for (const { locale, timeZone } of PLACES) {
		const underscored = `${locale.replace('-', '_')}.UTF-8`;
		expect(await printed(file, underscored, timeZone), `${locale} ${timeZone}`).toBe(here);
	}
});
