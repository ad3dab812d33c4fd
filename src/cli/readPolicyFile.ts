import { parsePolicy } from '../lib/domain/policy/parsePolicy';
import type { PolicyChanges } from '../lib/domain/policy/policy';
import { ok, refuse, type Result } from '../lib/domain/primitives/result';
import { readText } from './files';
import { policyProblems, problem, type Problem } from './problems';

/** The changes a policy file makes; without a file none. */
export function readPolicyFile(file: string | null): Result<PolicyChanges, readonly Problem[]> {
	if (file === null) return ok({});
	const text = readText(file);
	if (!text.ok) return refuse([text.reason]);
	const json = parseJson(text.value);
	if (!json.ok) return refuse([{ file, ...json.reason }]);
	const changes = parsePolicy(json.value);
	return changes.ok ? changes : refuse(policyProblems(file, changes.reason));
}

function parseJson(text: string): Result<unknown, Problem> {
	try {
		return ok(JSON.parse(text));
	} catch (fault) {
		return refuse(problem('cli_not_json', { reason: fault instanceof Error ? fault.message : '' }));
	}
}
