import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageOfTerm } from './pageOfTerm';

it.each(['annualCostFen', 'interest', 'costRatio', 'forwardBuying'] as const)(
	'[CARD-3] %s is entered on a sheet that there is',
	(term) => {
		const [path] = pageOfTerm(term).split('?');
		expect(existsSync(`src/routes/(workbook)${path!}+page.svelte`)).toBe(true);
	},
);
