const split = (words: string): readonly string[] => words.split(' ');

/** Words that follow one another round and round, whatever language the page speaks. */
export const WORD_LISTS: readonly (readonly string[])[] = [
	split('一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'),
	split('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
	split('01月 02月 03月 04月 05月 06月 07月 08月 09月 10月 11月 12月'),
	split('星期一 星期二 星期三 星期四 星期五 星期六 星期日'),
	split('周一 周二 周三 周四 周五 周六 周日'),
	split('一季度 二季度 三季度 四季度'),
	split('第一季度 第二季度 第三季度 第四季度'),
	split('Q1 Q2 Q3 Q4'),
	split('甲 乙 丙 丁 戊 己 庚 辛 壬 癸'),
	split('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
	split('January February March April May June July August September October November December'),
	split('Mon Tue Wed Thu Fri Sat Sun'),
	split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
];
