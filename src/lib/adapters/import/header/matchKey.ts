import { titleKey } from './titleKey';

/** Traditional characters of titles, each with its simplified form. */
const PAIRS = [
	'戶户 稱称 銷销 額额 數数 單单 價价 訂订 編编 號号 產产',
	'區区 業业 務务 員员 經经 總总 計计 類类 別别 門门 點点',
	'貨货 發发 時时 間间 實实 應应 稅税 結结 帳账 縣县 廠厂',
	'負负 責责 買买 賣卖 終终 網网 倉仓 庫库 據据 報报 開开',
	'質质 訊讯 聯联 絡络 層层 級级 標标 績绩 營营 淨净 貿贸',
	'關关 係系 階阶 過过 濟济 備备 註注 連连 鎖锁 團团 購购',
	'態态 說说 電电 話话 郵邮 錄录 線线 當当 優优 運运 費费',
	'際际 執执 達达 種种 園园 鄉乡 鎮镇 個个 體体 幣币',
];
const SIMPLE: ReadonlyMap<string, string> = new Map(
	PAIRS.flatMap((line) => line.split(' ')).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** A title as it is looked up: its key without accents and marks, in simplified characters. */
export const matchKey = (title: string): string =>
	Array.from(
		titleKey(title)
			.normalize('NFD')
			.replace(/[\p{M}.\-'"`/\\#:;&+]/gu, ''),
		(character) => SIMPLE.get(character) ?? character,
	).join('');
