import type { TemplateId } from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';

/** What a template is called, and what it is for in a line. */
export interface TemplateWords {
	readonly name: () => string;
	readonly what: () => string;
}

export const TEMPLATE_WORDS: Readonly<Record<TemplateId, TemplateWords>> = {
	liquor: { name: m.panel_template_liquor, what: m.panel_template_liquor_what },
	telecom: { name: m.policy_template_telecom, what: m.policy_template_telecom_what },
	appliance: { name: m.policy_template_appliance, what: m.policy_template_appliance_what },
	oil: { name: m.policy_template_oil, what: m.policy_template_oil_what },
	'building-materials': {
		name: m.policy_template_building,
		what: m.policy_template_building_what,
	},
};
