import type { RememberedLayout } from '$lib/application/importing';
import { beforeEach, expect, it, vi } from 'vitest';
import { forgetLayout, forgetLayouts, keepLayout, readLayouts } from './keptLayouts';

const layout = (fingerprint: string, factor = 1): RememberedLayout => ({
	fingerprint,
	subject: 'sales',
	columns: [
		{ title: '__proto__', meaning: { kind: 'sales', column: 'amount' }, factor, fillDown: false },
	],
	dayFirst: null,
	totals: 'leave-out',
	emptyMonths: 'skip',
});

beforeEach(() => {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => kept.set(key, text),
		removeItem: (key: string) => kept.delete(key),
	});
});

it('keeps one layout a fingerprint, the newest first, and forgets one or all', () => {
	keepLayout(layout('a'));
	keepLayout(layout('b'));
	keepLayout(layout('a', 10_000));
	expect(readLayouts()).toEqual([layout('a', 10_000), layout('b')]);
	forgetLayout('a');
	expect(readLayouts()).toEqual([layout('b')]);
	forgetLayouts();
	expect(readLayouts()).toEqual([]);
});

it('takes nothing that is no layout', () => {
	localStorage.setItem('tierplan.layouts', JSON.stringify([layout('a'), { fingerprint: 'x' }, 7]));
	expect(readLayouts()).toEqual([layout('a')]);
	localStorage.setItem('tierplan.layouts', '{');
	expect(readLayouts()).toEqual([]);
});

it('forgets the oldest of too many', () => {
	for (let at = 0; at < 60; at++) keepLayout(layout(String(at)));
	expect(readLayouts()).toHaveLength(50);
	expect(readLayouts()[0]?.fingerprint).toBe('59');
});
