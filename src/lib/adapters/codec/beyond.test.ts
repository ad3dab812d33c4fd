import { expect, test } from 'vitest';
import { createInputs, type Inputs } from '../../domain/inputs';
import { ok, refuse } from '../../domain/primitives/result';
import { decodeBeyond, encodeBeyond } from './beyond';
import { applyChange, encodeChange } from './change';
import { sizesOf } from './names';

const beyond = {
	minor: 3,
	tables: [['prospects', '[]']],
	scenarios: [['current', '{"colour":"red"}']],
	customers: [['__proto__', '{"mood":1}']],
} as const;

test('what a newer version knows comes back', () => {
	const json: unknown = JSON.parse(JSON.stringify(encodeBeyond(beyond)));
	expect(decodeBeyond(json)).toEqual(ok({ beyond }));
	expect(decodeBeyond(encodeBeyond(undefined))).toEqual(ok({}));
	expect(decodeBeyond(undefined)).toEqual(ok({}));
});

test.each([7, [], { ...beyond, minor: -1 }, { ...beyond, tables: [['a']] }])(
	'damage is refused: %j',
	(json) => expect(decodeBeyond(json)).toEqual(refuse('malformed')),
);

test('a change keeps it', () => {
	const before = createInputs();
	const after: Inputs = { ...before, beyond };
	const bytes = encodeChange(before, after, sizesOf(before.names));
	const applied = applyChange(before, bytes);
	expect(applied.ok && applied.value.beyond).toEqual(beyond);
	const back = applyChange(after, encodeChange(after, before, sizesOf(before.names)));
	expect(back.ok && back.value).toEqual(before);
});
