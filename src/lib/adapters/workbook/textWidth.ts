/** Scripts whose letters are as wide as two digits: Chinese, Japanese, Korean, and full-width forms. */
const WIDE =
	/[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu;

/** Width of the widest line, in digits: what Excel counts a column by. */
export const textWidth = (text: string): number =>
	Math.max(...text.split('\n').map((line) => [...line].length + (line.match(WIDE)?.length ?? 0)));
