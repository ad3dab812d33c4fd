import type { Measures } from '../../plan';
import type { Policy } from '../../policy/policy';
import type { Staffing } from '../staffing';
import type { DealInput } from './dealCustomers';

/** What an assignment is made of. */
export interface AssignInput extends DealInput {
	readonly policy: Pick<
		Policy,
		'segments' | 'teams' | 'managers' | 'assignment' | 'service' | 'economics'
	>;
	readonly measures: Measures;
	readonly staffing: Pick<Staffing, 'hours' | 'capacity'>;
}
