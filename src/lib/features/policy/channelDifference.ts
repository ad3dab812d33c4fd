import type { Policy, RebateLadder } from '$lib/domain/policy/policy';
import type { PolicyDifference } from '$lib/domain/policy/policyDifferences';
import { FEN_PER_YUAN } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatNumber, formatPercent, formatYuan, UNKNOWN } from '$lib/ui/format';
import type { ShownDifference } from './shownDifference';

type Said = Omit<ShownDifference, 'key'>;

/** What differs in rebates, deposits, prices, stock and checks, in words; null for anything else. */
export function channelDifference(
	{ path, baseline: was, value: is }: PolicyDifference,
	policy: Policy,
	baseline: Policy,
	locale: Locale,
): Said | null {
	const both = (label: string, said: (each: Policy) => string): Said => ({
		...{ label, before: said(baseline), after: said(policy) },
	});
	const count = (many: number): string => formatCount(many, locale);
	switch (path[0]) {
		case 'rebates':
			return both(m.channel_ladders(), ({ rebates }) => ladderWords(rebates, locale));
		case 'priceList':
			return both(m.channel_price_list(), ({ priceList }) => count(priceList.length));
		case 'pricePolicy':
			return both(m.channel_policy(), ({ pricePolicy }) =>
				pricePolicy === 'strict' ? m.channel_policy_strict() : m.channel_policy_net_net(),
			);
		case 'disclosure':
			return both(m.channel_disclosure(), ({ disclosure }) => count(disclosure.length));
		case 'deposits':
		case 'stock':
		case 'freightFen': {
			const name = path.at(-1)!;
			const label =
				path[1] === 'rates' ? m.channel_deposit_rate_of({ tier: name }) : FIELD[name]?.();
			const said = (value: unknown): string => figure(name, value, locale);
			return label === undefined ? null : { label, before: said(was), after: said(is) };
		}
		case 'guards':
			return path[1] === 'off'
				? both(m.checks_off_title(), ({ guards }) => count(guards.off.length))
				: null;
		default:
			return null;
	}
}

const FIELD: Readonly<Partial<Record<string, () => string>>> = {
	priceGapFen: m.channel_deter_gap,
	transportFen: m.channel_deter_transport,
	units: m.channel_deter_units,
	detection: m.channel_deter_detection,
	availableFen: m.channel_available,
	lotFen: m.channel_lot,
	freightFen: m.channel_freight,
};

function figure(name: string, value: unknown, locale: Locale): string {
	if (typeof value !== 'number') return UNKNOWN;
	if (name.endsWith('Fen')) return `${formatYuan(value, locale)} ${m.panel_unit_yuan()}`;
	return name === 'detection' ? formatPercent(value, locale) : formatNumber(value, locale, 2);
}

/** `年返 10万 1% / 30万 3%`, ladder by ladder. */
function ladderWords(ladders: readonly RebateLadder[], locale: Locale): string {
	if (ladders.length === 0) return UNKNOWN;
	return ladders
		.map(({ name, by, steps }) => {
			const begin = (from: number): string =>
				by === 'target' ? formatPercent(from, locale) : formatYuan(from * FEN_PER_YUAN, locale);
			const said = steps.map(({ from, rate }) => `${begin(from)} ${formatPercent(rate, locale)}`);
			return [name, said.join(' / ')].join(' ').trim();
		})
		.join(' · ');
}
