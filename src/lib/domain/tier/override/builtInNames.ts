/**
 * What the tiers of the templates go by on screen, in both languages, so that a cell may hold the
 * word the planner sees. By id, for tiers without a name of their own.
 */
export const BUILT_IN_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
	['diamond', ['钻石', 'Diamond']],
	['gold', ['金牌', 'Gold']],
	['silver', ['银牌', 'Silver']],
	['standard', ['标准', 'Normal']],
	['key-1', ['大客户一级', 'Key 1']],
	['key-2', ['大客户二级', 'Key 2']],
	['key-3', ['大客户三级', 'Key 3']],
	['key-4', ['大客户四级', 'Key 4']],
	['key-5', ['大客户五级', 'Key 5']],
	['crystal', ['水晶', 'Crystal']],
	['a-plus', ['A+', 'A+']],
	['a', ['A', 'A']],
	['b', ['B', 'B']],
	['c', ['C', 'C']],
	['public', ['公众', 'Public']],
	['floating', ['流动', 'Floating']],
	['scattered', ['零散', 'Scattered']],
	['network', ['网络', 'Network']],
	['key', ['大客户', 'Key']],
	['other', ['其他', 'Other']],
]);
