import type { Ladder } from '../../policy/policy';
import { BUILT_IN_NAMES } from './builtInNames';

/** The place of the tier that a cell names: by id, by name, or by the name a built-in one goes by; −1 without. */
export function findTier({ tiers }: Ladder, text: string): number {
	const byId = tiers.findIndex(({ id }) => id === text);
	if (byId !== -1) return byId;
	const byName = tiers.findIndex(({ name }) => name === text);
	if (byName !== -1) return byName;
	return tiers.findIndex(
		({ id, name }) => name === id && BUILT_IN_NAMES.get(id)?.includes(text) === true,
	);
}
