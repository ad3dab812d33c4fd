import type { Inputs } from '../../domain/inputs';
import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import { message, type Message } from '../../domain/primitives/message';
import { refuse, type Result } from '../../domain/primitives/result';
import { appliedShare } from '../../domain/staffing/time/auditedDay';
import { wouldCountTravelTwice } from '../../domain/staffing/time/countsTravelTwice';
import type { Command } from '../command';
import { changedScenario, changePolicy } from './changePolicy';

export interface ApplyTimeAudit {
	readonly scenario: string;
	/**
	 * Where travel counts when both the survey and the visits have some: `day` takes it out of the
	 * visits, `visits` leaves it there and counts the surveyed travel as sold. Without it that is refused.
	 */
	readonly travel?: 'day' | 'visits';
}

/** The selling share becomes what the time survey found; travel is never taken off twice [AUDIT-3]. */
export const applyTimeAudit: Command<ApplyTimeAudit> = {
	label: () => message('command_apply_time_audit'),
	apply: (inputs, { scenario, travel }) => {
		const id = changedScenario(inputs, scenario);
		const policy = resolvePolicy(inputs.scenarios, id);
		if (!policy.ok) return refuse(policy.reason[0]!.message);
		const { timeAudit, capacity } = policy.value;
		if (timeAudit === null) return refuse(message('staffing_audit_missing'));
		const twice = wouldCountTravelTwice(timeAudit, capacity);
		if (twice && travel === undefined) return refuse(message('staffing_audit_travel_twice'));
		const share = appliedShare(
			twice && travel === 'visits' ? { ...timeAudit, travel: 0 } : timeAudit,
		);
		if (share <= 0) return refuse(message('staffing_audit_nothing_sold'));
		const applied = put(inputs, id, 'capacity.sellingShare', share);
		return applied.ok && twice && travel === 'day'
			? put(applied.value, id, 'capacity.travelHours', 0)
			: applied;
	},
};

const put = (
	inputs: Inputs,
	scenario: string,
	path: string,
	value: number,
): Result<Inputs, Message> => changePolicy.apply(inputs, { scenario, path, value });
