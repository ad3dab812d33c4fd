import { pathText } from '../../domain/policy/parse/issues';
import { parsePolicy } from '../../domain/policy/parsePolicy';
import type { PolicyChanges } from '../../domain/policy/policy';
import { message } from '../../domain/primitives/message';
import { refused } from './refusal';

/**
 * Policy changes, read as the command line reads a policy file. A value this version cannot use is
 * refused even in a newer minor version: leaving it out would silently change every figure.
 */
export function readPolicy(value: unknown): PolicyChanges {
	const read = parsePolicy(value);
	return read.ok
		? read.value
		: refused(message('snapshot_policy', { path: pathText(read.reason[0]!.path) }));
}
