import { expect, test } from 'vitest';
import { freeName } from './freeName';

test('[SCEN-1] a name is counted up until nobody has it', () => {
	const named = (...names: string[]) => ({
		list: names.map((name) => ({ id: name, name, changes: {} })),
	});
	expect(freeName(named(), '')).toBe('');
	expect(freeName(named('B'), 'B “🍶”')).toBe('B “🍶”');
	expect(freeName(named('B', 'B 3'), 'B')).toBe('B 2');
	expect(freeName(named('B', 'B 2', 'B 3'), 'B')).toBe('B 4');
	expect(freeName(named('__proto__'), '__proto__')).toBe('__proto__ 2');
});
