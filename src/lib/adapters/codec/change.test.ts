import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInputs, type Inputs } from '../../domain/inputs';
import { createNameBook } from '../../domain/ledger/nameBook';
import { applyChange, encodeChange } from './change';
import { NAME_LISTS, NO_NAMES, sizesOf } from './names';
import { anyAct, anyChunk, HOSTILE_NAMES } from './testing/arbitraries';

/** Everything but the name book, which is compared by its names. */
const content = ({ names, ...rest }: Inputs) => ({
	...rest,
	names: NAME_LISTS.map((list) => names[list].from(0)),
});

describe('change', () => {
	it('apply(encode(a, b), a) is b, for any script of commands', () => {
		fc.assert(
			fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
				let live = createInputs();
				let read = createInputs();
				let written = NO_NAMES;
				for (const act of acts) {
					const next = act(live);
					const back = applyChange(read, encodeChange(live, next, written));
					expect(back.ok).toBe(true);
					if (!back.ok) return;
					written = sizesOf(next.names);
					[live, read] = [next, back.value];
					expect(content(read)).toEqual(content(live));
				}
			}),
		);
	});

	it('over several steps at once it gives the same', () => {
		fc.assert(
			fc.property(fc.array(anyAct), fc.array(anyAct), (first, second) => {
				const a = first.reduce((inputs, act) => act(inputs), createInputs());
				const b = second.reduce((inputs, act) => act(inputs), a);
				const back = applyChange(a, encodeChange(a, b, NO_NAMES));
				expect(back.ok && content(back.value)).toEqual(content(b));
			}),
		);
	});

	it('shares what did not change', () => {
		const chunks = fc.sample(anyChunk(8, 0), 3);
		const a = {
			...createInputs(),
			ledger: { chunks, extraColumns: [], roundedRows: 0, origins: [] },
		};
		const amount = chunks[1]!.amount.slice();
		amount[3] = 99;
		const b = { ...a, ledger: { ...a.ledger, chunks: chunks.with(1, { ...chunks[1]!, amount }) } };
		const back = applyChange(a, encodeChange(a, b, NO_NAMES));
		if (!back.ok) throw new Error(back.reason);
		expect(back.value.ledger.chunks[0]).toBe(chunks[0]);
		expect(back.value.ledger.chunks[2]).toBe(chunks[2]);
		expect(back.value.ledger.chunks[1]?.customer).toBe(chunks[1]!.customer);
		expect(back.value.customers).toBe(a.customers);
	});

	it('takes names twice, but not a gap and not another name', () => {
		const names = createNameBook();
		for (const name of HOSTILE_NAMES) names.customer.code(name);
		const whole = encodeChange(createInputs(names), createInputs(names), NO_NAMES);
		const tail = encodeChange(createInputs(names), createInputs(names), {
			...NO_NAMES,
			customer: 3,
		});
		const fresh = createInputs();
		expect(applyChange(fresh, tail).ok).toBe(false);
		expect(applyChange(fresh, whole).ok).toBe(true);
		expect(applyChange(fresh, whole).ok).toBe(true);
		expect(applyChange(fresh, tail).ok).toBe(true);
		expect(fresh.names.customer.from(0)).toEqual(HOSTILE_NAMES);
		const other = createInputs();
		other.names.customer.code('another');
		expect(applyChange(other, whole).ok).toBe(false);
	});

	it('answers damaged bytes with a reason or another value, and never throws', () => {
		const acts = fc.sample(anyAct, 60);
		const b = acts.reduce((inputs, act) => act(inputs), createInputs());
		const bytes = encodeChange(createInputs(), b, NO_NAMES);
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), (at, value, cut) => {
				const copy = bytes.slice();
				copy[at] = value;
				const back = applyChange(createInputs(), cut ? copy.subarray(0, at) : copy);
				if (cut) expect(back.ok).toBe(false);
			}),
		);
	});
});
