import { TEMPLATE_IDS } from '../../domain/policy/policy';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import type { Scenario, Scenarios } from '../../domain/scenario/scenario';
import type { Damage } from './damage';
import { isFields, isListOf, isText, type Fields } from './shapes';

const isScenario = (value: unknown): value is Scenario & Fields =>
	isFields(value) && isText(value['id']) && isText(value['name']) && isFields(value['changes']);
const isScenarioList = isListOf(isScenario);

/** Scenarios are JSON already; the order of keys is theirs. */
export const encodeScenarios = (scenarios: Scenarios): unknown => scenarios;

/**
 * Reads what was written. Only the frame is looked at: the values came from this app and are
 * guarded by a checksum; what a file brings in is judged where files are read.
 */
export function decodeScenarios(json: unknown): Result<Scenarios, Damage> {
	if (!isFields(json)) return refuse('malformed');
	const { baseline, list, published } = json;
	const template = TEMPLATE_IDS.find((id) => id === json['template']);
	if (template === undefined) return refuse('out-of-range');
	if (!isFields(baseline) || !isScenarioList(list)) return refuse('malformed');
	return ok({ template, baseline, list, ...(published === true ? { published } : {}) });
}
