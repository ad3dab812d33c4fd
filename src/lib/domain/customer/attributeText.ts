import { dayText, monthText } from '../primitives/day';
import { plainYuan } from '../primitives/plainNumber';
import type { AttributeKind } from './attributes';
import type { AttributeValue } from './sheet';

/**
 * A cell of the customer sheet as the text that rules compare: yuan in plain digits, days as
 * `2026-01-31`, months as `2026-01`, flags as 1 or 0. Empty where nothing stands, or nothing that could be read.
 */
export function attributeText(kind: AttributeKind, value: AttributeValue): string {
	if (value === null) return '';
	if (kind === 'text') return String(value);
	if (typeof value === 'string') return '';
	if (kind === 'fen') return plainYuan(value);
	if (kind === 'day') return dayText(value);
	return kind === 'month' ? monthText(value) : String(value);
}
