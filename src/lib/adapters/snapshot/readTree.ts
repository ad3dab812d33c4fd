import { z } from 'zod';
import type { Kept } from '../../domain/beyond';
import type { Inputs } from '../../domain/inputs';
import { LIMITS } from '../../domain/limits';
import { MOST_SCENARIOS } from '../../domain/scenario/scenario';
import { MINOR, type Version } from './format';
import { ReadChunk } from './readChunk';
import { ReadCustomer } from './readCustomer';
import { readCustomers } from './readCustomers';
import { readNames } from './readNames';
import { originsTable, ReadSource, withOrigins } from './readOrigins';
import { readSales } from './readSales';
import { isLater, ReadEntry, readRegisters, registerAt } from './registers';
import { readScenarios } from './readScenarios';
import { broken } from './refusal';
import { cellText, itemsOf, listOf, salesSchema, scenarioSchema, snapshotSchema } from './schema';
import { ReadNotes, withNotes } from './salesNotes';
import { ReadSellThrough, withSellThrough } from './sellThrough';
import type { Take } from './lineTree';

/**
 * Takes items as they come, so that their text need not be kept, and no more rows than there may be:
 * a file of a few hundred kilobytes can unpack to millions.
 */
export function itemReader(): Take {
	let rows = 0;
	return (path, item) => {
		if (path !== 'sales/chunks/*') return readItem(path, item);
		const block = ReadChunk.from(item);
		rows += block.chunk.rows;
		return rows > LIMITS.importRows ? broken('rows') : block;
	};
}

const readItem: Take = (path, item) => {
	if (path === 'origins/rows/*') return ReadSource.from(item);
	if (path === 'sellThrough/*') return ReadSellThrough.from(item);
	if (path === 'salesNotes/*') return ReadNotes.from(item);
	if (path === 'customers/*') return ReadCustomer.from(item);
	const register = registerAt(path);
	return register === null ? item : ReadEntry.from(register, item);
};

/** The snapshot between its first and its last line, items as `readItem` left them. */
const treeSchema = snapshotSchema.omit({ format: true, version: true, sha256: true }).extend({
	names: z.looseObject({}),
	scenarios: listOf(scenarioSchema, MOST_SCENARIOS),
	sales: salesSchema.extend({
		extraColumns: listOf(cellText, LIMITS.importColumns),
		chunks: itemsOf<ReadChunk>((item) => item instanceof ReadChunk),
	}),
	customers: itemsOf<ReadCustomer>((item) => item instanceof ReadCustomer),
	customerColumns: listOf(cellText, LIMITS.importColumns).optional(),
	origins: originsTable.optional(),
	registers: z.unknown().optional(),
	sellThrough: itemsOf<ReadSellThrough | null>(
		(item) => item === null || item instanceof ReadSellThrough,
	).optional(),
	salesNotes: itemsOf<ReadNotes | null>(
		(item) => item === null || item instanceof ReadNotes,
	).optional(),
});

/** The inputs a tree of lines stands for. Refuses what does not fit together. */
export function readTree(root: Readonly<Record<string, unknown>>, { minor }: Version): Inputs {
	const tree = treeSchema.safeParse(root);
	if (!tree.success) return broken(tree.error.issues[0]?.path.join('/') ?? '');
	const { title, sample, template, policy, sales, redacted } = tree.data;
	const names = readNames(tree.data.names);
	const read = {
		scenarios: readScenarios(template, policy, tree.data.scenarios, tree.data.published),
		customers: readCustomers(tree.data.customers, names.customer, tree.data.customerColumns),
	};
	const { registers, unknown } = readRegisters(tree.data.registers, names.customer);
	const beyond = {
		minor,
		tables: Object.entries(root)
			.filter(([name]) => !Object.hasOwn(treeSchema.shape, name))
			.map(([name, value]): Kept => [name, JSON.stringify(value)]),
		scenarios: read.scenarios.unknown,
		customers: read.customers.unknown,
		...(unknown.length === 0 ? {} : { registers: unknown }),
	};
	const inputs: Inputs = {
		title,
		names,
		ledger: withNotes(
			withSellThrough(
				withOrigins(readSales(sales, names), tree.data.origins),
				tree.data.sellThrough,
			),
			tree.data.salesNotes,
		),
		customers: read.customers.sheet,
		scenarios: read.scenarios.scenarios,
		sample,
		...(registers === undefined ? {} : { registers }),
		...(redacted === undefined ? {} : { redacted }),
	};
	if (minor > MINOR) return { ...inputs, beyond };
	if (beyond.tables.length > 0) broken(beyond.tables[0]![0]);
	if (beyond.scenarios.length > 0) broken('scenarios');
	if (isLater(tree.data.registers)) broken('registers');
	return beyond.customers.length > 0 ? broken('customers') : inputs;
}
