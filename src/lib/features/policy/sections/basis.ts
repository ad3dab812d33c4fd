import { SALES_BASES, type SalesBasis } from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import type { ChoiceSpec } from '../field';
import { choiceField } from '../makeField';

const BASES: Readonly<Record<SalesBasis, () => string>> = {
	'sell-in': m.policy_basis_sell_in,
	'sell-through': m.policy_basis_sell_through,
};

/** Whose sales decide the tiers. */
export const basisField = (): ChoiceSpec =>
	choiceField({
		leaf: ['basis'],
		label: m.policy_basis(),
		said: 'policy_step_basis',
		options: SALES_BASES.map((value) => ({ value, label: BASES[value]() })),
		read: (policy) => policy.basis,
		put: (_policy, value) => ({ path: 'basis', value }),
	});
