import type { Category } from './products';

/** How many of the dealers sell that way, and how such a firm is called. */
export interface ChannelOf {
	readonly name: '经销' | '终端' | '团购' | '商超' | '电商';
	readonly weight: number;
	readonly endings: readonly [string, ...string[]];
	/** Factors on the weight of each category of products. */
	readonly taste: Readonly<Record<Category, number>>;
}

export const CHANNELS = {
	dealer: {
		name: '经销',
		weight: 58,
		endings: ['酒业', '商贸', '糖酒', '酒类贸易', '名酒行', '酒业有限公司'],
		taste: { 高端: 1, 次高端: 1.3, 中端: 1.2, 光瓶酒: 0.8 },
	},
	outlet: {
		name: '终端',
		weight: 24,
		endings: ['烟酒店', '大酒店', '酒楼', '名烟名酒', '饭店'],
		taste: { 高端: 0.7, 次高端: 1.2, 中端: 1.4, 光瓶酒: 1.1 },
	},
	group: {
		name: '团购',
		weight: 15,
		endings: ['商务礼品', '实业集团', '建设集团', '机械制造', '文化传媒'],
		taste: { 高端: 2.6, 次高端: 1.8, 中端: 0.4, 光瓶酒: 0 },
	},
	market: {
		name: '商超',
		weight: 13,
		endings: ['购物广场', '连锁超市', '百货', '生活超市'],
		taste: { 高端: 0.3, 次高端: 0.8, 中端: 1.4, 光瓶酒: 2 },
	},
	online: {
		name: '电商',
		weight: 10,
		endings: ['电子商务', '优选电商', '云酒仓', '直播电商'],
		taste: { 高端: 0.5, 次高端: 1.1, 中端: 1.5, 光瓶酒: 1.5 },
	},
} as const satisfies Record<string, ChannelOf>;

export const CHANNEL_LIST: readonly ChannelOf[] = Object.values(CHANNELS);
