import type { Inputs } from '../../domain/inputs';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import { REDACTED_FOR } from '../../domain/sharing/redacted';
import type { Damage } from './damage';
import { isCount, isFields } from './shapes';

/** What a stored workbook says was left out of it; null: nothing. Never throws. */
export function readRedacted(json: unknown): Result<Pick<Inputs, 'redacted'>, Damage> {
	if (json === null) return ok({});
	if (!isFields(json)) return refuse('malformed');
	const { audience: wanted, pseudonyms, unit } = json;
	const audience = REDACTED_FOR.find((each) => each === wanted);
	const isUnit = unit === null || (isCount(unit) && unit > 0);
	if (audience === undefined || typeof pseudonyms !== 'boolean' || !isUnit) {
		return refuse('malformed');
	}
	return ok({ redacted: { audience, pseudonyms, unit } });
}
