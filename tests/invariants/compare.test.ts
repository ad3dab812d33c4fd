import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWell } from '../../src/lib/adapters/snapshot/testing/read';
import { writeSnapshot } from '../../src/lib/adapters/snapshot/writeSnapshot';
import { SheetDraft } from '../../src/lib/domain/customer/sheetDraft';
import { createInputs, type Inputs } from '../../src/lib/domain/inputs';
import { cellText } from '../../src/lib/domain/ledger/cellText';
import { SALES_COLUMNS } from '../../src/lib/domain/ledger/columns';
import { extraColumn } from '../../src/lib/domain/ledger/extraColumns';
import { rowsOf } from '../../src/lib/domain/ledger/locate';
import { finish } from '../../src/lib/domain/primitives/steps';
import { addedEntries } from '../../src/lib/domain/register/changeEntries';
import { entriesOf } from '../../src/lib/domain/register/entries';
import { REGISTER_IDS, type Entry } from '../../src/lib/domain/register/register';
import { factFields, factOf } from '../../src/lib/domain/sharing/compare/compareCustomers';
import { compareInputs } from '../../src/lib/domain/sharing/compare/compareInputs';
import type { Difference } from '../../src/lib/domain/sharing/compare/difference';
import { mergeInputs } from '../../src/lib/domain/sharing/compare/mergeInputs';
import { anyDeed } from './given/deeds';
import { NAMES } from './given/sales';
import { sharedBy } from './runs';

const compared = (mine: Inputs, theirs: Inputs) => finish(compareInputs(mine, theirs));
/** The same workbook as another browser has it: with name lists of its own. */
const elsewhere = (inputs: Inputs): Inputs => readWell(writeSnapshot(inputs, 0));

/** Everything a workbook says but for the order of rows, in texts. */
function texts({ title, names, ledger, customers, scenarios, registers }: Inputs): unknown {
	const rows = Array.from({ length: rowsOf(ledger) }, (_, row) =>
		JSON.stringify([
			SALES_COLUMNS.map((column) => cellText(ledger, names, row, column)),
			ledger.extraColumns
				.map((each, place) => [each, cellText(ledger, names, row, extraColumn(place))])
				.filter(([, text]) => text !== ''),
		]),
	).sort();
	const facts = names.customer.from(0).flatMap((customer, code) =>
		factFields([customers]).flatMap((field) => {
			const value = factOf(customers, field, code);
			return value === null ? [] : [JSON.stringify([customer, field, value])];
		}),
	);
	const entries = REGISTER_IDS.map((id) =>
		entriesOf(registers, id)
			.map((entry) =>
				JSON.stringify(
					Object.entries(entry)
						.map(([column, value]) => [
							column,
							column === 'customer' ? names.customer.name(Number(value)) : value,
						])
						.sort(),
				),
			)
			.sort(),
	);
	const list = scenarios.list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return { title, rows, facts: facts.sort(), entries, scenarios: { ...scenarios, list } };
}

type Change = (inputs: Inputs) => Inputs;
const anyName = fc.constantFrom(...NAMES);
const anyEntry: fc.Arbitrary<Change> = fc
	.tuple(
		anyName,
		fc.constantFrom('', '"引号"', '🍶', '__proto__'),
		fc.option(fc.constantFrom(1, 2)),
	)
	.map(([name, what, day]) => (inputs) => {
		const customer = inputs.names.customer.code(name);
		const cells: Entry = {
			customer,
			...(what === '' ? {} : { what }),
			...(day === null ? {} : { day: 778_000 + day, responsible: `${day}` }),
		};
		const person: Entry = { customer, role: 'buyer', phone: what || '1' };
		const first = addedEntries(inputs.registers, 'complaints', [cells]);
		const registers = addedEntries(first, 'people', [person]);
		return registers === undefined ? inputs : { ...inputs, registers };
	});
const anyOwnFact: fc.Arbitrary<Change> = fc
	.tuple(
		anyName,
		fc.constantFrom('', '甲', '🍶', '=1'),
		fc.constantFrom('备注', '__proto__', 'a"b'),
	)
	.map(([name, text, title]) => (inputs) => {
		const draft = new SheetDraft(inputs.customers);
		const code = inputs.names.customer.code(name);
		draft.putOwn(code, title, text);
		draft.putNumber(code, text);
		return { ...inputs, customers: draft.sheet };
	});
