import { canonicalWord } from '../customer/canonicalWord';
import type { CustomerAttributes } from '../customer/effective';
import type { Multipliers } from '../policy/policy';
import type { Code } from '../primitives/units';
import { FACES, QUADRANTS, type Classification } from './classification';

/** What a multiplier can hang on. */
export const MULTIPLIER_KINDS = ['behaviour', 'face', 'quadrant', 'stage'] as const;
export type MultiplierKind = (typeof MULTIPLIER_KINDS)[number];

/** Where the marks of a customer stand. */
export interface Marked {
	readonly attributes: CustomerAttributes;
	readonly classification: Pick<Classification, 'face' | 'quadrant'>;
}

/** A customer's behaviour, face, quadrant or stage as multipliers name it; empty is unknown. */
export function markOf(
	{ attributes, classification }: Marked,
	kind: MultiplierKind,
	customer: Code,
): string {
	switch (kind) {
		case 'behaviour':
		case 'stage':
			return canonicalWord(kind, attributes.text(kind, customer));
		case 'face':
			return FACES[classification.face[customer]!] ?? '';
		case 'quadrant':
			return QUADRANTS[classification.quadrant[customer]!] ?? '';
	}
}

/** The factor of one mark; what is not named counts 1. */
export function factorOf(
	multipliers: Multipliers | undefined,
	kind: MultiplierKind,
	mark: string,
): number {
	const factors = multipliers?.[kind];
	return factors !== undefined && mark !== '' && Object.hasOwn(factors, mark) ? factors[mark]! : 1;
}

/** The kinds that a policy has multipliers for. */
export const kindsOf = (multipliers: Multipliers | undefined): readonly MultiplierKind[] =>
	MULTIPLIER_KINDS.filter((kind) => multipliers?.[kind] !== undefined);
