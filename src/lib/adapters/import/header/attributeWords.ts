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
		'tier 指定等级 手工等级 人工等级 调整等级 覆盖等级 tieroverride manualtier fixedtier tiersetbyhand',
	),
	tierReason: words(
		'tierReason 指定原因 改级理由 调整原因 等级原因 overridereason reasonofthetierbyhand',
	),
	tierApprover: words(
		'tierApprover 等级批准人 改级批准人 等级审批人 overrideapprover tierapprovedby',
	),
	tierUntil: words(
		'tierUntil 指定截止月 改级到 等级截止月 等级有效期至 overrideuntil tierbyhanduntil',
	),
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
	receivableDays: words(
		'receivableDays 应收天数 账期天数 应收账款天数 回款天数 paymentdays daysreceivable dso',
	),
	rebatePaid: words('rebatePaid 已付返利 返利 已返利 返利金额 已兑返利 rebate rebates fanli'),
	churnReason: words('churnReason 流失原因 停购原因 停止合作原因'),
	suspended: words('suspended 暂停 暂停促销 暂停原因 停用原因'),
	maxContacts: words(
		'maxContacts 最多联系次数 年最多联系次数 联系上限 拜访上限 最多拜访次数 maxvisits maxcontact mostcontacts lianxishangxian',
	),
	managerLocked: words(
		'managerLocked 锁定客户经理 经理锁定 不换经理 固定客户经理 managerlock lockedmanager accountmanagerlocked suodingjingli',
	),
	commitmentPurchased: words(
		'commitmentPurchased 承诺已提货 已提货 承诺提货额 已兑现进货 committedpurchases boughtback boughtforthepromise yitihuo',
	),
	commitmentPaid: words(
		'commitmentPaid 承诺已回款 已回款 承诺回款额 committedpayments paidback paidforthepromise yihuikuan',
	),
	reserveGrant: words(
		'reserveGrant 机动款 机动费用 特批费用 追加费用 reservegranted fromthereserve jidongkuan',
	),
	seasonBaseline: words(
		'seasonBaseline 促销季基线 基线销售 基线 活动基线 baseline baselinesales jixian',
	),
	seasonSales: words(
		'seasonSales 促销季销售 活动期销售 活动销售 seasonsale promotedsales huodongxiaoshou',
	),
	seasonDiscount: words('seasonDiscount 促销季让利 活动让利 让利幅度 promotiondiscount rangli'),
	seasonSpend: words('seasonSpend 促销季费用 活动费用 活动固定费用 promotionspend huodongfeiyong'),
	forwardBuying: words(
		'forwardBuying 提前囤货占比 囤货占比 提前进货占比 boughtahead forwardbuy tunhuo',
	),
	failedSeasons: words(
		'failedSeasons 连续不达标季数 不达标季数 无回报季数 seasonswithoutreturn seasonswithoutareturn budabiao',
	),
	payoutPromised: words(
		'payoutPromised 承诺兑现日 应兑现日 兑现承诺日 承诺兑现日期 payoutdue promisedpayout',
	),
	payoutPaid: words('payoutPaid 实际兑现日 兑现日期 实际兑现日期 payoutdate paidout paidouton'),
	openPrice: words('openPrice 乱价记录 乱价 低价乱价 openpriceoffence luanjia'),
	streetPrice: words(
		'streetPrice 零售价 街价 市场零售价 终端价 终端零售价 retailprice lingshoujia',
	),
	supplyPrice: words('supplyPrice 供货价 供价 出厂价 进货价 到货价 invoiceprice gonghuojia'),
	dealerCosts: words(
		'dealerCosts 经销商费用 经销商年费用 经营费用 年经营费用 运营费用 dealercost dealerscostsayear dealeropex jingyingfeiyong',
	),
	dealerReceivable: words(
		'dealerReceivable 经销商应收 下游应收 下家欠款 客户的应收 dealerreceivables owedtothedealer xiayouyingshou',
	),
	workingCapital: words(
		'workingCapital 流动资金 经销商资金 周转资金 资金规模 dealercapital dealerscapital liudongzijin',
	),
	salesShare: words(
		'salesShare 占其销售 销售占比 占其销售额 我方销售占比 shareofsales shareofitssales zhanqixiaoshou',
	),
	authorisedRegions: words(
		'authorisedRegions 授权区域 授权区 授权销售区域 经销区域 授权范围 authorizedregions authorizedareas shouquanquyu',
	),
	yearlyPlan: words(
		'yearlyPlan 年度计划 年度合作计划 年计划 合作计划 yearplan annualplan niandujihua',
	),
	assessedBy: words(
		'assessedBy 考核方式 考核办法 考核指标 考核标准 howassessed assessment howitisassessed kaohefangshi',
	),
	contractFrom: words(
		'contractFrom 合同开始日 合同起始日 合同开始日期 合同起始日期 合同签订日 合同签订日期 contractstart contractstarts contractstartdate hetongkaishi',
	),
	contractTo: words(
		'contractTo 合同到期日 合同到期日期 合同截止日 合同截止日期 合同结束日 合同终止日 contractend contractends contractenddate contractexpiry hetongdaoqi',
	),
	stageSince: words(
		'stageSince 阶段起始日 阶段起始日期 进入阶段日期 进入本阶段日期 instagesince stagestart jieduanqishi',
	),
	needs: words('needs 客户需求 需求 需求描述 主要需求 customerneeds needsofthecustomer kehuxuqiu'),
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
	'commitmentPurchased',
	'commitmentPaid',
	'reserveGrant',
	'seasonBaseline',
	'seasonSales',
	'seasonDiscount',
	'seasonSpend',
	'forwardBuying',
	'failedSeasons',
	'payoutPromised',
	'payoutPaid',
	'openPrice',
	'streetPrice',
	'supplyPrice',
	'dealerCosts',
	'dealerReceivable',
	'workingCapital',
	'salesShare',
	'authorisedRegions',
	'yearlyPlan',
	'assessedBy',
	'contractFrom',
	'contractTo',
	'stageSince',
	'needs',
]);
