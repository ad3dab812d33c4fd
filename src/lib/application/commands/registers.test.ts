import { expect, it } from 'vitest';
import type { Inputs } from '../../domain/inputs';
import { entriesOf } from '../../domain/register/entries';
import { MOST_ENTRIES } from '../../domain/register/register';
import type { Command } from '../command';
import { addEntries } from './addEntries';
import { editRegister } from './editRegister';
import { importRegister } from './importRegister';
import { removeEntries } from './removeEntries';
import { SALES, workbookOf } from './testing/workbook';

function run<Args>(inputs: Inputs, command: Command<Args>, args: Args): Inputs {
	const result = command.apply(inputs, args);
	if (!result.ok) throw new Error(result.reason.key);
	return result.value;
}

const people = (inputs: Inputs) => entriesOf(inputs.registers, 'people');
const WHO = { person: '"王" 😀', customer: 0 };

it('[REG-2] types texts and values, and makes entries past the end', () => {
	const before = workbookOf(SALES);
	const after = run(before, editRegister, {
		register: 'people',
		cells: [
			{ row: 0, column: 'customer', text: before.names.customer.name(1) },
			{ row: 0, column: 'birthday', text: '很久以前' },
			{ row: 1, column: 'customer', text: 'constructor' },
			{ row: 1, column: 'role', value: '采购' },
		],
	});
	expect(people(after)).toEqual([
		{ customer: 1, birthday: '很久以前' },
		{ customer: after.names.customer.find('constructor'), role: '采购' },
	]);
	expect(people(before)).toEqual([]);
	expect(
		run(after, editRegister, {
			register: 'people',
			cells: [{ row: 1, column: 'role', text: ' 采购 ' }],
		}),
	).toBe(after);
});

it('[REG-1] adds, imports and removes entries', () => {
	const two = run(workbookOf(SALES), addEntries, { register: 'people', entries: [WHO, WHO] });
	const replaced = run(two, importRegister, {
		register: 'people',
		entries: [{ role: '店长' }],
		replace: true,
	});
	expect(people(replaced)).toEqual([{ role: '店长' }]);
	const three = run(two, importRegister, { register: 'people', entries: [{}], replace: false });
	expect(people(three)).toHaveLength(3);
	const gone = run(three, removeEntries, { register: 'people', rows: new Set([0, 1, 2]) });
	expect(gone.registers).toBeUndefined();
	expect(run(two, removeEntries, { register: 'visits', rows: new Set([0]) })).toBe(two);
});

it('[REG-1] refuses an empty table, and more entries than a register holds', () => {
	const inputs = workbookOf(SALES);
	const many = Array.from({ length: MOST_ENTRIES + 1 }, () => WHO);
	const refusal = { ok: false, reason: { key: 'command_too_many_entries' } };
	expect(addEntries.apply(inputs, { register: 'people', entries: many })).toMatchObject(refusal);
	expect(
		importRegister.apply(inputs, { register: 'people', entries: many, replace: true }),
	).toMatchObject(refusal);
	expect(
		importRegister.apply(inputs, { register: 'people', entries: [], replace: true }),
	).toMatchObject({ ok: false, reason: { key: 'command_import_nothing' } });
	const full = run(inputs, addEntries, { register: 'people', entries: many.slice(1) });
	expect(
		editRegister.apply(full, {
			register: 'people',
			cells: [{ row: MOST_ENTRIES, column: 'role', text: 'x' }],
		}),
	).toMatchObject(refusal);
});
