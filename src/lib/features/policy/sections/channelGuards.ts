import type { ChannelLimits } from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import type { NumberSpec, PanelSection } from '../field';
import { numberField } from '../makeField';

/** From where on what dealers pay, hold, earn and ship is a finding. */
export const channelGuardsSection = (): PanelSection => ({
	id: 'channelGuards',
	title: m.panel_section_channel_guards(),
	note: m.panel_note_channel_guards(),
	fields: [
		limitField('priceSpread', m.panel_price_spread()),
		openField('netNetSpread', m.panel_net_net_spread()),
		openField('rebateCap', m.panel_rebate_cap()),
		limitField('rebateNear', m.panel_rebate_near()),
		limitField('rebateOfMargin', m.panel_rebate_of_margin()),
		limitField('dumpFloor', m.panel_dump_floor()),
		limitField('dumpAt', m.panel_dump_at()),
		limitField('dealerMargin', m.panel_dealer_margin()),
		openField('dealerReturn', m.panel_dealer_return()),
		limitField('overstocked', m.panel_overstocked(), m.panel_unit_months()),
		limitField('understocked', m.panel_understocked(), m.panel_unit_months()),
		limitField('crossRegion', m.panel_cross_region()),
	],
});

type LimitId = keyof ChannelLimits;

const limitField = (id: LimitId, label: string, unit?: string): NumberSpec =>
	numberField({
		parameter: `guards.${id}`,
		leaf: ['guards', id],
		label,
		said: 'panel_step_channel_limit',
		subject: label,
		...(unit === undefined ? {} : { unit }),
	});

/** Empty: nobody has said, and what needs it is not judged. */
const openField = (id: LimitId, label: string): NumberSpec => ({
	...limitField(id, label),
	clear: () => ({ path: ['guards', id], value: null }),
});
