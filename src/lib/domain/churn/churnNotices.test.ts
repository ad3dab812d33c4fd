import { expect, it } from 'vitest';
import type { Churn } from './churn';
import { aboutChurn } from './churnNotices';
import type { BgBbFit } from './fitBgBb';

const churnWith = (fit: Pick<BgBbFit, 'limits'> | null, customers = 3) =>
	({ fit, customers }) as unknown as Churn;

it('[CHURN-3, CHURN-4] says where risks are by the simple rule, or by a model at its limit', () => {
	expect(aboutChurn(churnWith(null))).toEqual([{ key: 'notice_churn_simple', args: {} }]);
	expect(aboutChurn(churnWith({ limits: ['alpha', 'delta'] }))).toEqual([
		{ key: 'notice_churn_limit', args: { parameters: 'alpha, delta' } },
	]);
});

it('[CHURN-3] has nothing to say of a model within its limits, nor of nobody', () => {
	expect(aboutChurn(churnWith({ limits: [] }))).toEqual([]);
	expect(aboutChurn(churnWith(null, 0))).toEqual([]);
	expect(aboutChurn(null)).toEqual([]);
});
