import { expect, it } from 'vitest';
import { ATTRIBUTES, type AttributeId } from '$lib/domain/customer/attributes';
import type { AttributeValue } from '$lib/domain/customer/sheet';
import type { Plan } from '$lib/domain/plan';
import { day } from '$lib/domain/ledger/testing/batchOf';
import { DOSSIER, factOf, FURTHER } from './facts';

const planWith = (id: AttributeId, value: AttributeValue): Plan =>
	({ inputs: { customers: { columns: new Map([[id, [value]]]) } } }) as unknown as Plan;
const fact = (id: AttributeId, value: AttributeValue) =>
	factOf(planWith(id, value), 0, id, 'zh-CN');

/** In the card's head, or set by hand where tiers and account managers are. */
const ELSEWHERE: readonly AttributeId[] = [
	...(['channel', 'region', 'manager', 'managerLocked'] as const),
	...(['tier', 'tierReason', 'tierApprover', 'tierUntil'] as const),
];

it('[CARD-12] the dossier names every fact once, but for those in the head', () => {
	const listed: readonly AttributeId[] = [...DOSSIER, ...FURTHER];
	expect(new Set(listed).size).toBe(listed.length);
	const left = (Object.keys(ATTRIBUTES) as AttributeId[]).filter((id) => !listed.includes(id));
	expect(left.filter((id) => !ELSEWHERE.includes(id))).toEqual([]);
});

it('what is unknown is empty, and 0 is known', () => {
	expect(fact('target', null)).toEqual({ id: 'target', text: '', typed: '', refused: false });
	expect(fact('receivable', 0).text).not.toBe('');
	expect(fact('suspended', '')).toMatchObject({ refused: false });
});

it('is typed as it was meant: a share in percent, money in yuan, a day as it is written', () => {
	expect(fact('walletShare', 0.55)).toMatchObject({ text: '55%', typed: '55%' });
	expect(fact('walletShare', 0.1 + 0.2).typed).toBe('30%');
	expect(fact('target', 123_456).typed).toBe('1234.56');
	expect(fact('contractTo', day('2026-12-31')).typed).toBe('2026-12-31');
	expect(fact('receivableDays', 41).text).toContain('41');
	expect(fact('forwardBuying', 0.25).typed).toBe('25%');
});

it('a text where a number belongs is shown as it was typed, and marked', () => {
	expect(fact('target', '三百万')).toEqual({
		...{ id: 'target', text: '三百万', typed: '三百万', refused: true },
	});
	expect(fact('needs', '=1+1 😀')).toMatchObject({ text: '=1+1 😀', refused: false });
});

it('a stage and a behaviour are said in words, those of the planner as they are', () => {
	expect(fact('stage', 'aware')).toMatchObject({ text: '认知', typed: '认知', refused: false });
	expect(fact('behaviour', 'strategic').text).toBe('战略型');
	expect(fact('stage', '__proto__').text).toBe('__proto__');
	expect(fact('needs', 'aware').text).toBe('aware');
});
