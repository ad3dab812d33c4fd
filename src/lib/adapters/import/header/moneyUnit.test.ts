import { expect, test } from 'vitest';
import { captionUnit, trailingUnit } from './moneyUnit';

test.each([
	['单位：万元', 4],
	['金额单位:千元', 3],
	['金额：万元', 4],
	['编制单位：金樽酒业', null],
	['Amounts in USD thousands', 3],
	['Figures in millions of dollars', 6],
])('[A07] the caption %s states the power %s', (caption, power) => {
	expect(captionUnit(caption)?.power ?? null).toBe(power);
});

test.each([
	['（万元）', 4],
	['2025年各省销售额（万元）', 4],
	['(USD thousands)', 3],
	['($ in millions)', 6],
	["RMB'000", 3],
	['销售汇总（含税）', null],
	['销售汇总（元）', null],
	['万达商贸', null],
	['', null],
])('[A07] the line %s ends with the power %s', (line, power) => {
	expect(trailingUnit(line)?.power ?? null).toBe(power);
});
