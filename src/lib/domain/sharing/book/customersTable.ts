import {
	ATTRIBUTE_IDS,
	ATTRIBUTES,
	type AttributeId,
	type AttributeKind,
} from '../../customer/attributes';
import { attributeOf, listedCustomers, numberOf, ownOf } from '../../customer/sheet';
import type { Plan } from '../../plan';
import { message } from '../../primitives/message';
import type { Code } from '../../primitives/units';
import { ATTRIBUTE_CLASSES } from '../classes';
import type { OutKind, OutTable } from '../outTable';
import { computedFields } from './computedFields';
import { field, keyOf, tableBy, type Field } from './fields';
import { attributeWord, type PlanWords } from './planWords';

const KINDS: Readonly<Record<AttributeKind, OutKind>> = {
	...{ text: 'text', fen: 'money', ratio: 'ratio', month: 'month', day: 'day', score: 'number' },
	...{ flag: 'flag', days: 'count', count: 'count' },
};
/** Taken from the sales rows where the sheet is silent. */
const INHERITED: ReadonlySet<AttributeId> = new Set(['channel', 'region', 'manager']);

/** Everybody: the planner's facts that anything stands in, then what the plan says, in report order. */
export function customersTable(plan: Plan, words: PlanWords): OutTable {
	const { customers: sheet, names } = plan.inputs;
	const ids = ATTRIBUTE_IDS.filter((id) => INHERITED.has(id) || sheet.columns.has(id));
	const own = (sheet.own ?? []).map(({ title }, place): Field<Code> => ({
		...{ id: `own:${place}`, kind: 'code', disclosure: 'internal', title },
		of: (customer) => ownOf(sheet, title, customer) || null,
	}));
	const numbered = (sheet.numbers ?? []).some((number) => number !== '');
	const entered: readonly Field<Code>[] = [
		field('customer', 'text', 'customers_col_customer', (customer) =>
			names.customer.name(customer),
		),
		...(numbered
			? [
					field(
						'number',
						'code',
						'customers_col_number',
						(customer: Code) => numberOf(sheet, customer) || null,
					),
				]
			: []),
		...ids.map((id) => factField(plan, id)),
		...own,
	];
	const fields = [...entered, ...computedFields(plan, words)];
	const title = message('frame_sheet_customers');
	return {
		...tableBy('customers', title, fields, everybody(plan)),
		source: { of: 'customers', columns: entered.length },
	};
}

const factField = (plan: Plan, id: AttributeId): Field<Code> =>
	field(
		id,
		KINDS[ATTRIBUTES[id]],
		`customers_col_${id === 'tier' ? 'tier_set' : keyOf(id)}`,
		(customer) => {
			const value = attributeOf(plan.inputs.customers, id, customer);
			if (typeof value === 'string' && (id === 'behaviour' || id === 'stage'))
				return attributeWord(id, value) ?? value;
			if (value !== null || !INHERITED.has(id)) return value;
			return plan.attributes.text(id, customer) || null;
		},
		{ disclosure: ATTRIBUTE_CLASSES[id] },
	);

/** Customers of the window in report order, then the others that anything is known of. */
function everybody({ order, inputs, measures }: Plan): readonly Code[] {
	const seen = new Set<Code>(order);
	const listed = listedCustomers(inputs.customers);
	const rank = inputs.names.customer.rank();
	const others: Code[] = [];
	for (let customer = 0; customer < inputs.names.customer.size; customer++) {
		if (seen.has(customer)) continue;
		if (listed.has(customer) || measures.presentPrior[customer] === 1) others.push(customer);
	}
	return [...order, ...others.sort((a, b) => rank[a]! - rank[b]!)];
}
