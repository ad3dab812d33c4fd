/** The template's sheet of prospects, in both languages; titles are words that the import knows. */
export const PROSPECT_WORDS = {
	'zh-CN': {
		name: '潜在客户',
		titles: [
			...['潜在客户', '阶段', '来源', '行业', '区域', '渠道', '客户经理', '预计年销售额'],
			...['成交概率', '寻找日期', '筛选日期', '开发日期', '结束日期', '结果原因', '下一步'],
			...['下一步日期', '备注'],
		],
		rows: [
			[
				...['示例酒行', '筛选', '老客户介绍', '酒类批发', '华东', '经销商', '张三', 360000],
				...[0.3, [2026, 1, 12], [2026, 2, 2], null, null, null, '约品鉴会'],
				...[[2026, 2, 20], '示例，填好后删去'],
			],
		],
		stages: ['寻找', '筛选', '开发', '成交', '丢失'],
		note: '“潜在客户”表里每行填一个在谈的；成交概率不填时按自己的记录算。在“流失与开发”的“开发”一页打开这个文件。',
	},
	en: {
		name: 'Prospects',
		titles: [
			...['Prospect', 'Stage', 'Source', 'Industry', 'Region', 'Channel', 'Account manager'],
			...['Expected revenue a year', 'Probability', 'Found on', 'Screened on'],
			...['In development since', 'Closed on', 'Why won or lost', 'Next step', 'Next step on'],
			'Note',
		],
		rows: [
			[
				...['Example Wines', 'Screen', 'Referral', 'Wholesale', 'East', 'Distributor', 'Zhang'],
				...[360000, 0.3, [2026, 1, 12], [2026, 2, 2], null, null, null, 'Tasting'],
				...[[2026, 2, 20], 'an example: delete it'],
			],
		],
		stages: ['Search', 'Screen', 'Develop', 'Won', 'Lost'],
		note: 'One prospect a row on “Prospects”; without a probability your own record counts. Open this file on the pipeline part of the churn sheet.',
	},
};
