import { describe, expect, test } from 'vitest';
import { looksLikeTable } from './looksLikeTable';

describe('looksLikeTable', () => {
	test.each([
		['日期\t客户\t金额\n2026-01\t甲\t1', true],
		['2026年出货\n单位：万元\n经销商\t1月\t2月\n甲\t1\t2', true],
		['customer,amount\na,1', true],
		['Customer,Qty,Unit Price\na,1,2', true],
		['大区\t客户\t2026年\t\n\t\t1月\t2月\n东\t甲\t1\t2', true],
		['日期\t客户编码\t金额\n2026-01\t001\t1', true],
		['客户\t渠道\t年度目标\n甲\t经销\t5', false],
		['客户名称\t开发阶段\t预计年销售额（万元）\t成功率\n“新”客户🍷\t筛选\t120\t30%', true],
		['Prospect,Stage,Next step\n__proto__,Develop,call', true],
		['客户名称\t阶段\t来源\n甲\t关系\t展会', false],
		['甲\t金额不详\n乙\t客户', false],
		['金额\n1\n2', false],
		['1\t2\n3\t4', false],
		['甲\t2026-01\t5', false],
		['客户\t金额', false],
		['客户\t备注\n甲\tx', false],
		['', false],
	])('%j: %s', (text, expected) => {
		expect(looksLikeTable(text)).toBe(expected);
	});
});
