import { dayOf, monthOf } from '$lib/domain/primitives/day';
import { dayOfNumber, firstOfMonth } from '$lib/domain/primitives/dayNumber';
import { FEN_PER_YUAN, type Day } from '$lib/domain/primitives/units';
import { addedEntries } from '$lib/domain/register/changeEntries';
import { UNKNOWN_YEAR, type Entry, type Registers } from '$lib/domain/register/register';
import { PIPELINE_STAGES, PROSPECT_STAGES } from '$lib/domain/register/words';
import { LAST_MONTH } from './calendar';
import type { Dealer } from './dealers';
import { PROVINCES } from './places';
import type { Random } from './random';

const PROSPECTS = 100;
const WAN = 10_000 * FEN_PER_YUAN;
/** The sample's last day. */
const END = firstOfMonth(LAST_MONTH + 1) - 1;
const ENDINGS = ['大酒店', '烟酒行', '商贸公司', '婚宴中心', '超市'] as const;
const FORENAMES = ['海', '明月', '东来', '北辰', '四季', '和顺', '长乐', '新天'] as const;
const SOURCES = ['老客户介绍', '糖酒会', '广告', '业务员走访'] as const;
/** How many of a hundred stand in each stage. */
const WEIGHTS = [26, 12, 10, 12, 40] as const;
/** In which stage how many of those who are lost stop. */
const LOST_AT = [20, 13, 7] as const;
const LOST_FOR = ['已签同行独家', '账期谈不拢', '资金不够', '没有回音'] as const;
const NEXT = ['约老板试酒', '送样品', '报价', '谈陈列'] as const;
/** By place in size. */
const WITH_PEOPLE = 24;
const WITH_STORES = 16;
const WITH_RIVALS = 8;
const WITH_VISITS = 20;
const COMPLAINED = [0, 3, 7, 12, 18, 26] as const;
const WHAT = [
	'到货破损两件',
	'返利晚到',
	'外省货低价',
	'开票延误',
	'包装换新没有通知',
	'送货晚了两天',
];

/** What the planner of the sample has written down. Customers are places in the list of dealers. */
export function recordsOf(dealers: readonly Dealer[], random: Random): Registers {
	const first = (most: number, make: (dealer: Dealer, customer: number) => Entry): Entry[] =>
		dealers.slice(0, most).map(make);
	const lists: readonly [keyof Registers, readonly Entry[]][] = [
		['prospects', Array.from({ length: PROSPECTS }, (_, place) => prospectOf(place, random))],
		['people', first(WITH_PEOPLE, (_, customer) => personOf(customer, random))],
		[
			'occasions',
			first(WITH_RIVALS, (_, customer) => ({
				...{ customer, what: '开业周年庆', yearly: 1, leadDays: 14 },
				day: dayOf(monthOf(2008 + customer, random.whole(1, 12)), random.whole(1, 28)),
			})),
		],
		[
			'stores',
			first(WITH_STORES, ({ province }, customer) => ({
				...{ customer, store: `${province}一店`, region: province },
				...{ displayMet: random.chance(0.7) ? 1 : 0, trainingHours: random.whole(0, 6) },
			})),
		],
		[
			'rivals',
			first(WITH_RIVALS, (_, customer) => ({
				...{ customer, rival: random.pick(['甲牌', '乙牌', '丙牌']) },
				...{ spend: random.whole(3, 30) * WAN, policy: '满十件送一件' },
			})),
		],
		['complaints', COMPLAINED.map((customer, place) => complaintOf(customer, place, random))],
		[
			'surveys',
			first(WITH_RIVALS, (_, customer) => ({
				...{ customer, day: ago(random.whole(20, 200)), score: random.whole(62, 96) },
			})),
		],
		[
			'visits',
			first(WITH_VISITS, ({ manager }, customer) => ({
				...{ customer, manager, kind: 'visit', state: 'done' },
				day: ago(random.whole(5, 60)),
			})),
		],
	];
	return lists.reduce<Registers>(
		(registers, [id, entries]) => addedEntries(registers, id, entries) ?? registers,
		{},
	);
}

const ago = (days: number): Day => dayOfNumber(END - days);

function prospectOf(place: number, random: Random): Entry {
	const province = PROVINCES[random.weighted(PROVINCES.map(({ weight }) => weight))]!;
	const stage = PROSPECT_STAGES[random.weighted(WEIGHTS)]!;
	const isOver = stage === 'won' || stage === 'lost';
	const inside = PIPELINE_STAGES.findIndex((each) => each === stage);
	const reached = stage === 'won' ? 2 : stage === 'lost' ? random.weighted(LOST_AT) : inside;
	// From the last day backwards: who is still open came into its stage not long ago.
	let since = isOver ? random.whole(5, 300) : random.whole(3, 130);
	const closedOn = ago(since);
	const days = ['searchedOn', 'screenedOn', 'developedOn'].slice(0, reached + 1);
	const dates = days.toReversed().map((column, step): readonly [string, Day] => {
		if (isOver || step > 0) since += random.whole(15, 75);
		return [column, ago(since)];
	});
	return {
		name: `${random.pick(province.cities)}${random.pick(FORENAMES)}${random.pick(ENDINGS)}${place + 1}`,
		stage,
		source: random.pick(SOURCES),
		region: province.name,
		manager: random.pick(province.managers),
		expectedRevenue: Math.round(random.around(1, 9) ** 2) * WAN,
		...Object.fromEntries(dates),
		...(isOver ? { closedOn } : {}),
		...(stage === 'lost' ? { outcome: random.pick(LOST_FOR) } : {}),
		...(stage === 'develop'
			? { nextStep: random.pick(NEXT), nextOn: ago(-random.whole(1, 40)) }
			: {}),
	};
}

function personOf(customer: number, random: Random): Entry {
	const surname = random.pick(['王', '李', '张', '刘', '陈', '杨']);
	const year = random.chance(0.6) ? random.whole(1965, 1992) : UNKNOWN_YEAR;
	return {
		...{ customer, person: `${surname}总`, role: random.pick(['老板', '采购', '店长']) },
		stance: random.pick(['支持', '中立', '偏向同行']),
		birthday: dayOf(monthOf(year, random.whole(1, 12)), random.whole(1, 28)),
	};
}

function complaintOf(customer: number, place: number, random: Random): Entry {
	const since = random.whole(12, 90);
	const solved = place % 3 === 2 ? null : since - random.whole(2, 9);
	return {
		...{ customer, day: ago(since), what: WHAT[place] ?? WHAT[0]!, responsible: '客服' },
		...(solved === null ? {} : { solvedOn: ago(solved) }),
		...(solved === null || place % 2 === 0 ? {} : { followedUpOn: ago(Math.max(0, solved - 5)) }),
	};
}