const anyScenario: fc.Arbitrary<Change> = fc
	.tuple(fc.constantFrom('a', 'b', 'current'), fc.constantFrom('', '说明'), fc.boolean())
	.map(([id, note, gone]) => (inputs) => {
		const { scenarios } = inputs;
		const others = scenarios.list.filter((each) => each.id !== id);
		const changes = gone ? { stabilityMargin: 0.2 } : { promotion: { capRate: 0.1 } };
		const own = { id, name: note, changes, ...(note === '' ? {} : { note }) };
		const list = gone && note === '' ? others : [...others, own];
		const template = note === '' ? scenarios.template : ('telecom' as const);
		const published = note !== '' && gone ? { published: true as const } : {};
		const { baseline } = scenarios;
		return { ...inputs, scenarios: { template, baseline, list, ...published } };
	});
const anyChange: fc.Arbitrary<Change> = fc.oneof(
	{ weight: 3, arbitrary: anyDeed.map(({ apply }): Change => apply) },
	...[anyEntry, anyOwnFact, anyScenario],
);
const anyChanges = (most: number): fc.Arbitrary<Change> =>
	fc
		.array(anyChange, { maxLength: most })
		.map((changes) => (inputs: Inputs) => changes.reduce((before, next) => next(before), inputs));

/** A workbook, and what became of it here and elsewhere. */
const anyPair = fc
	.tuple(anyChanges(8), anyChanges(4), anyChanges(4))
	.map(([before, here, there]) => {
		const shared = before(createInputs());
		return { mine: here(elsewhere(shared)), theirs: elsewhere(there(elsewhere(shared))) };
	});

/** Without the number that tells equal entries apart. */
const marks = (items: readonly Difference[]): readonly string[] =>
	items
		.map((item) => {
			if (item.kind === 'entry') return item.id.replace(/\n\d+$/, '');
			return item.kind === 'sales' ? JSON.stringify([item.id, item.mine, item.theirs]) : item.id;
		})
		.sort();

/** Each makes several workbooks, and writes and reads them. */
const SOME = sharedBy(15);

describe('what came and what is here', () => {
	test('[OPEN-2] the same workbook elsewhere differs in nothing', () => {
		fc.assert(
			fc.property(anyChanges(10), (change) => {
				const inputs = change(createInputs());
				expect(compared(inputs, elsewhere(inputs)).items).toEqual([]);
			}),
			SOME,
		);
	});

	test('[OPEN-4] all of theirs is theirs in every text; nothing taken is mine itself', () => {
		fc.assert(
			fc.property(anyPair, ({ mine, theirs }) => {
				const comparison = compared(mine, theirs);
				expect(finish(mergeInputs(comparison, new Set()))).toBe(mine);
				const before = texts(mine);
				const all = new Set(comparison.items.map(({ id }) => id));
				expect(all.size).toBe(comparison.items.length);
				const merged = finish(mergeInputs(comparison, all));
				expect(texts(merged)).toEqual(texts(theirs));
				expect(texts(mine)).toEqual(before);
				expect(compared(merged, theirs).items).toEqual([]);
			}),
			SOME,
		);
	});

	test('[OPEN-4] what is taken changes, and nothing else does', () => {
		fc.assert(
			fc.property(anyPair, fc.infiniteStream(fc.boolean()), ({ mine, theirs }, picks) => {
				const comparison = compared(mine, theirs);
				const pick = picks[Symbol.iterator]();
				const taken = comparison.items.filter(() => pick.next().value === true);
				const merged = finish(mergeInputs(comparison, new Set(taken.map(({ id }) => id))));
				const kept = comparison.items.filter((item) => !taken.includes(item));
				expect(marks(compared(mine, elsewhere(merged)).items)).toEqual(marks(taken));
				expect(marks(compared(merged, theirs).items)).toEqual(marks(kept));
			}),
			SOME,
		);
	});
});
