import type { AttributeId } from '$lib/domain/customer/attributes';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';

type Word = (args: Record<string, never>, options: { locale: Locale }) => string;

const WORDS: ReadonlyMap<string, Word> = new Map([
	['channel', m.customers_col_channel],
	['region', m.customers_col_region],
	['industry', m.customers_col_industry],
	['manager', m.customers_col_manager],
	['behaviour', m.customers_col_behaviour],
	['class', m.customers_col_class],
	['stage', m.customers_col_stage],
	['approver', m.customers_col_approver],
	['churnReason', m.customers_col_churn_reason],
	['suspended', m.customers_col_suspended],
	['tier', m.policy_attribute_tier],
	['tierReason', m.policy_attribute_tier_reason],
	['tierApprover', m.policy_attribute_tier_approver],
]);

/** What a planner calls an attribute of text; one without a word of its own keeps its id. */
export const attributeWord = (attribute: AttributeId, locale: Locale): string =>
	WORDS.get(attribute)?.({}, { locale }) ?? attribute;
