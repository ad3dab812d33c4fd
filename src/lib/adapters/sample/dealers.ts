import type { Ratio } from '$lib/domain/primitives/units';
import { MONTHS } from './calendar';
import { CHANNEL_LIST, CHANNELS, type ChannelOf } from './channels';
import { PROVINCES, type Province } from './places';
import type { Random } from './random';

export const DEALERS = 120;

/** What becomes of a dealer in the two years. */
export type Story = 'steady' | 'new' | 'churned' | 'one-off' | 'loss';

export interface Dealer {
	readonly name: string;
	readonly province: string;
	readonly channel: ChannelOf;
	readonly manager: string;
	readonly story: Story;
	/** Usual size of an order, relative to the others. */
	readonly size: number;
	/** Change of its orders from the first to the last month: 0.4 is 40 % more. */
	readonly growth: Ratio;
	/** Share of the list price that it pays: everybody the same, but for those we lose money with. */
	readonly pays: Ratio;
	/** First and last month with orders, from 0. */
	readonly from: number;
	readonly to: number;
	/** Sells some of its bottles in a province that is not its own. */
	readonly strays: boolean;
}

const TRADE_NAMES = [
	...[
		'金樽',
		'恒源',
		'盛世',
		'鼎盛',
		'瑞丰',
		'汇通',
		'福满',
		'天和',
		'聚贤',
		'宏运',
		'百川',
		'兴隆',
	],
	...[
		'万佳',
		'同庆',
		'德胜',
		'华兴',
		'永昌',
		'嘉禾',
		'泰和',
		'广源',
		'玉泉',
		'龙腾',
		'顺达',
		'新禧',
	],
	...[
		'锦绣',
		'银河',
		'春晖',
		'长青',
		'久久',
		'三江',
		'五福',
		'醉仙',
		'玉液',
		'百合',
		'汇丰',
		'信诚',
	],
] as const;

/** By place in size: the largest is 0. A few large dealers lose money, two small ones buy once and big. */
const LOSS: ReadonlySet<number> = new Set([4, 9, 14]);
const ONE_OFF: ReadonlySet<number> = new Set([47, 71]);
const STRAYING: ReadonlySet<number> = new Set([6, 17]);
const CHURNED_EVERY = 13;
const NEW_EVERY = 11;
/** The largest dealers stay: who leaves or comes is smaller. */
const SETTLED = 10;
const LOSS_PAYS = 0.61;

/** 120 firms, the largest first, no name twice. */
export function makeDealers(random: Random): readonly Dealer[] {
	const names = new Set<string>();
	return Array.from({ length: DEALERS }, (_, place) => {
		const story = storyOf(place);
		const province =
			PROVINCES[random.weighted(PROVINCES.map(({ weight }) => weight))] ?? PROVINCES[0]!;
		const channel = channelOf(story, place, random);
		const name = newName(province, channel, names, random);
		return {
			name,
			province: province.name,
			channel,
			manager: random.pick(province.managers),
			story,
			size: sizeOf(place) * random.around(0.85, 1.15),
			growth: random.around(-0.7, 0.9),
			pays: story === 'loss' ? LOSS_PAYS : 1,
			from: story === 'new' ? random.whole(MONTHS - 10, MONTHS - 4) : 0,
			to: story === 'churned' ? random.whole(MONTHS - 14, MONTHS - 8) : MONTHS - 1,
			strays: STRAYING.has(place),
		};
	});
}

function newName(
	{ cities }: Province,
	{ endings }: ChannelOf,
	taken: Set<string>,
	random: Random,
): string {
	for (;;) {
		const name = random.pick(cities) + random.pick(TRADE_NAMES) + random.pick(endings);
		if (taken.has(name)) continue;
		taken.add(name);
		return name;
	}
}

function storyOf(place: number): Story {
	if (LOSS.has(place)) return 'loss';
	if (ONE_OFF.has(place)) return 'one-off';
	if (place < SETTLED) return 'steady';
	if (place % CHURNED_EVERY === 0) return 'churned';
	return place % NEW_EVERY === 0 ? 'new' : 'steady';
}

/** The large firms are dealers; who loses money sells to markets, a single deal is a group purchase. */
function channelOf(story: Story, place: number, random: Random): ChannelOf {
	if (story === 'one-off') return CHANNELS.group;
	if (story === 'loss') return CHANNELS.market;
	if (place < SETTLED) return CHANNELS.dealer;
	return CHANNEL_LIST[random.weighted(CHANNEL_LIST.map(({ weight }) => weight))] ?? CHANNELS.dealer;
}

/** A power law by place, written without powers so that every engine rounds it alike. */
const sizeOf = (place: number): number => 1 / ((place + 3) * (1 + place / 40));
