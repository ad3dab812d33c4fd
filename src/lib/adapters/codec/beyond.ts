import type { Beyond, Kept } from '../../domain/beyond';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import type { Damage } from './damage';
import { isCount, isFields, isListOf, isText } from './shapes';

const isKept = (value: unknown): value is Kept =>
	Array.isArray(value) && value.length === 2 && value.every(isText);
const isKeptList = isListOf(isKept);

/** Plain JSON already; null for a workbook without any. */
export const encodeBeyond = (beyond: Beyond | undefined): unknown => beyond ?? null;

/** What `encodeBeyond` wrote, as the part of `Inputs` that holds it; a body of before has none. */
export function decodeBeyond(json: unknown): Result<{ readonly beyond?: Beyond }, Damage> {
	if (json === null || json === undefined) return ok({});
	if (!isFields(json)) return refuse('malformed');
	const { minor, tables, scenarios, customers, registers } = json;
	if (!isCount(minor) || !isKeptList(tables)) return refuse('malformed');
	if (!isKeptList(scenarios) || !isKeptList(customers)) return refuse('malformed');
	const beyond = { minor, tables, scenarios, customers };
	if (registers === undefined) return ok({ beyond });
	return isKeptList(registers) ? ok({ beyond: { ...beyond, registers } }) : refuse('malformed');
}
