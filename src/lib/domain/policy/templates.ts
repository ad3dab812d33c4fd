import { TEMPLATE_IDS, type PolicyChanges, type TemplateId } from './policy';

/** What a template changes in the defaults. Liquor is the default policy itself. */
export const TEMPLATES: Readonly<Record<TemplateId, PolicyChanges>> = { liquor: {} };

/** Templates of the report contract that come with later capabilities. */
export const LATER_TEMPLATES = ['telecom', 'appliance', 'oil', 'building-materials'] as const;

export const isTemplate = (id: string): id is TemplateId =>
	(TEMPLATE_IDS as readonly string[]).includes(id);
