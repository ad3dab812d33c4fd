import { expect, it } from 'vitest';
import { message } from './message';
import { ok, refuse } from './result';

it('a message is its key with what is said in it', () => {
	expect(message('a_key')).toEqual({ key: 'a_key', args: {} });
	expect(message('a_key', { fen: { fen: 5 } })).toEqual({
		key: 'a_key',
		args: { fen: { fen: 5 } },
	});
});

it('a result is what was asked for, or why not', () => {
	expect(ok(7)).toEqual({ ok: true, value: 7 });
	expect(refuse('no')).toEqual({ ok: false, reason: 'no' });
});
