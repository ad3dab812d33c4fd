import { EMPTY_CUSTOMER_SHEET, type AttributeValue, type CustomerSheet } from '../customer/sheet';
import type { AttributeId } from '../customer/attributes';
import { createInputs, type Inputs } from '../inputs';
import { appendBatch } from '../ledger/appendBatch';
import { EMPTY_LEDGER, type NameBook } from '../ledger/ledger';
import { batchOf, type Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import type { Policy } from '../policy/policy';
import { parsePolicy } from '../policy/parsePolicy';
import { resolvePolicy } from '../policy/resolvePolicy';
import type { Month } from '../primitives/units';
import { recalculate } from '../recalculate';
import { reportOf, type Report } from '../report';
import { BASELINE, NO_SCENARIOS, type Scenarios } from '../scenario/scenario';

/** The planner's facts as a test writes them: customer → attribute → value. */
export type Facts = Readonly<
	Record<string, Readonly<Partial<Record<AttributeId, AttributeValue>>>>
>;

export interface Given {
	readonly facts?: Facts;
	readonly today?: Month;
}

/** A policy file as the baseline of a workbook. Throws when it is refused. */
export function scenariosOf(json: unknown = {}): Scenarios {
	const changes = parsePolicy(json);
	if (!changes.ok) throw new Error(JSON.stringify(changes.reason));
	return { ...NO_SCENARIOS, baseline: changes.value };
}

/** A policy file as a whole policy. Throws when it is refused. */
export function policyOf(json: unknown = {}): Policy {
	const policy = resolvePolicy(scenariosOf(json), BASELINE);
	if (!policy.ok) throw new Error(JSON.stringify(policy.reason));
	return policy.value;
}

/** A policy file after another: parts that say the same keep their identity, as in a workbook [POLICY-2]. */
export const policyAfter = (last: Policy, json: unknown): Policy =>
	sharing(last, policyOf(json)) as Policy;

function sharing(was: unknown, now: unknown): unknown {
	if (JSON.stringify(was) === JSON.stringify(now)) return was;
	if (!isRecord(was) || !isRecord(now)) return now;
	const parts = Object.entries(now).map(
		([name, part]) => [name, sharing(was[name], part)] as const,
	);
	return Object.fromEntries(parts);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export function inputsOf(sales: readonly Sale[], facts: Facts = {}): Inputs {
	const inputs = createInputs();
	const ledger = appendBatch(EMPTY_LEDGER, inputs.names, batchOf(sales));
	return { ...inputs, ledger, customers: sheetOf(facts, inputs.names) };
}

/** Sales and a policy file → plan. */
export function planOf(sales: readonly Sale[], json: unknown = {}, given: Given = {}): Plan {
	const inputs = { ...inputsOf(sales, given.facts), scenarios: scenariosOf(json) };
	return recalculate(inputs, policyOf(json), null, { today: given.today ?? null });
}

/** The same as its report, notices by their key. */
export const reportFor = (sales: readonly Sale[], json: unknown = {}, given: Given = {}): Report =>
	reportOf(planOf(sales, json, given), ({ key }) => key);

/** Customer → one field of the report. */
export const byCustomer = <Field extends keyof Report['customers'][number]>(
	report: Report,
	field: Field,
): ReadonlyMap<string, Report['customers'][number][Field]> =>
	new Map(report.customers.map((each) => [each.customer, each[field]]));

export function sheetOf(facts: Facts, names: NameBook): CustomerSheet {
	const columns = new Map<AttributeId, AttributeValue[]>();
	for (const [customer, values] of Object.entries(facts)) {
		const code = names.customer.code(customer);
		for (const [attribute, value] of Object.entries(values)) {
			const column = columns.get(attribute as AttributeId) ?? [];
			while (column.length <= code) column.push(null);
			column[code] = value;
			columns.set(attribute as AttributeId, column);
		}
	}
	return columns.size === 0 ? EMPTY_CUSTOMER_SHEET : { columns };
}
