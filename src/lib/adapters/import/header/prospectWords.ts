import { columnsOf, type ColumnOf } from '$lib/domain/register/register';
import { matchKey } from './matchKey';
import { splitUnit } from './splitUnit';

export type ProspectColumn = ColumnOf<'prospects'>;

const words = (text: string): readonly string[] => text.split(' ');

/** Titles of the prospects' table, best known first; compared like those of sales. */
const PROSPECT_WORDS: Readonly<Record<ProspectColumn, readonly string[]>> = {
	name: words(
		'name 名称 潜在客户 潜在客户名称 目标客户 意向客户 商机 商机名称 线索 线索名称 客户名称 客户名 客户 公司名称 prospect prospectname lead leadname opportunity account company customer customername qianzaikehu kehumingcheng',
	),
	stage: words(
		'stage 阶段 开发阶段 商机阶段 跟进阶段 销售阶段 当前阶段 pipelinestage salesstage kaifajieduan jieduan',
	),
	source: words('source 来源 客户来源 线索来源 商机来源 leadsource laiyuan'),
	industry: words('industry 行业 所属行业 客户行业 sector hangye'),
	region: words('region 区域 省区 大区 地区 省份 城市 area province city quyu'),
	channel: words('channel 渠道 渠道类型 业态 qudao'),
	manager: words(
		'manager 客户经理 业务员 负责人 跟进人 销售代表 accountmanager owner salesrep salesperson kehujingli',
	),
	expectedRevenue: words(
		'expectedRevenue 预计年销售额 预计年收入 预计销售额 预计金额 预估金额 预期年销售额 预期收入 潜在年销售额 expectedrevenueayear expectedsales expectedamount estimatedrevenue dealsize yujixiaoshoue yujinianxiaoshoue',
	),
	probability: words(
		'probability 成交概率 成功率 赢单率 成交可能性 赢单概率 winprobability likelihood chance chengjiaogailv',
	),
	influence: words('influence 影响力 有影响力 influential'),
	class: words('class 类别 客户类别 客户分类 grade'),
	searchedOn: words(
		'searchedOn 寻找日期 搜寻日期 搜索日期 发现日期 线索日期 登记日期 首次接触日期 foundon leaddate firstcontact createdon xunzhaoriqi',
	),
	screenedOn: words('screenedOn 筛选日期 甄别日期 qualifiedon screeningdate shaixuanriqi'),
	developedOn: words(
		'developedOn 开发日期 开始开发日期 洽谈日期 indevelopmentsince developmentstart kaifariqi',
	),
	closedOn: words('closedOn 结束日期 成交日期 关闭日期 签约日期 closedate closingdate jieshuriqi'),
	outcome: words('outcome 结果原因 丢单原因 输单原因 未成交原因 whywonorlost lostreason reason'),
	visitOutcome: words('visitOutcome 拜访结果 走访结果 拜访情况 outcomeofthevisit visitresult'),
	nextStep: words('nextStep 下一步 下步计划 下一步计划 跟进计划 nextaction xiayibu'),
	nextOn: words('nextOn 下一步日期 下次跟进日期 下次拜访日期 nextstepon nextdate followupdate'),
	note: words('note 备注 说明 remark remarks notes beizhu'),
};

export const PROSPECT_COLUMNS = [...columnsOf('prospects').keys()] as readonly ProspectColumn[];

const KNOWN = new Map(
	PROSPECT_COLUMNS.flatMap((column) =>
		PROSPECT_WORDS[column].map((title, rank) => [matchKey(title), { column, rank }] as const),
	),
);
/** Longer texts name nothing. */
const LONGEST_TITLE = 200;

/** What a title names in a table of prospects, and how well: 0 is the best known; null for nothing. */
export function prospectTitle(
	text: string,
): { readonly column: ProspectColumn; readonly rank: number } | null {
	return text.length > LONGEST_TITLE ? null : (KNOWN.get(matchKey(splitUnit(text).name)) ?? null);
}

/** Columns that tables of customers and of sales do not have. */
const TELLING: ReadonlySet<ProspectColumn> = new Set([
	...(['expectedRevenue', 'probability', 'searchedOn', 'screenedOn', 'developedOn'] as const),
	...(['visitOutcome', 'nextStep', 'nextOn', 'outcome'] as const),
]);
const NAMES_PROSPECTS: ReadonlySet<string> = new Set(
	words(
		'潜在客户 潜在客户名称 目标客户 意向客户 商机 商机名称 线索 线索名称 prospect prospectname lead leadname opportunity qianzaikehu',
	).map(matchKey),
);
/** Of those, so many make a table of prospects. */
const ENOUGH = 2;

/** Do the titles say that these are prospects: their name, and two things that only prospects have? */
export function nameProspects(titles: readonly string[]): boolean {
	const found = new Set<ProspectColumn>();
	let telling = 0;
	for (const text of titles) {
		const column = prospectTitle(text)?.column;
		if (column === undefined || found.has(column)) continue;
		found.add(column);
		if (TELLING.has(column)) telling++;
		if (column === 'name' && NAMES_PROSPECTS.has(matchKey(splitUnit(text).name))) telling++;
	}
	return found.has('name') && telling >= ENOUGH;
}
