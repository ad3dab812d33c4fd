import { expect, test } from 'vitest';
import { missingOf } from '../../scripts/lib/leanPreload.mjs';

const chunk = (fileName: string, ...imports: readonly string[]) => ({
	...{ type: 'chunk', fileName, imports },
});
const files = {
	'x/entry/start.js': chunk('x/entry/start.js', 'kit.js'),
	'kit.js': chunk('kit.js', 'runtime.js'),
	'runtime.js': chunk('runtime.js'),
	'sheet.js': chunk('sheet.js', 'table.js', 'runtime.js'),
	'table.js': chunk('table.js', 'sheet.js', 'cells.js'),
	'cells.js': chunk('cells.js'),
	'later.js': chunk('later.js', 'cells.js', 'chart.js', 'kit.js'),
	'chart.js': chunk('chart.js'),
};

test('what the asking part stands on, and what starts every page, is not asked for again', () => {
	const wanted = ['later.js', 'cells.js', 'chart.js', 'kit.js', 'runtime.js', 'later.css'];
	expect(missingOf(files, 'sheet.js', wanted)).toEqual(['later.js', 'chart.js', 'later.css']);
	expect(missingOf(files, 'chart.js', wanted)).toEqual(['later.js', 'cells.js', 'later.css']);
});
