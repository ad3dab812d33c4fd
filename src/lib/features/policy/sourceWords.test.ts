import { expect, it } from 'vitest';
import { PARAMETERS, type ParameterPath } from '$lib/domain/policy/parameters';
import { sourceKnown, sourceOf } from './sourceWords';

/** The branches of the policy that the panel edits value by value. */
const EDITED =
	/^(window|segments|keyConditions|stabilityMargin|list|classification|interest|guards|promotion|capacity|service)\b/;

it('[POLICY-5] names the source of every value of the panel in both languages', () => {
	const paths = Object.keys(PARAMETERS) as ParameterPath[];
	const edited = paths.filter((path) => EDITED.test(path));
	expect(edited.length).toBeGreaterThan(40);
	expect(edited.filter((path) => !sourceKnown(path))).toEqual([]);
	expect(sourceOf('classification.xyz.x')).not.toBe(PARAMETERS['classification.xyz.x'].source);
});
