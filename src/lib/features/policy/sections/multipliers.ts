import { FACES, QUADRANTS } from '$lib/domain/classification/classification';
import { MULTIPLIER_KINDS, type MultiplierKind } from '$lib/domain/classification/marks';
import { canonicalWord } from '$lib/domain/customer/canonicalWord';
import type { Plan } from '$lib/domain/plan';
import type { Policy } from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { attributeWord, TEXT_WORDS } from '$lib/ui/explain/attributeWords';
import { faceWord, quadrantWord } from '$lib/ui/explain/classWords';
import type { NumberSpec, PanelSection } from '../field';
import { numberField } from '../makeField';

/** What a multiplier works on: the hours a customer asks for, the weight with which it gets money. */
export const MULTIPLIER_AREAS = ['capacity', 'promotion'] as const;
type MultiplierArea = (typeof MULTIPLIER_AREAS)[number];

export const AREA_WORDS: Readonly<Record<MultiplierArea, () => string>> = {
	capacity: m.policy_multiplier_hours,
	promotion: m.policy_multiplier_money,
};
export const KIND_WORDS: Readonly<Record<MultiplierKind, () => string>> = {
	behaviour: m.policy_multiplier_behaviour,
	face: m.policy_multiplier_face,
	quadrant: m.policy_multiplier_quadrant,
	stage: m.policy_multiplier_stage,
};

/** A value of a classification with its factors, one for each of `MULTIPLIER_AREAS`. */
export interface MultiplierLine {
	readonly kind: MultiplierKind;
	readonly word: string;
	readonly label: string;
	readonly fields: readonly NumberSpec[];
}

/** Every value that can carry a factor: the built-in ones, the policy's and the customers' own. */
export const multiplierLines = (plan: Plan, locale: Locale): readonly MultiplierLine[] =>
	MULTIPLIER_KINDS.flatMap((kind) =>
		[...wordsOf(plan, kind)].map((word) => {
			const label = labelOf(kind, word, locale);
			return {
				kind,
				word,
				label,
				fields: MULTIPLIER_AREAS.map((area) => fieldOf(area, kind, word, label)),
			};
		}),
	);

export const multipliersSection = (plan: Plan, locale: Locale): PanelSection => ({
	id: 'multipliers',
	folded: true,
	title: m.policy_section_multipliers(),
	note: m.policy_note_multipliers(),
	fields: multiplierLines(plan, locale).flatMap(({ fields }) => fields),
});

function wordsOf(plan: Plan, kind: MultiplierKind): ReadonlySet<string> {
	const { capacity, promotion } = plan.policy;
	const named = [capacity, promotion].flatMap(({ multipliers }) =>
		Object.keys(multipliers?.[kind] ?? {}),
	);
	if (kind === 'face') return new Set([...FACES, ...named]);
	if (kind === 'quadrant') return new Set([...QUADRANTS, ...named]);
	const known = TEXT_WORDS[kind];
	return new Set([...known.keys(), ...named, ...wordsPresent(plan, kind)]);
}

/** More of the planner's own words than this are no classes any more. */
const MOST_WORDS = 12;

/** Own words for a behaviour or a stage among the customers of the window. */
function wordsPresent(plan: Plan, kind: 'behaviour' | 'stage'): readonly string[] {
	const words = new Set<string>();
	for (const customer of plan.order) {
		const word = plan.attributes.text(kind, customer);
		if (word !== '') words.add(canonicalWord(kind, word));
		if (words.size > MOST_WORDS) break;
	}
	return [...words];
}

function labelOf(kind: MultiplierKind, word: string, locale: Locale): string {
	const place = (names: readonly string[]): number => names.indexOf(word);
	switch (kind) {
		case 'face':
			return faceWord(place(FACES), locale) ?? word;
		case 'quadrant':
			return quadrantWord(place(QUADRANTS), locale) ?? word;
		case 'behaviour':
		case 'stage':
			return attributeWord(kind, word, locale);
	}
}

function fieldOf(
	area: MultiplierArea,
	kind: MultiplierKind,
	word: string,
	label: string,
): NumberSpec {
	const subject = m.policy_multiplier_of({
		kind: KIND_WORDS[kind](),
		value: label,
		area: AREA_WORDS[area](),
	});
	return numberField({
		parameter: `${area}.multipliers.*.*`,
		leaf: [area, 'multipliers', kind, word],
		label: subject,
		subject,
		said: 'policy_step_multiplier',
		// What is not named counts 1.
		read: (policy) => factorOf(policy, area, kind, word),
	});
}

function factorOf(
	policy: Policy,
	area: MultiplierArea,
	kind: MultiplierKind,
	word: string,
): number {
	const factors = policy[area].multipliers?.[kind];
	return factors !== undefined && Object.hasOwn(factors, word) ? (factors[word] ?? 1) : 1;
}
