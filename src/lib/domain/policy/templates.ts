import { TEMPLATE_IDS, type PolicyChanges, type TemplateId } from './policy';
import { APPLIANCE } from './templates/appliance';
import { BUILDING_MATERIALS } from './templates/buildingMaterials';
import { OIL } from './templates/oil';
import { TELECOM } from './templates/telecom';
import type { Template } from './templates/template';

/** Liquor is the default policy itself. */
const ALL: Readonly<Record<TemplateId, Template>> = {
	liquor: { changes: {}, ours: [], sourced: [] },
	telecom: TELECOM,
	appliance: APPLIANCE,
	oil: OIL,
	'building-materials': BUILDING_MATERIALS,
};

const entries = Object.entries(ALL) as [TemplateId, Template][];
const byTemplate = <Value>(
	of: (template: Template) => Value,
): Readonly<Record<TemplateId, Value>> =>
	Object.fromEntries(entries.map(([id, template]) => [id, of(template)])) as Record<
		TemplateId,
		Value
	>;

/** What a template changes in the defaults. */
export const TEMPLATES: Readonly<Record<TemplateId, PolicyChanges>> = byTemplate(
	({ changes }) => changes,
);

/** By path: is a value of the template ours (true), or does its source text give it (false)? */
export const TEMPLATE_OURS: Readonly<Record<TemplateId, ReadonlyMap<string, boolean>>> = byTemplate(
	({ ours, sourced }) =>
		new Map([
			...ours.map((path): [string, boolean] => [path, true]),
			...sourced.map((path): [string, boolean] => [path, false]),
		]),
);

export const isTemplate = (id: string): id is TemplateId =>
	(TEMPLATE_IDS as readonly string[]).includes(id);
