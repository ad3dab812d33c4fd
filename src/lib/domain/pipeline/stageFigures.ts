import type { PipelinePolicy } from '../policy/pipelinePolicy';
import type { DayNumber } from '../primitives/dayNumber';
import { MONTHS_PER_YEAR, type Ratio } from '../primitives/units';
import { PIPELINE_STAGES } from '../register/words';
import type { Prospect, StageFigures } from './pipeline';
import { medianOf } from '../primitives/medianOf';
import { rateOf } from './rateOf';
import { isOpen, leftOn, reached } from './reached';

const DAYS_PER_YEAR = 365;
const DAYS_PER_MONTH = DAYS_PER_YEAR / MONTHS_PER_YEAR;

/** Conversion, dwell, stock and need of each stage [PIPE-2 … PIPE-5]. today: null, what hangs on it is unknown. */
export function stageFigures(
	prospects: readonly Prospect[],
	policy: PipelinePolicy,
	today: DayNumber | null,
): readonly StageFigures[] {
	const seen = PIPELINE_STAGES.map((stage, place) => {
		const here = prospects.filter((each) => each.stage !== null && reached(each) >= place);
		const passed = here.filter((each) => reached(each) > place).length;
		const stopped = here.filter((each) => each.stage === 'lost' && reached(each) === place).length;
		const record = rateOf(passed, passed + stopped);
		return { stage, here, record, conversion: policy.conversion[stage] ?? record?.share ?? null };
	});
	return seen.map(({ stage, here, record, conversion }, place) => {
		const inside = here.filter((each) => isOpen(each) && reached(each) === place);
		const toWon = productOf(seen.slice(place).map((each) => each.conversion));
		const stays = here.flatMap((each) => {
			const [from, to] = [each.entered[stage], leftOn(each, place)];
			return from === null || to === null || to < from ? [] : [to - from];
		});
		const months = policy.dwell[stage];
		const dwellDays = months === null ? medianOf(stays) : months * DAYS_PER_MONTH;
		const arrivals =
			today === null
				? null
				: here.filter(({ entered }) => {
						const on = entered[stage];
						return on !== null && today - on < DAYS_PER_YEAR;
					}).length;
		const isStuck = ({ entered }: Prospect): boolean => {
			const on = entered[stage];
			if (today === null || dwellDays === null || on === null) return false;
			return today - on > dwellDays * policy.stuckFactor;
		};
		return {
			...{ stage, record, conversion, toWon, dwellDays, arrivals },
			inside: inside.length,
			usualStock:
				arrivals === null || dwellDays === null ? null : (arrivals * dwellDays) / DAYS_PER_YEAR,
			stuck: inside.filter(isStuck).map(({ row }) => row),
			needed: policy.goal === null || toWon === null || toWon === 0 ? null : policy.goal / toWon,
		};
	});
}

/** null where one of them is unknown. */
const productOf = (shares: readonly (Ratio | null)[]): Ratio | null =>
	shares.reduce<Ratio | null>(
		(all, each) => (all === null || each === null ? null : all * each),
		1,
	);
