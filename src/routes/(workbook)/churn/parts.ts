import { m } from '$lib/i18n';

/** What the sheet shows: who leaves, who comes, and how close they are. */
export const PARTS = ['churn', 'pipeline', 'relations'] as const;
export type Part = (typeof PARTS)[number];

/** The part that an address asks for; the first one without. */
export const partOf = (asked: string | null): Part =>
	PARTS.find((part) => part === asked) ?? 'churn';

export const PART_WORDS: Readonly<Record<Part, () => string>> = {
	churn: m.churn_part_churn,
	pipeline: m.churn_part_pipeline,
	relations: m.churn_part_relations,
};
