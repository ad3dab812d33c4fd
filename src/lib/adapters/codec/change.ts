import type { Inputs } from '../../domain/inputs';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import { finish, type Steps } from '../../domain/primitives/steps';
import { decodeBeyond, encodeBeyond } from './beyond';
import { applyCustomers, encodeCustomerChange } from './customers';
import type { Damage } from './damage';
import { decodeJson, encodeJson } from './json';
import { applyLedgerChange, ledgerChange } from './ledgerChange';
import { applyNames, newNames, type NameSizes } from './names';
import { packed, packing, unpack, type Packing } from './pack';
import { readRedacted } from './redacted';
import { applyRegisters, encodeRegisterChange } from './registers';
import { decodeScenarios, encodeScenarios } from './scenarios';

/**
 * What a change left different, in bytes: the new value of every slot of `Inputs` that changed,
 * and the names added since the last record (`written`). `after` shares the name book of `before`.
 */
export function* change(before: Inputs, after: Inputs, written: NameSizes): Steps<Uint8Array> {
	const slots: [string, Uint8Array | Packing][] = [];
	const names = yield* newNames(after.names, written);
	if (names !== null) slots.push(['names', names]);
	if (after.title !== before.title) slots.push(['title', encodeJson(after.title)]);
	if (after.sample !== before.sample) slots.push(['sample', encodeJson(after.sample)]);
	if (after.redacted !== before.redacted) {
		slots.push(['redacted', encodeJson(after.redacted ?? null)]);
	}
	if (after.beyond !== before.beyond) {
		slots.push(['beyond', encodeJson(encodeBeyond(after.beyond))]);
	}
	if (after.customers !== before.customers) {
		const facts = encodeCustomerChange(before.customers, after.customers);
		slots.push(['customers', encodeJson(facts)]);
	}
	if (after.scenarios !== before.scenarios) {
		slots.push(['scenarios', encodeJson(encodeScenarios(after.scenarios))]);
	}
	if (after.registers !== before.registers) {
		const records = encodeRegisterChange(before.registers, after.registers);
		slots.push(['registers', encodeJson(records)]);
	}
	if (after.ledger !== before.ledger) {
		slots.push(['ledger', yield* ledgerChange(before.ledger, after.ledger)]);
	}
	const all = packing(
		slots.map(([slot]) => slot),
		slots.map(([, bytes]) => bytes),
	);
	return yield* packed(all);
}

export const encodeChange = (before: Inputs, after: Inputs, written: NameSizes): Uint8Array =>
	finish(change(before, after, written));

/**
 * The inputs after the change; adds the record's names to the book of `inputs`. Never throws,
 * whatever the bytes are; a slot that this version does not know is refused.
 */
export const applyChange = (inputs: Inputs, bytes: Uint8Array): Result<Inputs, Damage> =>
	finish(applying(inputs, bytes));

/** The same in steps, for a record that holds a whole sheet. */
export function* applying(inputs: Inputs, bytes: Uint8Array): Steps<Result<Inputs, Damage>> {
	const packed = unpack(bytes);
	if (!packed.ok) return packed;
	const { head, parts } = packed.value;
	if (!Array.isArray(head) || head.length !== parts.length) return refuse('malformed');
	let after = inputs;
	for (const [place, slot] of (head as readonly unknown[]).entries()) {
		const next: Result<Inputs, Damage> = yield* applySlot(after, slot, parts[place]!);
		if (!next.ok) return next;
		after = next.value;
		yield (place + 1) / head.length;
	}
	return ok(after);
}

function* applySlot(
	inputs: Inputs,
	slot: unknown,
	bytes: Uint8Array,
): Steps<Result<Inputs, Damage>> {
	if (slot === 'ledger') {
		const ledger = yield* applyLedgerChange(inputs.ledger, bytes);
		return ledger.ok ? ok({ ...inputs, ledger: ledger.value }) : ledger;
	}
	if (slot === 'names') {
		const names = yield* applyNames(inputs.names, bytes);
		return names.ok ? ok(inputs) : names;
	}
	const json = decodeJson(bytes);
	if (!json.ok) return json;
	const { value } = json;
	switch (slot) {
		case 'title':
			return typeof value === 'string' ? ok({ ...inputs, title: value }) : refuse('malformed');
		case 'sample':
			return typeof value === 'boolean' ? ok({ ...inputs, sample: value }) : refuse('malformed');
		case 'redacted': {
			const redacted = readRedacted(value);
			return redacted.ok ? ok({ ...inputs, redacted: undefined, ...redacted.value }) : redacted;
		}
		case 'beyond': {
			const beyond = decodeBeyond(value);
			return beyond.ok ? ok({ ...inputs, beyond: undefined, ...beyond.value }) : beyond;
		}
		case 'customers': {
			const customers = applyCustomers(inputs.customers, value);
			return customers.ok ? ok({ ...inputs, customers: customers.value }) : customers;
		}
		case 'registers': {
			const registers = applyRegisters(inputs.registers, value);
			return registers.ok ? ok({ ...inputs, registers: registers.value }) : registers;
		}
		case 'scenarios': {
			const scenarios = decodeScenarios(value);
			return scenarios.ok ? ok({ ...inputs, scenarios: scenarios.value }) : scenarios;
		}
		default:
			return refuse('out-of-range');
	}
}
