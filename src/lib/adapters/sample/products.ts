import type { Fen } from '$lib/domain/primitives/units';

export type Category = '高端' | '次高端' | '中端' | '光瓶酒';

/** A bottle of the sample's invented houses 青岚 and 竹溪. */
export interface Product {
	/** With degrees and volume, as on a price list. */
	readonly name: string;
	readonly category: Category;
	/** Price to dealers and cost, a bottle. */
	readonly price: Fen;
	readonly cost: Fen;
	/** Bottles of a case. */
	readonly caseSize: number;
	/** How often it is bought. */
	readonly weight: number;
}

const product = (
	name: string,
	category: Product['category'],
	price: Fen,
	cost: Fen,
	caseSize: number,
	weight: number,
): Product => ({ name, category, price, cost, caseSize, weight });

export const PRODUCTS: readonly Product[] = [
	product('青岚·大观 53度 500ml', '高端', 68_800, 38_500, 6, 7),
	product('青岚·大观 42度 500ml', '高端', 61_800, 35_400, 6, 3),
	product('青岚·大观 礼盒 53度 500ml×2', '高端', 142_800, 81_600, 3, 2),
	product('青岚·雅韵 52度 500ml', '次高端', 32_850, 20_300, 6, 14),
	product('青岚·雅韵 42度 500ml', '次高端', 29_680, 18_700, 6, 9),
	product('青岚·雅韵 礼盒 52度 500ml×2', '次高端', 69_800, 44_200, 3, 4),
	product('青岚·家宴 52度 500ml', '中端', 13_860, 9560, 6, 17),
	product('青岚·家宴 42度 480ml', '中端', 11_890, 8320, 6, 11),
	product('竹溪·窖藏 50度 500ml', '中端', 9835, 7080, 6, 9),
	product('竹溪·原浆 60度 1000ml', '中端', 16_845, 12_120, 4, 5),
	product('竹溪·清光 42度 500ml', '光瓶酒', 2265, 1835, 12, 10),
	product('竹溪·小酌 40度 100ml', '光瓶酒', 1548, 1254, 24, 6),
];
