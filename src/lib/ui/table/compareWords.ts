const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The order people look words up in: Chinese by pinyin, and 9号店 before 10号店. */
export const compareWords = (a: string, b: string): number => collator.compare(a, b);
