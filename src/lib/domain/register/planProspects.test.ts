import { describe, expect, it } from 'vitest';
import { planProspects } from './planProspects';
import type { Entry, Registers } from './register';

const there: readonly Entry[] = [
	{ name: '甲', stage: 'search', note: '老' },
	{ name: '__proto__', expectedRevenue: 100 },
	{ stage: 'won' },
];
const registers: Registers = { prospects: { pages: [there] } };

describe('[REG-8] a table of prospects', () => {
	it('changes the cells it gives, leaves blank ones, and adds who is new', () => {
		const plan = planProspects(registers, [
			{ name: '甲', stage: 'screen' },
			{ name: '__proto__', expectedRevenue: 100 },
			{ name: '"新" 🙂', stage: 'search' },
			{ stage: 'lost' },
		]);
		expect(plan.entries).toEqual([
			{ name: '甲', stage: 'screen', note: '老' },
			there[1],
			there[2],
			{ name: '"新" 🙂', stage: 'search' },
		]);
		// Who stays as it is stays the very same.
		expect(plan.entries[1]).toBe(there[1]);
		expect(plan).toMatchObject({ added: 1, changed: 1, same: 1, unnamed: 1, repeated: 0 });
		expect(plan.changes).toEqual([
			{ name: '甲', column: 'stage', before: 'search', after: 'screen' },
		]);
	});

	it('takes the later of two rows, and says so', () => {
		const twice = [
			{ name: '乙', stage: 'search' },
			{ name: '乙', probability: 0.5 },
		];
		const plan = planProspects(undefined, twice);
		expect(plan.entries).toEqual([{ name: '乙', stage: 'search', probability: 0.5 }]);
		expect(plan).toMatchObject({ added: 1, changed: 0, same: 0, repeated: 1, changes: [] });
		// A change that is taken back is none.
		const back = [
			{ name: '甲', stage: 'won' },
			{ name: '甲', stage: 'search' },
		];
		const same = planProspects(registers, back);
		expect(same.entries[0]).toBe(there[0]);
		expect(same).toMatchObject({ changed: 0, same: 1, repeated: 1 });
	});
});
