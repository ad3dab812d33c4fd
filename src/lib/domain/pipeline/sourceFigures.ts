import { compareNames } from '../primitives/compareNames';
import type { Prospect, SourceFigures } from './pipeline';
import { medianOf } from '../primitives/medianOf';
import { rateOf } from './rateOf';

/** Which source wins how often and how fast: a referral against an advertisement [PIPE-8]. */
export function sourceFigures(prospects: readonly Prospect[]): readonly SourceFigures[] {
	const bySource = new Map<string, Prospect[]>();
	for (const each of prospects) {
		const alike = bySource.get(each.source);
		if (alike === undefined) bySource.set(each.source, [each]);
		else alike.push(each);
	}
	return [...bySource]
		.map(([source, all]) => {
			const won = all.filter(({ stage }) => stage === 'won');
			const lost = all.filter(({ stage }) => stage === 'lost').length;
			const days = won.flatMap(({ entered, closedOn }) =>
				entered.search === null || closedOn === null ? [] : [closedOn - entered.search],
			);
			return {
				...{ source, prospects: all.length },
				won: rateOf(won.length, won.length + lost),
				daysToWon: medianOf(days),
			};
		})
		.sort((a, b) => b.prospects - a.prospects || compareNames(a.source, b.source));
}
