import { message, type Message } from '../../domain/primitives/message';
import { refuse, type Result } from '../../domain/primitives/result';

/** Leaves the reading of a snapshot from any depth; `attempt` turns it into a value at the border. */
class Refusal extends Error {
	constructor(readonly reason: Message) {
		super(reason.key);
	}
}

export const refused = (reason: Message): never => {
	throw new Refusal(reason);
};

/** The parts of the file contradict each other or the format. where: name of the field. */
export const broken = (where: string): never =>
	refused(message('snapshot_broken', { where: where === '' ? 'snapshot' : where }));

/** Runs a reading; what the file is to blame for becomes a value, anything else still throws. */
export function attempt<Value>(read: () => Result<Value, Message>): Result<Value, Message> {
	try {
		return read();
	} catch (fault) {
		if (fault instanceof Refusal) return refuse(fault.reason);
		throw fault;
	}
}
