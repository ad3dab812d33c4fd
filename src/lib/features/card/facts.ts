import { ATTRIBUTES, type AttributeId, type AttributeKind } from '$lib/domain/customer/attributes';
import { attributeText } from '$lib/domain/customer/attributeText';
import { attributeOf, type AttributeValue } from '$lib/domain/customer/sheet';
import type { Plan } from '$lib/domain/plan';
import { FEN_PER_YUAN, type Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { attributeWord } from '$lib/ui/explain/attributeWords';
import { formatCount, formatDay, formatMoney, formatMonth, formatPercent } from '$lib/ui/format';

/** Facts of a dossier, in its order; the others stand behind “more” while they are empty. */
export const DOSSIER = [
	'yearlyPlan',
	'assessedBy',
	'needs',
	'customerSince',
	'stage',
	'stageSince',
	'authorisedRegions',
	'contractFrom',
	'contractTo',
	'target',
	'walletShare',
	'receivable',
	'receivableDays',
	'stock',
	'streetPrice',
] as const satisfies readonly AttributeId[];

/** Everything else that the planner may know of a customer. */
export const FURTHER = [
	'industry',
	'class',
	'behaviour',
	'loyalty',
	'influence',
	'approver',
	'maxContacts',
	'deposit',
	'rebatePaid',
	'churnReason',
	'suspended',
	'commitmentPurchased',
	'commitmentPaid',
	'reserveGrant',
	'seasonBaseline',
	'seasonSales',
	'seasonDiscount',
	'seasonSpend',
	'forwardBuying',
	'failedSeasons',
	'payoutPromised',
	'payoutPaid',
	'openPrice',
	'supplyPrice',
	'dealerCosts',
	'dealerReceivable',
	'workingCapital',
	'salesShare',
] as const satisfies readonly AttributeId[];

/** A fact as the dossier shows and edits it. */
export interface Fact {
	readonly id: AttributeId;
	/** As shown; empty where it is unknown. */
	readonly text: string;
	/** As it is typed. */
	readonly typed: string;
	/** It could not be read as what it should be. */
	readonly refused: boolean;
}

const PERCENT = 100;
const KINDS: Readonly<Record<AttributeId, AttributeKind>> = ATTRIBUTES;

export function factOf({ inputs }: Plan, customer: Code, id: AttributeId, locale: Locale): Fact {
	const value = attributeOf(inputs.customers, id, customer);
	const kind = KINDS[id];
	if (value === null) return { id, text: '', typed: '', refused: false };
	if (typeof value === 'string') {
		const text = id === 'stage' || id === 'behaviour' ? attributeWord(id, value, locale) : value;
		return { id, text, typed: text, refused: kind !== 'text' };
	}
	return { id, text: shown(kind, value, locale), typed: typedOf(kind, value), refused: false };
}

function shown(kind: AttributeKind, value: number, locale: Locale): string {
	switch (kind) {
		case 'fen':
			// A price of a piece is not shortened.
			return formatMoney(value, locale);
		case 'ratio':
			return formatPercent(value, locale);
		case 'month':
			return formatMonth(value, locale);
		case 'day':
			return formatDay(value, locale);
		case 'flag':
			return value === 1 ? m.customers_flag_yes() : m.customers_flag_no();
		case 'days':
			return m.card_days({ days: formatCount(value, locale) });
		default:
			return formatCount(value, locale);
	}
}

function typedOf(kind: AttributeKind, value: Exclude<AttributeValue, string | null>): string {
	if (kind === 'ratio') return `${String(Number((value * PERCENT).toPrecision(12)))}%`;
	if (kind === 'fen') return String(value / FEN_PER_YUAN);
	return attributeText(kind, value);
}
