import type { Plan } from '../../plan';
import { compareNames } from '../../primitives/compareNames';
import { message } from '../../primitives/message';
import type { Code, Fen } from '../../primitives/units';
import { INSTRUMENTS } from '../../policy/promotionPolicy';
import { promiseState } from '../../promotion/commitment/commitments';
import { instrumentsOf } from '../../promotion/instruments/instruments';
import { SUSPENSION_BIT, type Suspension } from '../../promotion/promotion';
import type { OutTable, OutText } from '../outTable';
import { field, keyOf, known, shareOf, tableBy, type Field } from './fields';
import type { PlanWords } from './planWords';

/** Where the pool goes, what each customer gets and in which form, what has to come back for it. */
export function promotionTables(plan: Plan, words: PlanWords): readonly OutTable[] {
	const { promotion, measures, inputs, returns, order } = plan;
	const name = field<Code>('customer', 'text', 'customers_col_customer', (customer) =>
		inputs.names.customer.name(customer),
	);
	const tier = field<Code>('tier', 'text', 'out_col_tier', (customer) => words.tierOf(customer));
	const money = field<Code>('promotion', 'money', 'out_col_share', (customer) =>
		known(promotion.allocation[customer]),
	);
	const budget = tableBy<Code>(
		'promotion',
		message('frame_sheet_promotion'),
		[
			name,
			tier,
			field('weight', 'number', 'out_col_weight', (customer) => known(promotion.weight[customer])),
			field('cap', 'money', 'out_col_cap', (customer) => known(promotion.cap[customer])),
			money,
			field('rate', 'ratio', 'out_col_rate', (customer) =>
				shareOf(promotion.allocation[customer] ?? 0, measures.revenue[customer] ?? 0),
			),
			...formFields(plan),
			field('suspended', 'text', 'out_col_suspended', (customer) => reasonOf(plan, customer)),
		],
		[...order],
	);
	const { commitments } = returns;
	if (!commitments.asked) return [poolTable(plan), budget];
	const promises = tableBy<Code>(
		'commitments',
		message('out_table_commitments'),
		[
			name,
			tier,
			money,
			field('required', 'money', 'out_col_required', (customer) =>
				known(commitments.required[customer]),
			),
			field('back', 'money', 'out_col_back', (customer) => known(commitments.back[customer])),
			field('kept', 'ratio', 'out_col_kept', (customer) => known(commitments.kept[customer])),
			field('released', 'money', 'out_col_released', (customer) =>
				known(commitments.released[customer]),
			),
			field('clawback', 'money', 'out_col_clawback', (customer) =>
				known(commitments.clawback[customer]),
			),
			field('state', 'text', 'out_col_state', (customer) => {
				const state = promiseState(commitments, customer);
				return state === null ? null : PROMISES[state];
			}),
		],
		[...order].filter((customer) => (promotion.allocation[customer] ?? 0) > 0),
	);
	return [poolTable(plan), budget, promises];
}

const PROMISES = {
	open: message('promotion_commit_stands_open'),
	kept: message('promotion_commit_stands_kept'),
	short: message('promotion_commit_stands_short'),
} as const;

const REASONS: Readonly<Record<Suspension, OutText>> = {
	sheet: message('out_suspended_sheet'),
	'open-price': message('out_suspended_open_price'),
	'region-offence': message('out_suspended_region'),
	'deposit-short': message('out_suspended_deposit'),
};

/** The first reason why the customer gets nothing. */
function reasonOf({ promotion }: Plan, customer: Code): OutText | null {
	const bits = promotion.suspendedFor[customer] ?? 0;
	const found = (Object.keys(REASONS) as Suspension[]).find(
		(each) => (bits & SUSPENSION_BIT[each]) !== 0,
	);
	return found === undefined ? null : REASONS[found];
}

/** A column for each form that any tier's money is divided into. */
function formFields(plan: Plan): readonly Field<Code>[] {
	const divided = Object.values(plan.policy.promotion.instruments).flatMap(Object.keys);
	const forms = [...new Set(divided)].sort(compareNames);
	const of = instrumentsOf(plan);
	return forms.map((form): Field<Code> => ({
		...{ id: `form:${form}`, kind: 'money', disclosure: 'internal' },
		title: isUsual(form) ? message(`promotion_form_${form}`) : form,
		of: (customer) => of(customer)?.find(({ instrument }) => instrument === form)?.money ?? null,
	}));
}

const isUsual = (form: string): boolean => INSTRUMENTS.some((each) => each === form);

interface PoolPart {
	readonly name: string;
	readonly money: Fen;
}

function poolTable({ promotion }: Plan): OutTable {
	const { pool, newCustomers, reserve, distributable, unallocated, floors, caps } = promotion;
	const parts = { pool, newCustomers, reserve, distributable, unallocated, floors, caps };
	return tableBy<PoolPart>(
		'pool',
		message('out_table_pool'),
		[
			field('part', 'text', 'out_col_part', ({ name }) => message(`out_pool_${keyOf(name)}`)),
			field('money', 'money', 'out_col_money', ({ money }) => money),
		],
		Object.entries(parts).map(([name, money]) => ({ name, money })),
	);
}
