import { canonicalWord } from '$lib/domain/customer/canonicalWord';
import type { RelationStage } from '$lib/domain/relation/relationStages';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';

type Word = (args: Record<string, never>, at: { locale: Locale }) => string;

export const STAGE_WORDS: Readonly<Record<RelationStage, Word>> = {
	aware: m.policy_stage_aware,
	identify: m.policy_stage_identify,
	relate: m.policy_stage_relate,
	community: m.policy_stage_community,
	advocate: m.policy_stage_advocate,
};

/** Behaviours and stages that the practice texts name; a planner may write others. */
export const TEXT_WORDS: Readonly<Record<'behaviour' | 'stage', ReadonlyMap<string, Word>>> = {
	behaviour: new Map<string, Word>([
		['transactional', m.policy_behaviour_transactional],
		['value-added', m.policy_behaviour_value_added],
		['strategic', m.policy_behaviour_strategic],
	]),
	stage: new Map<string, Word>(Object.entries(STAGE_WORDS)),
};

/** All that the practice texts name, in the language on screen. */
export const attributeChoices = (
	attribute: 'behaviour' | 'stage',
	locale: Locale,
): readonly string[] => Array.from(TEXT_WORDS[attribute].values(), (word) => word({}, { locale }));

/** A behaviour or a stage in the language on screen, however it was written; other words stay. */
export const attributeWord = (
	attribute: 'behaviour' | 'stage',
	text: string,
	locale: Locale,
): string => TEXT_WORDS[attribute].get(canonicalWord(attribute, text))?.({}, { locale }) ?? text;
