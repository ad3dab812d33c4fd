import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePolicy } from '../../src/lib/domain/policy/parsePolicy';
import { reportFor } from '../../src/lib/domain/testing/planOf';
import { salesFrom } from './salesFrom';

/**
 * Whole reports, kept: a change of any rule shows here as a changed file, which a person has to
 * look at. `npx vitest run tests/golden --update` writes them anew.
 */
const POLICIES = ['default', 'bands', 'segments'] as const;

it.each(POLICIES)(
	'[REPORT-3] a made-up ledger under %s gives the report it always gave',
	async (name) => {
		const json: unknown =
			name === 'default'
				? {}
				: JSON.parse(readFileSync(new URL(`${name}.policy.json`, import.meta.url), 'utf8'));
		expect(parsePolicy(json).ok).toBe(true);
		const report = reportFor(salesFrom(20_260_101), json);
		await expect(`${JSON.stringify(report, null, '\t')}\n`).toMatchFileSnapshot(
			`${name}.report.json`,
		);
	},
);
