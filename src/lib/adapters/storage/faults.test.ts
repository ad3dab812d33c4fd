import { describe, expect, it } from 'vitest';
import { faultOf, openFaultOf } from './faults';

const named = (name: string, message = '') => new DOMException(message, name);

describe('faultOf', () => {
	it.each([
		['QuotaExceededError', 'quota'],
		['ConstraintError', 'other-tab'],
		['VersionError', 'newer-version'],
		['InvalidStateError', 'connection-lost'],
		['SecurityError', 'blocked'],
		['AbortError', 'unknown'],
	])('%s is %s', (name, fault) => {
		expect(faultOf(named(name))).toBe(fault);
	});

	it('looks inside what Dexie wraps', () => {
		const wrapped = { name: 'AbortError', inner: named('QuotaExceededError') };
		expect(faultOf(wrapped)).toBe('quota');
		expect(faultOf({ name: 'AbortError', inner: { name: 'AbortError', inner: wrapped } })).toBe(
			'quota',
		);
	});

	it('takes anything for a fault', () => {
		for (const thing of [null, undefined, 7, 'x', {}]) expect(faultOf(thing)).toBe('unknown');
	});
});

describe('openFaultOf', () => {
	it('tells a refusal from damage', () => {
		expect(openFaultOf(named('UnknownError', 'The user denied permission to access'))).toBe(
			'blocked',
		);
		expect(openFaultOf(named('InvalidStateError'))).toBe('blocked');
		expect(openFaultOf(named('UnknownError', 'Internal error opening backing store'))).toBe(
			'damaged',
		);
		expect(openFaultOf(named('UnknownError', 'something else'))).toBe('unknown');
	});
});
