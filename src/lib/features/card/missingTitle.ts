import type { Missing, MissingTerm } from '$lib/domain/card/missing';
import { m } from '$lib/i18n';
import { attributeTitles } from '$lib/ui/explain/attributeTitles';
import { meaningTitles } from '$lib/ui/explain/meaningTitles';
import { plainTitle } from './plainTitle';

const TERMS: Readonly<Record<MissingTerm, () => string>> = {
	annualCostFen: m.card_term_annual_cost,
	interest: m.card_term_interest,
	costRatio: m.card_term_cost_ratio,
	forwardBuying: m.card_term_forward_buying,
};

/** What is missing, by its name on screen. */
export function missingTitle(missing: Missing): string {
	switch (missing.where) {
		case 'customers':
			return plainTitle(attributeTitles()[missing.column]);
		case 'sales':
			return m.card_sales_column({ name: meaningTitles()[missing.column] });
		case 'policy':
			return TERMS[missing.column]();
	}
}
