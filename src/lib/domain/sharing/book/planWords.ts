import { knownWord } from '../../customer/canonicalWord';
import { CONTRIBUTION_BANDS, FACES, QUADRANTS, XYZ } from '../../classification/classification';
import { NONE, type Plan } from '../../plan';
import { message, type Message } from '../../primitives/message';
import type { Code } from '../../primitives/units';
import { keyOf } from './fields';

/** The names of a plan, each made once: the same object stands in every cell that says it. */
export interface PlanWords {
	segment(place: number): Message;
	/** null: no such tier. */
	tier(segment: number, place: number): Message | null;
	/** The final tier of a customer, or another one of its ladder; null outside the window. */
	tierOf(customer: Code, place?: number): Message | null;
	team(team: { readonly id: string; readonly name: string }): Message;
}

export function planWords({ policy, placement }: Plan): PlanWords {
	const segments = policy.segments.map(({ id, name }) =>
		message('out_segment', { segment: { segment: { id, name } } }),
	);
	const tiers = policy.segments.map(({ ladder }) =>
		ladder.tiers.map(({ id, name }) => message('out_tier', { tier: { tier: { id, name } } })),
	);
	const tier = (segment: number, place: number): Message | null => tiers[segment]?.[place] ?? null;
	return {
		tier,
		segment: (place) => segments[place]!,
		tierOf: (customer, place = placement.tier[customer] ?? NONE) =>
			tier(placement.segment[customer] ?? NONE, place),
		team: ({ id, name }) => message('out_team', { team: { team: { id, name } } }),
	};
}

/** Words of a list of the domain by their place in it; null where there is none. */
const listed = (prefix: string, ids: readonly string[]): ((place?: number) => Message | null) => {
	const words = ids.map((id) => message(`${prefix}${keyOf(id)}`));
	return (place) => words[place ?? NONE] ?? null;
};

export const faceWord = listed('chart_face_', FACES);
export const quadrantWord = listed('chart_quadrant_', QUADRANTS);
export const bandWord = listed('chart_band_', CONTRIBUTION_BANDS);
export const xyzWord = (place?: number): string | null => XYZ[place ?? NONE] ?? null;

/** A behaviour or a stage as the practice texts call it; null: a word of the planner's own. */
export function attributeWord(attribute: 'behaviour' | 'stage', text: string): Message | null {
	const word = knownWord(attribute, text);
	return word === null ? null : message(`policy_${attribute}_${keyOf(word)}`);
}
