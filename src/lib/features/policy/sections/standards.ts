import type { Policy } from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import type { NumberSpec, PanelSection } from '../field';
import { numberField } from '../makeField';

const DEFAULT = 'default';

/** Customers per account manager that a province or a group asks for; they change no head count. */
export function standardsSection(policy: Policy): PanelSection {
	const fields = policy.standards.map(({ id, name }, place): NumberSpec => {
		const read = (each: Policy): number | null =>
			ratiosOf(each, id).find(([tier]) => tier === DEFAULT)?.[1] ?? null;
		return numberField({
			parameter: 'standards.*.customersPerManager.*',
			leaf: ['standards', String(place), 'customersPerManager', DEFAULT],
			label: name,
			subject: name,
			said: 'panel_step_standard',
			read,
			put: (each, value) => ({
				path: 'standards',
				value: each.standards.map((one) =>
					one.id === id
						? {
								...one,
								customersPerManager: Object.fromEntries([
									...ratiosOf(each, id).filter(([tier]) => tier !== DEFAULT),
									[DEFAULT, value],
								]),
							}
						: one,
				),
			}),
		});
	});
	return {
		...{ id: 'standards', title: m.panel_section_standards(), fields },
		...{ note: m.panel_note_standards(), folded: true },
	};
}

const ratiosOf = ({ standards }: Policy, id: string): [string, number][] =>
	Object.entries(standards.find((each) => each.id === id)?.customersPerManager ?? {});

/** Leaders who visit key accounts themselves. */
export const executiveSection = (): PanelSection => ({
	id: 'executive',
	title: m.panel_section_executive(),
	fields: [
		numberField({
			parameter: 'executive.people',
			leaf: ['executive', 'people'],
			label: m.panel_executive_people(),
			said: 'panel_step_executive_people',
		}),
		numberField({
			parameter: 'executive.visitShare',
			leaf: ['executive', 'visitShare'],
			label: m.panel_executive_share(),
			said: 'panel_step_executive_share',
		}),
	],
	folded: true,
});
