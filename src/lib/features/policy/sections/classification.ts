import type { ParameterPath } from '$lib/domain/policy/parameters';
import { DEVIATIONS, type Deviation } from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import type { NumberSpec, PanelSection } from '../field';
import { choiceField, numberField } from '../makeField';

type Figure = Extract<ParameterPath, `classification.${string}`>;

const figure = (parameter: Figure, label: string, said: string, unit?: string): NumberSpec =>
	numberField({
		parameter,
		leaf: parameter.split('.'),
		label,
		said,
		...(unit === undefined ? {} : { unit }),
	});

const FLAGS = ['false', 'true'] as const;
const DEVIATION_WORDS: Readonly<Record<Deviation, () => string>> = {
	population: m.policy_xyz_population,
	sample: m.policy_xyz_sample,
};

/** Where faces, quadrants, bands and classes of volatility begin. */
export const classificationSection = (): PanelSection => ({
	id: 'classification',
	title: m.policy_section_classification(),
	note: m.policy_note_classification(),
	fields: [
		figure('classification.lowMargin', m.policy_low_margin(), 'policy_step_low_margin'),
		figure('classification.highMargin', m.policy_high_margin(), 'policy_step_high_margin'),
		figure('classification.high', m.policy_high(), 'policy_step_high'),
		figure('classification.xyz.x', m.policy_xyz_x(), 'policy_step_xyz_x'),
		figure('classification.xyz.y', m.policy_xyz_y(), 'policy_step_xyz_y'),
		choiceField({
			leaf: ['classification', 'xyz', 'seasonal'],
			label: m.policy_xyz_seasonal(),
			said: 'policy_step_xyz_seasonal',
			options: FLAGS.map((value) => ({
				value,
				label: value === 'true' ? m.panel_yes() : m.panel_no(),
			})),
			read: (policy) => String(policy.classification.xyz.seasonal),
			put: (_policy, value) => ({ path: 'classification.xyz.seasonal', value: value === 'true' }),
		}),
		choiceField({
			leaf: ['classification', 'xyz', 'deviation'],
			label: m.policy_xyz_deviation(),
			said: 'policy_step_xyz_deviation',
			options: DEVIATIONS.map((value) => ({ value, label: DEVIATION_WORDS[value]() })),
			read: (policy) => policy.classification.xyz.deviation,
			put: (_policy, value) => ({ path: 'classification.xyz.deviation', value }),
		}),
	],
});

/** Who creates profit and who is released, and what outstanding money costs. */
export const contributionSection = (): PanelSection => ({
	id: 'contribution',
	title: m.policy_section_contribution(),
	note: m.policy_note_contribution(),
	fields: [
		figure('classification.bands.create', m.policy_band_create(), 'policy_step_band_create'),
		figure('classification.bands.release', m.policy_band_release(), 'policy_step_band_release'),
		numberField({
			parameter: 'interest',
			leaf: ['interest'],
			label: m.policy_interest(),
			said: 'policy_step_interest',
			clear: () => ({ path: 'interest', value: null }),
		}),
	],
});

/** What loyalty is made of where the planner has not scored it. */
export const loyaltySection = (): PanelSection => ({
	id: 'loyalty',
	folded: true,
	title: m.policy_section_loyalty(),
	note: m.policy_note_loyalty(),
	fields: [
		figure(
			'classification.loyalty.walletShare',
			m.policy_loyalty_wallet(),
			'policy_step_loyalty_wallet',
		),
		figure(
			'classification.loyalty.tenure',
			m.policy_loyalty_tenure(),
			'policy_step_loyalty_tenure',
		),
		figure(
			'classification.loyalty.activeMonths',
			m.policy_loyalty_months(),
			'policy_step_loyalty_months',
		),
		figure(
			'classification.loyalty.growth',
			m.policy_loyalty_growth(),
			'policy_step_loyalty_growth',
		),
		figure(
			'classification.loyalty.tenureMonths',
			m.policy_loyalty_full(),
			'policy_step_loyalty_full',
		),
	],
});

/** How near to a cut a customer is listed. */
export const nearnessSection = (): PanelSection => ({
	id: 'nearness',
	title: m.policy_section_nearness(),
	fields: [
		figure('classification.boundary', m.policy_boundary(), 'policy_step_boundary'),
		figure('classification.candidates', m.policy_candidates(), 'policy_step_candidates'),
	],
});
