const words = (...texts: string[]): ReadonlySet<string> => new Set(texts.join(' ').split(' '));

/** Words of a row that adds up the whole table. */
export const TOTAL_WORDS = words(
	'合计 总计 共计 总和 total grandtotal 总合计 汇总 累计 全部 合计金额 总金额 总额 合计行 汇总行 总计行 σ ∑ heji zongji',
	'sum sums summe gesamt gesamtsumme gesamtbetrag totalgeneral totaal totale',
);
/** Words of a row that adds up some of it. */
export const PART_WORDS = words(
	'小计 subtotal 本页小计 本页合计 xiaoji zwischensumme teilsumme soustotal subtotaal',
);
/** Titles of a column that only numbers the rows. */
export const ROW_NUMBER_WORDS = words(
	'序号 行号 行id 序 no index rownumber rowid rowno sn id xuhao',
);
/** Titles of columns that add up months. */
export const YEAR_PART_WORDS = words('全年 半年 年累计 本年累计 全年累计 fullyear ytd');

/** A title that has one of these before a known ending names something else than the sale itself. */
export const OTHER_THINGS =
	/退|折|优惠|运费|邮费|(?<!含|价)税|成本|目标|预算|计划|任务|同期|去年|上年|同比|环比|占比|单价|应收|欠款|回款|收款|编码|编号|代码|平均|人均|生日|出生|到期|有效|建档|注册|生产|打印|修改|更新|预计|要求|竞品|电话|手机|邮编|身份证|账号|税号|年龄|售前|售后/;
/** The same for words of English titles. */
export const OTHER_WORDS = words(
	'discount tax vat shipping freight return returns returned refund refunds cost list target budget plan planned last prior previous prev py ly due birth expiry expiration avg average min max growth ship shipping delivery required sub modified updated expected forecast postal zip unit percent pct exchange credit open outstanding pre after post',
);
