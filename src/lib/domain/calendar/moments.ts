import type { FestivalId } from '../policy/calendarPolicy';
import type { DayNumber } from '../primitives/dayNumber';
import type { Code } from '../primitives/units';

/** What happens on a day that matters, beside visits and calls. */
export type Matter =
	| {
			readonly kind: 'birthday';
			readonly person: string;
			readonly role: string;
			/** Years that are full on the day; null: nobody knows since when. */
			readonly years: number | null;
	  }
	| { readonly kind: 'occasion'; readonly what: string; readonly years: number | null }
	| { readonly kind: 'festival'; readonly festival: FestivalId }
	| { readonly kind: 'contract' | 'payout' | 'commitment' | 'survey' }
	| { readonly kind: 'followUp'; readonly what: string; readonly responsible: string }
	| { readonly kind: 'nextStep'; readonly prospect: string; readonly what: string }
	| { readonly kind: 'duty'; readonly duty: number; readonly responsible: string };

export type Moment = Matter & {
	readonly day: DayNumber;
	/** null: of no one customer. */
	readonly customer: Code | null;
	/** First day on which somebody should think of it. */
	readonly from: DayNumber;
	/** Stays on the list until it is done, however late. */
	readonly open: boolean;
};
