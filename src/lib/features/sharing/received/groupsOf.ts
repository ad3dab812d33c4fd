import type { Plan } from '$lib/domain/plan';
import { SCENARIO_COLORS } from '$lib/domain/scenario/scenario';
import type { Comparison } from '$lib/domain/sharing/compare/compareInputs';
import type {
	Difference,
	RowSum,
	RowsDifference,
	SaidDifference,
	ScenarioDifference,
} from '$lib/domain/sharing/compare/difference';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatMoneyShort, formatMonth, formatSigned, UNKNOWN } from '$lib/ui/format';
import { colorName } from '$lib/ui/scenario/scenarioWords';
import type { DifferenceGroup, DifferenceRow } from './differenceRow';
import { customerRow, entryRow, WHY } from './factRows';
import { policyRows, scenarioWord } from './policyRows';
import type { ReceivedWords } from './receivedWords';

type Kind = Difference['kind'];
const GROUPS = [
	['policy', ['template', 'policy', 'published']],
	['customers', ['customer', 'fact']],
	['sales', ['sales']],
	['scenarios', ['scenario', 'said']],
	['records', ['entry']],
	['book', ['title']],
] as const satisfies readonly (readonly [string, readonly Kind[]])[];
type GroupId = (typeof GROUPS)[number][0];

const TITLES: Readonly<Record<GroupId, () => string>> = {
	policy: m.open_group_policy,
	customers: m.open_group_customers,
	sales: m.open_group_sales,
	scenarios: m.open_group_scenarios,
	records: m.open_group_records,
	book: m.open_group_book,
};

/** All differences in words, in groups; a group without any is left out. */
export function groupsOf(
	comparison: Comparison,
	plan: Plan,
	words: ReceivedWords,
	locale: Locale,
): readonly DifferenceGroup[] {
	const leaves = comparison.items.flatMap((item) => (item.kind === 'policy' ? [item] : []));
	const policies = new Map(
		policyRows(comparison, leaves, plan, words, locale).map((row) => [row.id, row]),
	);
	return GROUPS.flatMap(([id, kinds]): DifferenceGroup[] => {
		const items = comparison.items.filter(({ kind }) => kinds.some((each) => each === kind));
		if (items.length === 0) return [];
		const rows = items.map(
			(item) => policies.get(item.id) ?? rowOf(item, comparison, words, locale),
		);
		const count =
			id === 'sales'
				? m.open_rows({ count: formatCount(salesRows(items), locale) })
				: m.open_count({ count: formatCount(items.length, locale) });
		return [{ id, title: TITLES[id](), count, rows }];
	});
}

/** What differs, part by part: 政策 2、客户 5、销售 2（217 行）. */
export const partsOf = (
	groups: readonly DifferenceGroup[],
	comparison: Comparison,
	locale: Locale,
): string =>
	groups
		.map(({ id, title, rows }) => {
			const count = formatCount(rows.length, locale);
			if (id !== 'sales')
				return m.open_part({ name: locale === 'en' ? title.toLowerCase() : title, count });
			return m.open_part_sales({ count, rows: formatCount(salesRows(comparison.items), locale) });
		})
		.join(m.open_join());

const salesRows = (items: readonly Difference[]): number =>
	items.reduce(
		(sum, item) => (item.kind === 'sales' ? sum + Math.max(item.mine.rows, item.theirs.rows) : sum),
		0,
	);

function rowOf(
	item: Difference,
	comparison: Comparison,
	words: ReceivedWords,
	locale: Locale,
): DifferenceRow {
	const { id, proposal, filled } = item;
	const why = WHY[filled]();
	const { scenarios } = comparison.mine;
	switch (item.kind) {
		case 'title':
			return {
				...{ id, proposal, why, where: m.open_title() },
				...{ mine: item.mine || UNKNOWN, theirs: item.theirs || UNKNOWN },
			};
		case 'template':
			return {
				...{ id, proposal, why, where: m.open_template() },
				...{ mine: words.template(item.mine), theirs: words.template(item.theirs) },
			};
		case 'published': {
			const said = (is: boolean): string => (is ? m.open_published_yes() : m.open_published_no());
			return {
				...{ id, proposal, why, where: m.open_published() },
				...{ mine: said(item.mine), theirs: said(item.theirs) },
			};
		}
		case 'said':
			return saidRow(item, scenarioWord(scenarios, item.scenario), why);
		case 'scenario':
			return scenarioRow(item);
		case 'sales':
			return salesRow(item, locale);
		case 'entry':
			return entryRow(comparison, item, locale);
		case 'customer':
		case 'fact':
			return customerRow(item, locale);
		case 'policy':
			throw new Error('a policy without words');
	}
}

function saidRow(item: SaidDifference, scenario: string, why: string): DifferenceRow {
	const { id, proposal, what } = item;
	const titles = {
		name: m.open_said_name,
		note: m.open_said_note,
		color: m.open_said_color,
	};
	const said = (text: string): string => {
		if (text === '') return UNKNOWN;
		const color = SCENARIO_COLORS.find((each) => each === text);
		return what === 'color' && color !== undefined ? colorName(color) : text;
	};
	return {
		...{ id, proposal, why, where: titles[what]({ scenario }) },
		...{ mine: said(item.mine), theirs: said(item.theirs) },
	};
}

function scenarioRow({ id, proposal, mine, theirs }: ScenarioDifference): DifferenceRow {
	const name = (mine ?? theirs)?.name ?? '';
	const where = name === '' ? m.frame_scenario_current() : name;
	return mine === null
		? {
				...{ id, proposal, where, mine: UNKNOWN, theirs: m.open_added() },
				why: m.open_why_scenario_theirs(),
			}
		: {
				...{ id, proposal, where, mine: m.open_has(), theirs: UNKNOWN },
				why: m.open_why_scenario_mine(),
			};
}

function salesRow(item: RowsDifference, locale: Locale): DifferenceRow {
	const { id, proposal, change, mine, theirs } = item;
	const rows = (sum: RowSum): string =>
		sum.rows === 0 ? UNKNOWN : m.open_rows({ count: formatCount(sum.rows, locale) });
	const titles = {
		added: m.open_sales_added,
		changed: m.open_sales_changed,
		removed: m.open_sales_removed,
	};
	return {
		...{ id, proposal, where: titles[change]() },
		...{ mine: rows(mine), theirs: rows(theirs) },
		why: salesWhy(item, locale),
	};
}

function salesWhy({ change, mine, theirs, doubtful }: RowsDifference, locale: Locale): string {
	if (change === 'changed') {
		const by = theirs.amount - mine.amount;
		const money = formatSigned(by, (fen) => formatMoneyShort(fen, locale));
		const said = by === 0 ? m.open_why_changed_else() : m.open_why_changed({ money });
		if (doubtful === 0) return said;
		return m.open_why_doubtful({ said, count: formatCount(doubtful, locale) });
	}
	const { from, to, amount } = change === 'added' ? theirs : mine;
	const money = formatMoneyShort(amount, locale);
	if (from === null || to === null) return m.open_why_undated({ money });
	const month = formatMonth(from, locale);
	return from === to
		? m.open_why_month({ month, money })
		: m.open_why_rows({ from: month, to: formatMonth(to, locale), money });
}
