import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../policy/parsePolicy';
import { policyOf } from '../testing/planOf';
import { answerAt } from './answer';
import { answersOf } from './answersOf';

const JUDGED = { zero: 0.4, more: 1.25, saturation: 1.6 };

describe('[RESP-9] how a tier answers to calls', () => {
	it('is as it is judged, else by the elasticity, else unknown', () => {
		const responses = { calls: { gold: JUDGED } };
		const both = answersOf(policyOf({ responses, economics: { elasticity: 0.4 } }));
		expect(answerAt(both('gold')!, 1.5)).toBeCloseTo(1.25, 12);
		expect(answerAt(both('diamond')!, 2)).toBeCloseTo(2 ** 0.4, 12);
		expect(answerAt(both('__proto__')!, 1)).toBe(1);
		expect(answersOf(policyOf({ responses }))('diamond')).toBeNull();
		expect(answersOf(policyOf({}))('gold')).toBeNull();
	});

	it('starts from today, whatever five judgements leave of it', () => {
		const answerOf = answersOf(
			policyOf({ responses: { calls: { gold: { ...JUDGED, half: 0.8 } } } }),
		);
		expect(answerAt(answerOf('gold')!, 1)).toBe(1);
		expect(answerAt(answerOf('gold')!, 2)).toBeGreaterThan(1);
	});

	it('can be taken back, and is replaced whole', () => {
		const calls = { gold: null };
		expect(parsePolicy({ responses: { calls } })).toEqual({
			ok: true,
			value: { responses: { calls } },
		});
		expect(answersOf(policyOf({ responses: { calls } }))('gold')).toBeNull();
	});
});
