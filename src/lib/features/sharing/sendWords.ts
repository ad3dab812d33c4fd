import type { Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount } from '$lib/ui/format';
import type { Format, SendDesk, Way } from './sendDesk.svelte';

interface Choice<Value> {
	readonly value: Value;
	readonly label: string;
	readonly note: string;
	readonly closed?: string;
}

export const wayChoices = (canSeal: boolean): readonly Choice<Way>[] => [
	{ value: 'whole', label: m.share_way_whole(), note: m.share_way_whole_note() },
	{ value: 'dealer', label: m.share_way_dealer(), note: m.share_way_dealer_note() },
	{ value: 'public', label: m.share_way_public(), note: m.share_way_public_note() },
	{
		value: 'locked',
		label: m.share_way_locked(),
		note: m.share_way_locked_note(),
		...(canSeal ? {} : { closed: m.share_way_locked_closed() }),
	},
];

export function formatChoices({ formats, way, pseudonyms }: SendDesk): readonly Choice<Format>[] {
	const redacted = way === 'dealer' || pseudonyms;
	const words: Readonly<Record<Format, readonly [string, string]>> = {
		xlsx: [m.share_as_xlsx(), m.share_as_xlsx_note()],
		snapshot: [
			m.share_as_snapshot(),
			redacted ? m.share_as_snapshot_redacted() : m.share_as_snapshot_note(),
		],
		csv: [m.share_as_csv(), m.share_as_csv_note()],
		print: [m.share_as_print(), m.share_as_print_note()],
	};
	return formats.map((value) => ({ value, label: words[value][0], note: words[value][1] }));
}

/** The sentence above, and what was looked through before anything is written. */
export function leadOf(
	{ way, made, customer }: SendDesk,
	{ inputs, ledger }: Plan,
	locale: Locale,
): { readonly text: string; readonly note: string } {
	const rows = formatCount(ledger.rows, locale);
	if (way === 'whole') return { text: m.share_whole_lead({ rows }), note: m.share_send_note() };
	if (way === 'locked') return { text: m.share_locked_lead({ rows }), note: m.share_send_note() };
	if (made === null) return { text: m.share_whom_lead(), note: m.share_send_note() };
	const note = checked(made.audit, locale);
	if (way === 'public' || customer === null) return { text: m.share_public_lead(), note };
	const own = made.book.tables.find(({ id }) => id === 'sales')?.rowCount ?? 0;
	const name = inputs.names.customer.name(customer);
	return { text: m.share_dealer_lead({ name, rows: formatCount(own, locale) }), note };
}

function checked(audit: NonNullable<SendDesk['made']>['audit'], locale: Locale): string {
	const count = (value: number): string => formatCount(value, locale);
	const found = {
		cells: count(audit.cells),
		closed: count(audit.closed),
		names: count(audit.names),
	};
	return audit.withheld === 0
		? m.share_checked(found)
		: m.share_checked_withheld({ ...found, withheld: count(audit.withheld) });
}
