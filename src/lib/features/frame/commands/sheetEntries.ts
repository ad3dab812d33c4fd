import type { Pathname } from '$app/types';
import type { Entry } from '$lib/ui/palette/entry';
import { SHEETS, type SheetId } from '../sheets';

/** What each sheet is also called, in either language. */
const TERMS: Readonly<Record<SheetId, string>> = {
	sales: 'sales data rows mingxi 明细 数据',
	customers: 'customers clients accounts 名单',
	tiers: 'tiers grades abc pareto 等级 帕累托',
	staffing: 'staffing people managers headcount 人手 编制',
	promotion: 'promotion money budget 返利 费用',
	checks: 'checks guards warnings risks 风险 检查',
	churn: 'churn loss pipeline 流失 开发',
	calendar: 'calendar visits week 拜访',
	scenarios: 'scenarios compare what-if goal 对比 求解',
};

/** The sheets of the workbook. */
export const sheetEntries = (go: (path: Pathname) => void): readonly Entry[] =>
	SHEETS.map(({ id, path, title }) => ({
		...{ id: `sheet-${id}`, title: title(), terms: TERMS[id], icon: 'table' as const },
		run: () => {
			go(path);
		},
	}));

interface PartsOf<Part extends string> {
	readonly sheet: 'staffing' | 'promotion' | 'churn';
	/** Title of the sheet. */
	readonly detail: string;
	readonly parts: readonly Part[];
	readonly words: Readonly<Record<Part, () => string>>;
}

/** The parts that a sheet shows one at a time. */
export const partEntries = <Part extends string>(
	{ sheet, detail, parts, words }: PartsOf<Part>,
	go: (path: Pathname) => void,
): readonly Entry[] =>
	parts.map((part) => ({
		...{ id: `${sheet}-${part}`, title: words[part](), terms: `${part} ${sheet}`, detail },
		run: () => {
			go(`/${sheet}/?part=${part}` as Pathname);
		},
	}));
