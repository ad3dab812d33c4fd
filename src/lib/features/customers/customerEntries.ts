import type { Plan } from '$lib/domain/plan';
import type { Reading } from '$lib/domain/primitives/soundsLike';
import type { Code } from '$lib/domain/primitives/units';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatMoneyShort } from '$lib/ui/format';
import { findCustomers } from '$lib/ui/frame/findCustomers';
import type { Entry } from '$lib/ui/palette/entry';

/** So many customers at once: one more letter finds fewer. */
const MOST = 8;

/** The customers whose name holds a text or sounds like it, largest revenue first. */
export const customerEntries = (
	plan: Plan,
	text: string,
	{ readingOf, locale }: { readonly readingOf: (name: string) => Reading; readonly locale: Locale },
	onshow: (customer: Code) => void,
): readonly Entry[] =>
	findCustomers(plan, text, MOST, readingOf).customers.map((customer) => ({
		...{ id: `customer-${String(customer)}`, title: plan.inputs.names.customer.name(customer) },
		...{ terms: '', icon: 'search' as const },
		detail: formatMoneyShort(plan.measures.revenue[customer] ?? null, locale),
		run: () => {
			onshow(customer);
		},
	}));
