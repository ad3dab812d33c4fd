import type { AttributeId } from '$lib/domain/customer/attributes';
import type { SalesColumn } from '$lib/domain/ledger/columns';

const words = (text: string): readonly string[] => text.split(' ');

/**
 * Titles that name a column of sales, best known first; compared without case, spaces and what
 * stands in brackets. The first two of each are the contract of the command line.
 */
export const SALES_TITLES: Readonly<Record<SalesColumn, readonly string[]>> = {
	date: words(
		'date 日期 销售日期 发货日期 出货日期 订单日期 下单日期 开单日期 单据日期 业务日期 交易日期 月份 年月 期间 时间 销售月份 month period orderdate saledate salesdate day',
	),
	customer: words(
		'customer 客户 客户名称 客户名 客户全称 客户简称 经销商 经销商名称 终端 终端名称 门店 门店名称 网点 网点名称 购货单位 购买方 往来单位 客户单位 单位名称 买方 商户 代理商 customername client clientname dealer dealername distributor account accountname buyer store company',
	),
	order: words(
		'order 订单号 订单编号 单号 单据编号 单据号 销售单号 出库单号 发票号 合同号 订单 orderid orderno ordernumber invoice invoiceno',
	),
	product: words(
		'product 产品 产品名称 品名 商品 商品名称 物料 物料名称 存货名称 货品 规格 品项 sku 型号 productname item itemname',
	),
	category: words(
		'category 品类 产品类别 类别 分类 商品分类 产品线 系列 品牌 productline series brand',
	),
	channel: words(
		'channel 渠道 渠道类型 客户类型 客户类别 客户渠道 销售渠道 业态 channeltype customertype',
	),
	region: words(
		'region 区域 地区 省份 省 大区 片区 城市 市场 所属区域 所在区域 省区 province area city district territory',
	),
	shipRegion: words(
		'shipRegion 销往区域 流向 流向区域 收货区域 收货地区 收货省份 发货区域 送货地区 目的地 shipto shiptoregion destination',
	),
	manager: words(
		'manager 客户经理 业务员 销售员 业务经理 区域经理 负责人 销售人员 业务代表 销售代表 accountmanager salesperson salesrep rep owner',
	),
	quantity: words(
		'quantity 数量 销量 销售数量 件数 箱数 瓶数 发货数量 出货数量 出库数量 qty units volume pieces cases',
	),
	amount: words(
		'amount 金额 销售额 销售金额 收入 销售收入 营业额 营收 成交额 交易额 货款 含税金额 价税合计 订单金额 出货金额 发货金额 出库金额 实收金额 业绩 sales salesamount revenue turnover netsales value',
	),
	profit: words(
		'profit 毛利 利润 毛利额 毛利润 销售毛利 边际贡献 贡献 grossprofit margin contribution',
	),
	promotion: words(
		'promotion 促销费用 促销费 促销 市场费用 费用投入 促销投入 推广费 promotioncost promo promotionspend tradespend',
	),
};

/** The names that the command line reads: English, then Chinese. */
export const CONTRACT_TITLES: typeof SALES_TITLES = {
	date: SALES_TITLES.date.slice(0, 2),
	customer: SALES_TITLES.customer.slice(0, 2),
	order: SALES_TITLES.order.slice(0, 2),
	product: SALES_TITLES.product.slice(0, 2),
	category: SALES_TITLES.category.slice(0, 2),
	channel: SALES_TITLES.channel.slice(0, 2),
	region: SALES_TITLES.region.slice(0, 2),
	shipRegion: SALES_TITLES.shipRegion.slice(0, 2),
	manager: SALES_TITLES.manager.slice(0, 2),
	quantity: SALES_TITLES.quantity.slice(0, 2),
	amount: SALES_TITLES.amount.slice(0, 2),
	profit: SALES_TITLES.profit.slice(0, 2),
	promotion: SALES_TITLES.promotion.slice(0, 2),
};

/** Titles of the customer sheet, those on screen included. */
export const CUSTOMER_TITLES: Readonly<Record<AttributeId, readonly string[]>> = {
	channel: words('channel 渠道'),
	region: words('region 区域 省区 地区'),
	industry: words('industry 行业'),
	manager: words('manager 客户经理'),
	customerSince: words('customerSince 合作起始月 客户始于'),
	behaviour: words('behaviour 行为类型 行为'),
	class: words('class 客户类别 类别'),
	stage: words('stage 关系阶段 阶段'),
	loyalty: words('loyalty 忠诚度 忠诚分'),
	influence: words('influence 影响力'),
	approver: words('approver 批准人'),
	walletShare: words('walletShare 钱包份额 占其进货'),
	stock: words('stock 库存 存货'),
	deposit: words('deposit 保证金 押金'),
	target: words('target 年度目标 年目标'),
	churnReason: words('churnReason 流失原因'),
	suspended: words('suspended 暂停 暂停促销'),
};

/** Words of a row that adds up the others. */
export const TOTAL_WORDS: ReadonlySet<string> = new Set(
	words('合计 总计 共计 总和 total grandtotal 总合计 汇总'),
);

/** Titles of a column that only numbers the rows. */
export const ROW_NUMBER_TITLES: ReadonlySet<string> = new Set(
	words('序号 行号 序 no no. # index rownumber'),
);
