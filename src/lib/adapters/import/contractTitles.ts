import type { AttributeId } from '$lib/domain/customer/attributes';
import type { SalesColumn } from '$lib/domain/ledger/columns';
import { SALES_WORDS } from './header/salesWords';

const words = (text: string): readonly string[] => text.split(' ');

/** The names of sales columns that the command line reads: English, then Chinese. */
export const CONTRACT_TITLES: Readonly<Record<SalesColumn, readonly string[]>> = {
	date: words('date 日期'),
	customer: words('customer 客户'),
	order: words('order 订单号'),
	product: words('product 产品'),
	category: words('category 品类'),
	channel: words('channel 渠道'),
	region: words('region 区域'),
	shipRegion: words('shipRegion 销往区域'),
	manager: words('manager 客户经理'),
	quantity: words('quantity 数量'),
	amount: words('amount 金额'),
	profit: words('profit 毛利'),
	promotion: words('promotion 促销费用'),
	sellThrough: words('sellThrough 动销金额'),
};

/** Those of the customer sheet, the ones on screen included. */
export const CUSTOMER_TITLES: Readonly<Record<AttributeId | 'customer', readonly string[]>> = {
	customer: ['customer', ...SALES_WORDS.customer],
	channel: words('channel 渠道'),
	region: words('region 区域 省区 地区'),
	industry: words('industry 行业'),
	manager: words('manager 客户经理'),
	customerSince: words('customerSince 合作起始月 客户始于'),
	behaviour: words('behaviour 行为类型 行为'),
	class: words('class 客户类别 类别'),
	tier: words('tier 指定等级'),
	tierReason: words('tierReason 指定原因'),
	tierApprover: words('tierApprover 等级批准人'),
	tierUntil: words('tierUntil 指定截止月'),
	stage: words('stage 关系阶段 阶段'),
	loyalty: words('loyalty 忠诚度 忠诚分'),
	influence: words('influence 影响力'),
	approver: words('approver 批准人'),
	walletShare: words('walletShare 钱包份额 占其进货'),
	stock: words('stock 库存 存货'),
	deposit: words('deposit 保证金 押金'),
	target: words('target 年度目标 年目标'),
	receivable: words('receivable 应收账款 应收'),
	receivableDays: words('receivableDays 应收天数 账期'),
	rebatePaid: words('rebatePaid 已付返利'),
	churnReason: words('churnReason 流失原因'),
	suspended: words('suspended 暂停 暂停促销'),
	maxContacts: words('maxContacts 最多联系次数 联系上限'),
	managerLocked: words('managerLocked 锁定客户经理'),
};
