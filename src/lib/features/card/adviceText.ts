import type { Message } from '$lib/domain/primitives/message';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { say } from '$lib/ui/format';

/** The clauses of an advice as one sentence. */
export const adviceText = (clauses: readonly Message[], locale: Locale): string =>
	m.card_advice_sentence(
		{
			clauses: clauses
				.map((clause) => say(clause, locale))
				.join(m.card_advice_joint({}, { locale })),
		},
		{ locale },
	);
