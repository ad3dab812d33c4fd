import { MONTHS } from '../calendar';
import type { Random } from '../random';

/** The ways a branch sells: each has a ladder of its own. */
export const CHANNELS = ['大客户', '商业', '公众', '流动'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A customer of the branch. */
export interface Account {
	readonly name: string;
	readonly channel: Channel;
	readonly region: string;
	readonly manager: string;
	/** Usual bill of a month, yuan. */
	readonly bill: number;
	/** Change of the bill over the two years: 0.2 is 20 % more. */
	readonly growth: number;
	/** First and last month with a bill, from 0. */
	readonly from: number;
	readonly to: number;
	/** Share of the bill that is left after its cost. */
	readonly margin: number;
}

const REGIONS = ['城东', '城西', '高新区', '港区', '开发区'] as const;
const MANAGERS = ['林志远', '何静', '郭涛', '沈佳怡', '马骏', '许文'] as const;
const WORDS = [
	...['滨海', '临江', '新港', '东湖', '西山', '南园', '北苑', '金桥', '银湖', '长亭'],
	...['云台', '白鹭', '青石', '望海', '凤凰', '明德', '和平', '康乐', '春江', '永安'],
] as const;
const ENDINGS: Readonly<Record<Channel, readonly [string, ...string[]]>> = {
	大客户: ['人民医院', '商业银行', '供电公司', '职业学院', '港务集团', '物流中心', '税务局'],
	商业: ['宾馆', '广告公司', '电脑经营部', '装饰公司', '餐饮店', '律师事务所', '驾校'],
	公众: ['花园小区', '家属院', '公寓', '新村', '雅苑'],
	流动: ['路代销点', '街报刊亭', '市场摊位'],
};

/** How many of each, and the bill of the customer at a place of its channel, yuan. */
const SIZES: Readonly<
	Record<Channel, { readonly count: number; bill(place: number, random: Random): number }>
> = {
	大客户: { count: 60, bill: (place, random) => (260_000 / (place + 2)) * random.around(0.8, 1.2) },
	商业: {
		count: 130,
		bill: (place, random) => (2600 / (1 + place / 25)) * random.around(0.8, 1.2),
	},
	公众: { count: 70, bill: (_, random) => random.around(90, 280) },
	流动: { count: 20, bill: (_, random) => random.around(30, 120) },
};

const LEAVES_EVERY = 17;
const COMES_EVERY = 13;
const LOSES_EVERY = 19;
/** The largest of a channel stay. */
const SETTLED = 6;

/** 280 customers, no name twice. */
export function makeAccounts(random: Random): readonly Account[] {
	const taken = new Set<string>();
	return CHANNELS.flatMap((channel) =>
		Array.from({ length: SIZES[channel].count }, (_, place): Account => {
			const settled = place < SETTLED;
			const leaves = !settled && place % LEAVES_EVERY === 0;
			const comes = !settled && place % COMES_EVERY === 0;
			return {
				name: newName(channel, taken, random),
				channel,
				region: random.pick(REGIONS),
				manager: random.pick(MANAGERS),
				bill: SIZES[channel].bill(place, random),
				growth: random.around(-0.5, 0.6),
				from: comes ? random.whole(MONTHS - 10, MONTHS - 4) : 0,
				to: leaves ? random.whole(MONTHS - 14, MONTHS - 3) : MONTHS - 1,
				margin: place % LOSES_EVERY === SETTLED ? -0.05 : random.around(0.24, 0.52),
			};
		}),
	);
}

function newName(channel: Channel, taken: Set<string>, random: Random): string {
	for (let number = 1; ; number++) {
		const name = random.pick(WORDS) + random.pick(ENDINGS[channel]);
		const full = number > WORDS.length ? `${name}${String(number)}号` : name;
		if (taken.has(full)) continue;
		taken.add(full);
		return full;
	}
}
