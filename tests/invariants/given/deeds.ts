import fc from 'fast-check';
import type { Command } from '../../../src/lib/application/command';
import { adoptAsBaseline } from '../../../src/lib/application/commands/adoptAsBaseline';
import { changePolicy } from '../../../src/lib/application/commands/changePolicy';
import { clearCells } from '../../../src/lib/application/commands/clearCells';
import { deleteRows } from '../../../src/lib/application/commands/deleteRows';
import { editCells } from '../../../src/lib/application/commands/editCells';
import { editCustomers } from '../../../src/lib/application/commands/editCustomers';
import { importSales } from '../../../src/lib/application/commands/importSales';
import { insertRows } from '../../../src/lib/application/commands/insertRows';
import { renameWorkbook } from '../../../src/lib/application/commands/renameWorkbook';
import { writeNote } from '../../../src/lib/application/commands/writeNote';
import { resetToBaseline } from '../../../src/lib/application/commands/resetToBaseline';
import { restorePolicy } from '../../../src/lib/application/commands/restorePolicy';
import { planned } from '../../../src/lib/application/commands/testing/planned';
import type { Workspace } from '../../../src/lib/application/workspace.svelte';
import { ATTRIBUTE_IDS } from '../../../src/lib/domain/customer/attributes';
import type { Inputs } from '../../../src/lib/domain/inputs';
import { SALES_COLUMNS, type ColumnId } from '../../../src/lib/domain/ledger/columns';
import { rowsOf } from '../../../src/lib/domain/ledger/locate';
import { batchOf } from '../../../src/lib/domain/ledger/testing/batchOf';
import { anyPlace } from '../../../src/lib/domain/testing/anyPart';
import { BASELINE, CURRENT_SCENARIO } from '../../../src/lib/domain/scenario/scenario';
import { anySale, NAMES } from './sales';

/** One thing a planner does, whatever the workbook holds by then. */
export interface Deed {
	/** The next inputs; the same ones where it was refused or changed nothing. */
	readonly apply: (inputs: Inputs) => Inputs;
	readonly run: (workspace: Workspace) => void;
}

/** A command with arguments that depend on the inputs. */
const deed = <Args>(command: Command<Args>, argsFor: (inputs: Inputs) => Args): Deed => ({
	apply: (inputs) => {
		const result = command.apply(inputs, argsFor(inputs));
		return result.ok ? result.value : inputs;
	},
	run: (workspace) => void workspace.run(command, argsFor(workspace.inputs)),
});

const placeIn = (inputs: Inputs, place: number, more = 0): number =>
	Math.floor(place * (rowsOf(inputs.ledger) + more));

export const COLUMNS: readonly ColumnId[] = [...SALES_COLUMNS, 'extra:0'];
/** Does the sheet on screen have this column? */
export const isShown = ({ ledger }: Inputs, column: ColumnId): boolean =>
	column !== 'extra:0' || ledger.extraColumns.length > 0;
/** What people type: numbers and days in many forms, names, and what cannot be read. */
export const anyText = fc.oneof(
	fc.constantFrom('', '0', '-5', '1,234.50', '1.005', '2万', '一百', '¿?', '#N/A', '2025-12'),
	fc.constantFrom('2025/3/9', '2月30日', '=1+1', ...NAMES),
	fc.string({ unit: 'binary', maxLength: 5 }),
);

const anyCellEdits = fc
	.array(fc.tuple(anyPlace, fc.constantFrom(...COLUMNS), anyText), { minLength: 1, maxLength: 3 })
	.map((cells) =>
		deed(editCells, (inputs) =>
			cells
				.map(([place, column, text]) => ({ row: placeIn(inputs, place, 2), column, text }))
				.filter(({ column }) => isShown(inputs, column)),
		),
	);
const anyClearing = fc
	.tuple(anyPlace, anyPlace, fc.subarray([...COLUMNS], { minLength: 1 }))
	.map(([a, b, columns]) =>
		deed(clearCells, (inputs) => {
			const last = Math.max(0, rowsOf(inputs.ledger) - 1);
			const [from, to] = [a, b].map((place) => Math.min(last, placeIn(inputs, place)));
			const rows = { fromRow: Math.min(from!, to!), toRow: Math.max(from!, to!) };
			return { ...rows, columns: rowsOf(inputs.ledger) === 0 ? [] : columns };
		}),
	);
