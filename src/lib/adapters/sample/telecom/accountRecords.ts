import { dayOf, monthOf } from '$lib/domain/primitives/day';
import { dayOfNumber, firstOfMonth } from '$lib/domain/primitives/dayNumber';
import { FEN_PER_YUAN, type Day } from '$lib/domain/primitives/units';
import { addedEntries } from '$lib/domain/register/changeEntries';
import { UNKNOWN_YEAR, type Entry, type Registers } from '$lib/domain/register/register';
import { PIPELINE_STAGES, PROSPECT_STAGES } from '$lib/domain/register/words';
import { LAST_MONTH } from '../calendar';
import type { Random } from '../random';
import type { Account } from './accounts';

const PROSPECTS = 48;
/** How many of a hundred stand in each stage. */
const WEIGHTS = [28, 14, 12, 16, 30] as const;
const PLACES = [
	'软件园',
	'物流园',
	'会展中心',
	'中学',
	'医院',
	'酒店',
	'产业园',
	'写字楼',
] as const;
const FORENAMES = ['新城', '东岸', '南山', '海湾', '湖畔', '北苑'] as const;
const SOURCES = ['客户经理走访', '集团推荐', '热线咨询', '楼宇排摸'] as const;
const LOST_FOR = ['已用其他运营商', '预算未批', '线路不通', '没有回音'] as const;
const NEXT = ['现场勘察', '送方案', '约信息中心', '报价'] as const;
const COMPLAINTS = ['专线中断四小时', '账单有误', '装机延期', '投诉无人回电'] as const;
const WITH_PEOPLE = 18;
const WITH_VISITS = 24;
/** The sample's last day. */
const END = firstOfMonth(LAST_MONTH + 1) - 1;
const ago = (days: number): Day => dayOfNumber(END - days);

/** What the account managers of the branch have written down. Customers are places in the list of accounts. */
export function accountRecords(accounts: readonly Account[], random: Random): Registers {
	const lists: readonly [keyof Registers, readonly Entry[]][] = [
		['prospects', Array.from({ length: PROSPECTS }, (_, at) => prospectOf(at, accounts, random))],
		['people', accounts.slice(0, WITH_PEOPLE).map((_, customer) => personOf(customer, random))],
		['complaints', COMPLAINTS.map((what, at) => complaintOf(what, 3 * at, random))],
		[
			'visits',
			accounts.slice(0, WITH_VISITS).map(({ manager }, customer) => ({
				...{ customer, manager, kind: 'visit', state: 'done', day: ago(random.whole(3, 80)) },
			})),
		],
	];
	return lists.reduce<Registers>(
		(registers, [id, entries]) => addedEntries(registers, id, entries) ?? registers,
		{},
	);
}

function prospectOf(place: number, accounts: readonly Account[], random: Random): Entry {
	const { region, manager } = random.pick(accounts as readonly [Account, ...Account[]]);
	const stage = PROSPECT_STAGES[random.weighted(WEIGHTS)]!;
	const isOver = stage === 'won' || stage === 'lost';
	const inside = PIPELINE_STAGES.findIndex((each) => each === stage);
	const reached = stage === 'won' ? 2 : stage === 'lost' ? random.whole(0, 2) : inside;
	// From the last day backwards: who is still open came into its stage not long ago.
	let since = isOver ? random.whole(5, 240) : random.whole(3, 90);
	const closed = isOver ? { closedOn: ago(since) } : {};
	const days = ['searchedOn', 'screenedOn', 'developedOn'].slice(0, reached + 1);
	const dates = days.toReversed().map((column, step): readonly [string, Day] => {
		if (isOver || step > 0) since += random.whole(12, 60);
		return [column, ago(since)];
	});
	return {
		name: `${random.pick(FORENAMES)}${random.pick(PLACES)}${String(place + 1)}`,
		...{ stage, source: random.pick(SOURCES), region, manager, channel: '大客户' },
		expectedRevenue: random.whole(2, 60) * 10_000 * FEN_PER_YUAN,
		...Object.fromEntries(dates),
		...closed,
		...(stage === 'lost' ? { outcome: random.pick(LOST_FOR) } : {}),
		...(stage === 'develop'
			? { nextStep: random.pick(NEXT), nextOn: ago(-random.whole(1, 30)) }
			: {}),
	};
}

function personOf(customer: number, random: Random): Entry {
	const surname = random.pick(['林', '陈', '周', '吴', '郑', '黄']);
	const year = random.chance(0.5) ? random.whole(1968, 1990) : UNKNOWN_YEAR;
	return {
		...{ customer, person: `${surname}主任`, role: random.pick(['信息主管', '采购', '财务']) },
		stance: random.pick(['支持', '中立', '偏向同行']),
		birthday: dayOf(monthOf(year, random.whole(1, 12)), random.whole(1, 28)),
	};
}

function complaintOf(what: string, customer: number, random: Random): Entry {
	const since = random.whole(10, 70);
	const solved = random.chance(0.7) ? since - random.whole(2, 8) : null;
	return {
		...{ customer, day: ago(since), what, responsible: '装维中心' },
		...(solved === null ? {} : { solvedOn: ago(solved) }),
	};
}
