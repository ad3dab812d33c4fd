import type { AttributeId } from '$lib/domain/customer/attributes';

const words = (text: string): readonly string[] => text.split(' ');

/** Titles of the customers' table, best known first; compared like those of sales. */
export const ATTRIBUTE_WORDS: Readonly<Record<AttributeId, readonly string[]>> = {
	channel: words('channel 渠道 渠道类型 客户渠道 销售渠道 业态 客户类型 channeltype qudao'),
	region: words(
		'region 区域 省区 大区 地区 所属区域 销售区域 所在区域 片区 省份 省 城市 territory area province state city quyu diqu',
	),
	industry: words('industry 行业 所属行业 行业类别 客户行业 sector hangye'),
	manager: words(
		'manager 客户经理 业务员 负责人 销售员 销售代表 业务经理 跟进人 accountmanager salesperson salesrep owner kehujingli yewuyuan',
	),
	customerSince: words(
		'customerSince 合作起始月 客户始于 合作起始 合作起始日期 合作开始日期 开始合作时间 合作时间 首次合作时间 首单日期 开户日期 建档日期 since startdate firstorder firstorderdate',
	),
	behaviour: words('behaviour 行为类型 行为 采购行为 客户行为 behavior'),
	class: words('class 客户类别 类别 客户分类 客户等级 客户级别 等级 级别 customerclass grade'),
	tier: words(
		'tier 指定等级 手工等级 人工等级 调整等级 覆盖等级 tieroverride manualtier fixedtier',
	),
	tierReason: words('tierReason 指定原因 调整原因 等级原因 overridereason'),
	tierApprover: words('tierApprover 等级批准人 等级审批人 overrideapprover'),
	tierUntil: words('tierUntil 指定截止月 等级截止月 等级有效期至 overrideuntil'),
	stage: words('stage 关系阶段 阶段 合作阶段 客户阶段 lifecycle'),
	loyalty: words('loyalty 忠诚度 忠诚分 忠诚度评分 loyaltyscore'),
	influence: words('influence 影响力 是否有影响力 有影响力'),
	approver: words('approver 批准人 审批人 approvedby'),
	walletShare: words(
		'walletShare 钱包份额 占其进货 份额 采购占比 进货占比 shareofwallet walletsharepercent',
	),
	stock: words('stock 库存 存货 库存金额 库存额 inventory stockvalue kucun'),
	deposit: words('deposit 保证金 押金 履约保证金 baozhengjin'),
	target: words(
		'target 年度目标 年目标 目标 年度任务 年任务 销售目标 任务量 年度销售目标 annualtarget salestarget yearlytarget mubiao',
	),
	receivable: words(
		'receivable 应收账款 应收 应收款 应收余额 欠款 赊销余额 receivables accountsreceivable outstanding yingshou',
	),
	receivableDays: words('receivableDays 应收天数 账期天数 应收账款天数 回款天数 paymentdays dso'),
	rebatePaid: words('rebatePaid 已付返利 返利 已返利 返利金额 已兑返利 rebate rebates fanli'),
	churnReason: words('churnReason 流失原因 停购原因 停止合作原因'),
	suspended: words('suspended 暂停 暂停促销 暂停原因 停用原因'),
	maxContacts: words(
		'maxContacts 最多联系次数 年最多联系次数 联系上限 拜访上限 最多拜访次数 maxvisits maxcontact lianxishangxian',
	),
	managerLocked: words(
		'managerLocked 锁定客户经理 经理锁定 不换经理 固定客户经理 managerlock lockedmanager suodingjingli',
	),
};

/** Those that a table of sales does not carry: one of them, and no amount, makes a table of customers. */
export const CUSTOMERS_ONLY: ReadonlySet<AttributeId> = new Set([
	'industry',
	'customerSince',
	'behaviour',
	'class',
	'tier',
	'tierReason',
	'tierApprover',
	'tierUntil',
	'stage',
	'loyalty',
	'influence',
	'approver',
	'walletShare',
	'stock',
	'deposit',
	'target',
	'receivable',
	'receivableDays',
	'rebatePaid',
	'churnReason',
	'suspended',
	'maxContacts',
	'managerLocked',
]);