/** Rows in any order, none twice. */
export const rowsAt = (inputs: Inputs, places: readonly number[]): number[] =>
	rowsOf(inputs.ledger) === 0 ? [] : [...new Set(places.map((place) => placeIn(inputs, place)))];
export const anyPlaces = fc.array(anyPlace, { minLength: 1, maxLength: 5 });
export const anyDeletion = anyPlaces.map((places) =>
	deed(deleteRows, (inputs) => rowsAt(inputs, places)),
);
const anyInsertion = fc
	.tuple(anyPlace, fc.integer({ min: 1, max: 3 }))
	.map(([place, count]) =>
		deed(insertRows, (inputs) => ({ at: placeIn(inputs, place, 1), count })),
	);
const anyImport = fc
	.tuple(
		fc.array(anySale(NAMES, 1_000_000), { maxLength: 8 }),
		fc.constantFrom('append', 'append', 'upsert', 'update', 'replace'),
		fc.boolean(),
	)
	.map(([sales, mode, remarked]) => {
		const cells = sales.map(({ channel }) => channel ?? '');
		const extra = remarked ? [{ title: '备注', cells }] : [];
		const table = { name: '三月.csv', sheet: '', hash: 'ab', at: 1, rows: 9, sourceRow: 1 };
		return deed(importSales, (inputs) => ({
			...planned(inputs, batchOf(sales, extra), { mode }),
			origin: { tables: [table], rows: Int32Array.from(sales.keys()) },
		}));
	});
const anyFacts = fc
	.array(fc.tuple(fc.nat(6), fc.constantFrom(...ATTRIBUTE_IDS), anyText), {
		minLength: 1,
		maxLength: 3,
	})
	.map((facts) =>
		deed(editCustomers, ({ names }) =>
			facts
				.map(([customer, attribute, text]) => ({ customer, attribute, text }))
				.filter(({ customer }) => customer < names.customer.size),
		),
	);
const scenarioIn = ({ scenarios }: Inputs, baseline: boolean): string =>
	baseline || scenarios.list.length === 0 ? BASELINE : CURRENT_SCENARIO;
const anyPolicyChange = fc
	.tuple(
		fc.constantFrom('promotion.capRate', 'stabilityMargin', 'promotion.newCustomerShare'),
		fc.constantFrom(0, 0.05, 0.1, 1, 2),
		fc.boolean(),
	)
	.map(([path, value, baseline]) =>
		deed(changePolicy, (inputs) => ({ scenario: scenarioIn(inputs, baseline), path, value })),
	);
const anyScenarioStep = fc.constantFrom('restore', 'adopt', 'reset').map((kind) => {
	const at = (inputs: Inputs) => ({ scenario: scenarioIn(inputs, false) });
	if (kind === 'adopt') return deed(adoptAsBaseline, at);
	if (kind === 'reset') return deed(resetToBaseline, at);
	return deed(restorePolicy, (inputs) => ({ ...at(inputs), path: 'stabilityMargin' }));
});
const anyNote = fc
	.tuple(anyPlace, fc.constantFrom(...COLUMNS), fc.nat(6), anyText, fc.boolean())
	.map(([place, column, customer, text, sold]) =>
		deed(writeNote, (inputs) =>
			sold || customer >= inputs.names.customer.size
				? {
						...{ row: placeIn(inputs, place, 1), text },
						column: isShown(inputs, column) ? column : 'amount',
					}
				: { customer, column, text },
		),
	);
const anyTitle = anyText.map((title) => deed(renameWorkbook, () => ({ title })));

/** Anything a planner can do; imports often, so that there is something to do it to. */
export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
	{ weight: 5, arbitrary: anyImport },
	{ weight: 4, arbitrary: anyCellEdits },
	{ weight: 2, arbitrary: anyDeletion },
	anyInsertion,
	anyClearing,
	anyFacts,
	anyPolicyChange,
	anyScenarioStep,
	anyTitle,
	{ weight: 2, arbitrary: anyNote },
);

/** What a planner did so far. */
export const anyWorkbook = (inputs: () => Inputs, most = 8): fc.Arbitrary<Inputs> =>
	fc
		.array(anyDeed, { maxLength: most })
		.map((deeds) => deeds.reduce((before, { apply }) => apply(before), inputs()));
