import type { AttributeId } from '../../domain/customer/attributes';
import type { AttributeValue, CustomerSheet } from '../../domain/customer/sheet';
import type { Inputs } from '../../domain/inputs';
import { replaceWithBatch } from '../../domain/ledger/appendBatch';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import { addedEntries } from '../../domain/register/changeEntries';
import { entriesOf } from '../../domain/register/entries';
import { REGISTER_IDS, type Entry, type Registers } from '../../domain/register/register';
import { NO_SCENARIOS } from '../../domain/scenario/scenario';
import type { Command } from '../command';
import type { Sample } from '../ports';

export interface LoadSample {
	/** In the language on screen. */
	readonly title: string;
	readonly sample: Sample;
}

/** The built-in sample takes the place of an empty workbook's content. */
export const loadSample: Command<LoadSample> = {
	label: () => message('command_load_sample'),
	apply: (inputs, { title, sample }) =>
		ok({
			...inputs,
			title,
			ledger: replaceWithBatch(inputs.names, sample.batch),
			customers: placeCustomers(inputs, sample),
			registers: placeRecords(inputs, sample),
			scenarios: {
				...NO_SCENARIOS,
				...(sample.template === undefined ? {} : { template: sample.template }),
				...(sample.policy === undefined ? {} : { baseline: sample.policy }),
			},
			sample: true,
		}),
};

/** The sample's customer sheet under the codes of the workbook. */
function placeCustomers({ names }: Inputs, { batch, customers }: Sample): CustomerSheet {
	const columns = new Map<AttributeId, readonly AttributeValue[]>();
	for (const [attribute, values] of customers.columns) {
		const column: AttributeValue[] = [];
		[...batch.names.customer].forEach((name, place) => {
			const code = names.customer.code(name);
			while (column.length <= code) column.push(null);
			column[code] = values[place] ?? null;
		});
		columns.set(attribute, column);
	}
	return { columns };
}

/** The sample's records under the codes of the workbook. */
function placeRecords({ names }: Inputs, { batch, registers }: Sample): Registers | undefined {
	const customers = [...batch.names.customer];
	return REGISTER_IDS.reduce<Registers | undefined>((placed, id) => {
		const entries = entriesOf(registers, id).map(({ customer = null, ...entry }): Entry => {
			const name = typeof customer === 'number' ? customers[customer] : undefined;
			return name === undefined ? entry : { customer: names.customer.code(name), ...entry };
		});
		return addedEntries(placed, id, entries);
	}, undefined);
}
