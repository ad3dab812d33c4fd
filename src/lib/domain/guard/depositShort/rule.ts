import { message } from '../../primitives/message';
import { concerned, largest } from '../concerned';
import { fires, QUIET, type Guard } from '../guard';

/** A dealer's deposit is below what its tier asks for [GUARD-27]. Figure: what is missing, fen; limit 0. */
export const depositShort: Guard = {
	id: 'deposit-short',
	severity: 'warning',
	judge: ({ policy, order, sheet, channel }) => {
		if (Object.values(policy.deposits.rates).every((rate) => rate === null)) {
			return { kind: 'unjudged', why: message('guard_needs_deposit_rate') };
		}
		if (!sheet.columns.has('deposit')) {
			return { kind: 'unjudged', why: message('guard_needs_deposit') };
		}
		const { short } = channel.deposits;
		const found = concerned(order, (customer) => (short[customer]! > 0 ? short[customer]! : null));
		return found === null
			? QUIET
			: fires({ unit: 'fen', ...found, figure: largest(found.figures), limit: 0 });
	},
};
