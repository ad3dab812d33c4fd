import type { Plan } from '$lib/domain/plan';
import type { Policy } from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import type { PanelSection, SectionId } from '../field';
import { calendarSection, festivalsSection, remindersSection, rhythmSection } from './calendar';
import { channelGuardsSection } from './channelGuards';
import { goingSection, goneSection, reasonsSection } from './churn';
import { guardsSection } from './guards';
import { feedsSection, pipelineSection } from './pipeline';
import { boundsSection, poolSection, rateField, weightsSection } from './promotion';
import { segmentServiceSections } from './segmentService';
import { serviceLimitsSection } from './serviceLimits';
import { executiveSection, standardsSection } from './standards';
import { travelSection } from './travel';
import { buffersSection, capacitySection, serviceSection, teamsSection } from './staffing';
import {
	classificationSection,
	contributionSection,
	loyaltySection,
	nearnessSection,
} from './classification';
import { commitmentSection, suspensionSection } from './commitment';
import { conditionsSection } from './conditions';
import { ladderSections } from './ladders';
import { multipliersSection } from './multipliers';
import { stabilitySection } from './list';
import { monthsField, windowSection } from './window';

/** A part of the panel under the plan on screen, group by group; none for those that hold no fields. */
export function sectionsOf(
	id: SectionId,
	plan: Plan,
	baseline: Policy,
	locale: Locale,
): readonly PanelSection[] {
	switch (id) {
		case 'template':
		case 'results':
			return [];
		case 'ladders':
			return ladderSections(plan, baseline, locale, ['method', 'cuts']);
		case 'method':
		case 'cuts':
			return ladderSections(plan, baseline, locale, [id]);
		case 'segmentService':
			return segmentServiceSections(plan.policy, locale);
		default:
			return [sectionOf(id, plan, locale)];
	}
}

type PlainSectionId = Exclude<
	SectionId,
	'template' | 'results' | 'ladders' | 'method' | 'cuts' | 'segmentService'
>;

function sectionOf(id: PlainSectionId, plan: Plan, locale: Locale): PanelSection {
	const { policy } = plan;
	switch (id) {
		case 'common':
			return { id, title: m.panel_section_common(), fields: commonFields(plan) };
		case 'window':
			return windowSection(plan, locale);
		case 'conditions':
			return conditionsSection(policy);
		case 'stability':
			return stabilitySection(policy);
		case 'nearness':
			return nearnessSection();
		case 'classification':
			return classificationSection();
		case 'loyalty':
			return loyaltySection();
		case 'contribution':
			return contributionSection();
		case 'multipliers':
			return multipliersSection(plan, locale);
		case 'capacity':
			return capacitySection();
		case 'buffers':
			return buffersSection(policy);
		case 'service':
			return serviceSection(policy, locale);
		case 'serviceLimits':
			return serviceLimitsSection(policy, locale);
		case 'travel':
			return travelSection(plan);
		case 'standards':
			return standardsSection(policy);
		case 'executive':
			return executiveSection();
		case 'teams':
			return teamsSection(policy, locale);
		case 'pool':
			return poolSection(plan, locale);
		case 'weights':
			return weightsSection(policy, locale);
		case 'bounds':
			return boundsSection();
		case 'commitment':
			return commitmentSection();
		case 'suspension':
			return suspensionSection();
		case 'calendar':
			return calendarSection(policy, locale);
		case 'rhythm':
			return rhythmSection(policy, locale);
		case 'reminders':
			return remindersSection();
		case 'festivals':
			return festivalsSection(locale);
		case 'gone':
			return goneSection();
		case 'going':
			return goingSection();
		case 'pipeline':
			return pipelineSection(locale);
		case 'feeds':
			return feedsSection(plan, locale);
		case 'reasons':
			return reasonsSection();
		case 'guards':
			return guardsSection();
		case 'channelGuards':
			return channelGuardsSection();
	}
}

function commonFields(plan: Plan): PanelSection['fields'] {
	const [workingDays, , sellingShare] = capacitySection().fields;
	const pool = 'rate' in plan.policy.promotion.pool ? [rateField(m.panel_pool_of_whole())] : [];
	return [monthsField(m.panel_common_months()), ...pool, workingDays!, sellingShare!];
}
