import { describe, expect, it } from 'vitest';
import { rebase } from './rebase';
import { inputsOf, withAmount } from './testing/edits';

describe('rebase', () => {
	it('keeps what the list changed meanwhile, and takes what the edit changed', () => {
		const before = inputsOf(3);
		const current = { ...before, title: 'renamed from the list' };
		const after = withAmount(before, 1, 5);
		expect(rebase(current, before, after)).toEqual({ ...after, title: 'renamed from the list' });
		expect(rebase(current, before, { ...before, title: 'typed' }).title).toBe('typed');
	});

	it('keeps slots that only some workbooks have', () => {
		const beyond = { minor: 3, tables: [], scenarios: [], customers: [] };
		const before = { ...inputsOf(3), beyond };
		const current = { ...before, title: 'renamed from the list' };
		expect(rebase(current, before, withAmount(before, 1, 5)).beyond).toBe(beyond);
		expect(rebase(current, before, inputsOf(3)).beyond).toBeUndefined();
	});

	it('is the edit itself when nothing else happened', () => {
		const before = inputsOf(3);
		const after = withAmount(before, 1, 5);
		expect(rebase(before, before, after)).toBe(after);
	});
});
