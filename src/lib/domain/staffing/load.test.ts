import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../policy/defaults';
import type { Capacity } from '../policy/policy';
import { planOf } from '../testing/planOf';
import { loadReads } from './load';

it('[DIRTY-1] hours hang on tiers, and on attributes and classes only where somebody’s own count', () => {
	const { placement, attributes, classification } = planOf([]);
	const readBy = (more: Partial<Capacity>): readonly unknown[] => {
		const capacity = { ...DEFAULT_POLICY.capacity, ...more };
		return loadReads({ capacity }, { placement, attributes, classification });
	};
	const tiers = [placement.segment, placement.tier];
	const persons = [...tiers, attributes, classification];
	const same = (read: readonly unknown[], should: readonly unknown[]): void => {
		expect(read).toHaveLength(should.length);
		read.forEach((each, k) => expect(each).toBe(should[k]));
	};
	same(readBy({}), tiers);
	same(readBy({ multipliers: { face: { black: 2 } } }), persons);
	same(readBy({ travelHours: { default: 1, 山区: 3 } }), persons);
});
