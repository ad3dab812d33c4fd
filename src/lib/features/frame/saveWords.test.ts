import { describe, expect, it } from 'vitest';
import type { SaveState } from '$lib/application/ports';
import { saveWords } from './saveWords';

describe('[F01] the save state', () => {
	it('says saved only when the database has answered', () => {
		const states: SaveState[] = [
			{ kind: 'empty' },
			{ kind: 'saving' },
			{ kind: 'failed', fault: 'quota' },
			{ kind: 'memory', fault: 'blocked' },
			{ kind: 'reading', fault: 'other-tab' },
		];
		for (const state of states) expect(saveWords(state).text).not.toMatch(/已保存|^Saved/);
		const at = new Date(2026, 10, 3, 14, 32).getTime();
		expect(saveWords({ kind: 'saved', at }).text).toBe('已保存到本浏览器 14:32');
	});

	it('offers what helps', () => {
		expect(saveWords({ kind: 'failed', fault: 'quota' })).toMatchObject({
			text: '未保存：磁盘已满',
			tone: 'alarm',
			retry: true,
			keepCopy: true,
		});
		expect(saveWords({ kind: 'reading', fault: 'other-tab' })).toMatchObject({
			text: '只读：另一个标签页正在编辑',
			retry: false,
		});
	});
});
