import type { AttributeId } from '../customer/attributes';
import type { Plan } from '../plan';
import { message } from '../primitives/message';
import type { Fen } from '../primitives/units';
import { maySee } from './audience';
import { ATTRIBUTE_CLASSES, TIER_CLASSES } from './classes';
import { hiddenGroups } from './hiddenGroups';
import { notesTable } from './notesTable';
import { OtherNames } from './otherNames';
import {
	tableOf,
	type OutBook,
	type OutCell,
	type OutColumn,
	type OutTable,
	type OutText,
} from './outTable';
import { withheld, WITHHELD } from './withheld';

/** Fewer customers than that are told apart by who knows the market. Ours. */
export const SMALLEST_GROUP = 3;
/** Shares are told to this part, so that no sum can be worked back from them. Ours. */
const SHARE_STEP = 0.001;

/** Attributes whose values are told with how many customers have them. */
const CUTS = ['region', 'channel', 'industry'] as const satisfies readonly AttributeId[];

interface Group {
	readonly name: OutText;
	readonly customers: number;
	readonly revenue: Fen;
}

/**
 * What anybody may see: how many customers and which shares, nobody by name and no sum of money
 * [SHARE-5]. A group of fewer than `SMALLEST_GROUP` customers is withheld, and with it as many others as
 * it takes that nothing follows from the rest.
 */
export function publicBook(plan: Plan): OutBook {
	const others = new OtherNames(plan.inputs.names.customer, null);
	const { segments } = plan.policy;
	const tiers = segments.flatMap((segment, place): readonly OutTable[] => {
		const groups = plan.placement.tiers
			.filter((summary) => summary.segment === place)
			.map(({ tier, customers, revenue }): Group => {
				const { id, name } = segment.ladder.tiers[tier]!;
				const said = others.in(name)
					? WITHHELD
					: message('sharing_tier', { tier: { tier: { id, name } } });
				return { name: said, customers, revenue };
			});
		const { id, name } = segment;
		const title = others.in(name)
			? message('sharing_table_tiers')
			: message('sharing_table_tiers_of', { segment: { segment: { id, name } } });
		const said = segments.length === 1 ? message('sharing_table_tiers') : title;
		return groupTable(`tiers-${place}`, said, 'tier', groups);
	});
	const cuts = CUTS.filter((cut) => maySee('public', ATTRIBUTE_CLASSES[cut])).flatMap((cut) =>
		groupTable(cut, message(`sharing_table_${cut}`), cut, groupsBy(plan, cut, others)),
	);
	const { from, to } = plan.window;
	const notes = [
		message('sharing_note_public', { customers: SMALLEST_GROUP }),
		message('sharing_note_window', { from: { month: from }, to: { month: to } }),
	];
	return {
		title: message('sharing_public_title'),
		tables: [...tiers, ...cuts, notesTable(notes)],
		notes,
	};
}

/** None where nothing would be told. */
function groupTable(
	id: string,
	title: OutText,
	by: 'tier' | (typeof CUTS)[number],
	groups: readonly Group[],
): readonly OutTable[] {
	const all = groups.reduce((sum, { customers }) => sum + customers, 0);
	const money = groups.reduce((sum, { revenue }) => sum + revenue, 0);
	const hidden = hiddenGroups(
		groups.map(({ customers }) => customers),
		SMALLEST_GROUP,
	);
	if (groups.length < 2 || hidden.size === groups.length) return [];
	const rows = groups.map(({ name, customers, revenue }, place): readonly OutCell[] =>
		hidden.has(place)
			? [name, WITHHELD, WITHHELD, WITHHELD]
			: [name, customers, shareOf(customers, all), money > 0 ? shareOf(revenue, money) : null],
	);
	return [tableOf(id, title, columnsBy(by), rows)];
}

const columnsBy = (by: 'tier' | (typeof CUTS)[number]): readonly OutColumn[] => [
	{
		id: by,
		title: message(`sharing_column_${by}`),
		kind: 'text',
		disclosure: by === 'tier' ? TIER_CLASSES.name : ATTRIBUTE_CLASSES[by],
	},
	...(['customers', 'customerShare', 'revenueShare'] as const).map((id): OutColumn => ({
		id,
		title: message(SHARE_TITLES[id]),
		kind: id === 'customers' ? 'count' : 'ratio',
		disclosure: 'public',
	})),
];

const SHARE_TITLES = {
	customers: 'sharing_column_customers',
	customerShare: 'sharing_column_customer_share',
	revenueShare: 'sharing_column_revenue_share',
} as const;

const shareOf = (part: number, whole: number): number =>
	Math.round(part / whole / SHARE_STEP) * SHARE_STEP;

/** Customers of the window by what an attribute says of them, the most frequent first; unknown ones together. */
function groupsBy(
	{ order, attributes, measures }: Plan,
	cut: (typeof CUTS)[number],
	others: OtherNames,
): readonly Group[] {
	const groups = new Map<string, { customers: number; revenue: number }>();
	for (const customer of order) {
		const value = attributes.text(cut, customer);
		const group = groups.get(value) ?? { customers: 0, revenue: 0 };
		group.customers++;
		group.revenue += measures.revenue[customer]!;
		groups.set(value, group);
	}
	if (groups.size === 1 && groups.has('')) return [];
	return [...groups]
		.map(([value, group]): Group => {
			const name = value === '' ? message('sharing_unknown') : (withheld(value, others) ?? '');
			return { name: typeof name === 'number' ? '' : name, ...group };
		})
		.sort((a, b) => b.customers - a.customers);
}
