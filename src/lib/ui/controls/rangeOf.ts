import { PARAMETERS, type Parameter, type ParameterPath } from '$lib/domain/policy/parameters';
import type { FieldRange } from './readField';

/** The range of a field, from the parameter table. */
export function rangeOf(path: ParameterPath): FieldRange {
	const { unit, min, max, above, whole }: Parameter = PARAMETERS[path];
	return {
		kind: unit === 'ratio' ? 'percent' : unit === 'fen' ? 'yuan' : 'number',
		...(above === true ? { above: min } : { least: min }),
		most: max,
		...(whole === true && unit !== 'fen' ? { whole: true } : {}),
	};
}
