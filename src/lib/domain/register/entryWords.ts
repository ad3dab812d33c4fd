import type { RegisterId } from './register';
import type { ProspectStage, VisitKind, VisitState } from './words';

type Others<Word extends string> = Readonly<Record<Word, readonly string[]>>;

const STAGE: Others<ProspectStage> = {
	search: ['寻找', '寻找阶段', '搜寻', '线索', '潜在', 'lead', 'searching', 'found'],
	screen: ['筛选', '筛选阶段', '甄别', '意向', 'screening', 'qualified'],
	develop: ['开发', '开发阶段', '开发中', '洽谈', '谈判', '报价', 'developing', 'negotiation'],
	won: ['成交', '赢单', '已成交', '签约', '已签约', '成功', 'closedwon', 'win'],
	lost: ['流失', '输单', '未成', '未成交', '丢失', '丢单', '放弃', '失败', 'closedlost', 'lose'],
};
const KIND: Others<VisitKind> = {
	visit: ['拜访', '上门', '走访', '面访', 'visits'],
	call: ['电话', '电联', '电话拜访', '打电话', 'phone', 'calls'],
};
const STATE: Others<VisitState> = {
	planned: ['计划', '待办', '未做', '待拜访', 'plan', 'open', 'due'],
	done: ['完成', '已完成', '已做', '已拜访', 'completed'],
	skipped: ['跳过', '取消', '已取消', '不做', 'skip', 'cancelled', 'canceled'],
};

/** What the columns with words of their own know, by register and column. */
const WORDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
	['prospects/stage', synonyms(STAGE)],
	['visits/kind', synonyms(KIND)],
	['visits/state', synonyms(STATE)],
]);

/** 开发中 is `develop`, 已成交 is `won`; any other text stays what it is. */
export const canonicalEntryWord = (register: RegisterId, column: string, text: string): string =>
	WORDS.get(`${register}/${column}`)?.get(keyOf(text)) ?? text;

function synonyms(words: Others<string>): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(words).flatMap(([word, others]) =>
			[word, ...others].map((each) => [keyOf(each), word] as const),
		),
	);
}

function keyOf(text: string): string {
	return text.toLowerCase().replace(/[\s_-]/g, '');
}
