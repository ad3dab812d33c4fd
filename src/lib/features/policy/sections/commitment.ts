import { COMMITMENTS, SUSPEND_REASONS } from '$lib/domain/policy/promotionPolicy';
import type { CommitmentKind, SuspendReason } from '$lib/domain/policy/promotionPolicy';
import { m } from '$lib/i18n';
import type { PanelSection } from '../field';
import { choiceField, numberField } from '../makeField';

const KINDS: Readonly<Record<CommitmentKind, () => string>> = {
	purchase: m.panel_commitment_purchase,
	payment: m.panel_commitment_payment,
	both: m.panel_commitment_both,
};
const BY = ['promotion', 'commitment', 'by'] as const;

/** What has to come back for the money, and how soon what was promised is paid. */
export const commitmentSection = (): PanelSection => ({
	id: 'commitment',
	title: m.panel_section_commitment(),
	note: m.panel_note_commitment(),
	fields: [
		choiceField({
			leaf: BY,
			label: m.panel_commitment_by(),
			said: 'panel_step_commitment_by',
			options: COMMITMENTS.map((value) => ({ value, label: KINDS[value]() })),
			read: ({ promotion }) => promotion.commitment.by,
			put: (_policy, value) => ({ path: BY, value }),
		}),
		commitmentField('costRatio', m.panel_cost_ratio(), 'panel_step_cost_ratio'),
		commitmentField('forwardBuying', m.panel_forward_buying(), 'panel_step_forward_buying'),
		commitmentField('stopAfter', m.panel_stop_after(), 'panel_step_stop_after'),
		numberField({
			parameter: 'guards.promotionReturn',
			leaf: ['guards', 'promotionReturn'],
			label: m.panel_promotion_return(),
			said: 'panel_step_promotion_return',
		}),
		numberField({
			parameter: 'promotion.payoutDays',
			leaf: ['promotion', 'payoutDays'],
			label: m.panel_payout_days(),
			said: 'panel_step_payout_days',
		}),
	],
});

const commitmentField = (
	name: 'costRatio' | 'forwardBuying' | 'stopAfter',
	label: string,
	said: string,
) => {
	const leaf = ['promotion', 'commitment', name];
	return numberField({
		...{ parameter: `promotion.commitment.${name}` as const, leaf, label, said },
		clear: () => ({ path: leaf, value: null }),
	});
};

const REASONS: Readonly<Record<SuspendReason, () => string>> = {
	'open-price': m.panel_suspend_open_price,
	'region-offence': m.panel_suspend_region,
	'deposit-short': m.panel_suspend_deposit,
};

/** Offences for which a customer's money stops by itself. */
export const suspensionSection = (): PanelSection => ({
	id: 'suspension',
	title: m.panel_section_suspension(),
	note: m.panel_note_suspension(),
	fields: SUSPEND_REASONS.map((reason) =>
		choiceField({
			leaf: ['promotion', 'suspendOn', reason],
			label: REASONS[reason](),
			said: 'panel_step_suspend_on',
			subject: { reason: REASONS[reason]() },
			options: ['true', 'false'].map((value) => ({
				value,
				label: value === 'true' ? m.panel_yes() : m.panel_no(),
			})),
			read: ({ promotion }) => String(promotion.suspendOn.includes(reason)),
			put: ({ promotion }, value) => ({
				path: 'promotion.suspendOn',
				value: SUSPEND_REASONS.filter((each) =>
					each === reason ? value === 'true' : promotion.suspendOn.includes(each),
				),
			}),
		}),
	),
});
