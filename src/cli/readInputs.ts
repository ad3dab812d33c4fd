import { gunzipSync } from 'node:zlib';
import { readCustomersCsv } from '../lib/adapters/import/readCustomersCsv';
import { readSalesCsv } from '../lib/adapters/import/readSalesCsv';
import { readSnapshot } from '../lib/adapters/snapshot/readSnapshot';
import { EMPTY_CUSTOMER_SHEET, type CustomerSheet } from '../lib/domain/customer/sheet';
import { createInputs, type Inputs } from '../lib/domain/inputs';
import { appendBatch } from '../lib/domain/ledger/appendBatch';
import { EMPTY_LEDGER, type NameBook } from '../lib/domain/ledger/ledger';
import { ok, refuse, type Result } from '../lib/domain/primitives/result';
import { readBytes, readText } from './files';
import { importFile } from './importFile';
import type { ImportOptions, Options } from './options';
import { problem, type Problem } from './problems';

/** A table of sales as planners have it; one of customers has nothing to plan. */
export async function importInputs(
	source: ImportOptions,
): Promise<Result<Inputs, readonly Problem[]>> {
	const found = await importFile(source);
	if (!found.ok) return refuse([found.reason]);
	const inputs = createInputs();
	const { batch, customers } = found.value;
	if (customers !== null) return refuse([{ file: source.file, ...problem('cli_no_sales') }]);
	return ok({ ...inputs, ledger: appendBatch(EMPTY_LEDGER, inputs.names, batch) });
}

/** Sales and customers of the named files, or of the snapshot; or every problem with them. */
export function readInputs(
	source: Exclude<Options['source'], ImportOptions>,
): Result<Inputs, readonly Problem[]> {
	if (source.kind === 'snapshot') return fromSnapshot(source.snapshot);
	const inputs = createInputs();
	const { names } = inputs;
	const text = readText(source.sales);
	if (!text.ok) return refuse([text.reason]);
	const batch = readSalesCsv(text.value);
	if (!batch.ok) return refuse(batch.reason.map((each) => ({ file: source.sales, ...each })));
	const ledger = appendBatch(EMPTY_LEDGER, names, batch.value);
	const customers =
		source.customers === null ? ok(EMPTY_CUSTOMER_SHEET) : fromCsv(source.customers, names);
	return customers.ok ? ok({ ...inputs, ledger, customers: customers.value }) : customers;
}

function fromCsv(file: string, names: NameBook): Result<CustomerSheet, readonly Problem[]> {
	const text = readText(file);
	if (!text.ok) return refuse([text.reason]);
	const sheet = readCustomersCsv(text.value, names.customer);
	return sheet.ok ? sheet : refuse(sheet.reason.map((each) => ({ file, ...each })));
}

function fromSnapshot(file: string): Result<Inputs, readonly Problem[]> {
	const bytes = readBytes(file);
	if (!bytes.ok) return refuse([bytes.reason]);
	const inputs = readSnapshot(bytes.value, (packed, maxOutputLength) =>
		gunzipSync(packed, { maxOutputLength }),
	);
	return inputs.ok ? inputs : refuse([{ file, message: inputs.reason }]);
}
