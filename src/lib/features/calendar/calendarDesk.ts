import type { Command } from '$lib/application/command';
import { addEntries } from '$lib/application/commands/addEntries';
import { editRegister } from '$lib/application/commands/editRegister';
import type { Workspace } from '$lib/application/workspace.svelte';
import type { Contact } from '$lib/domain/calendar/roster';
import { dayOfNumber, type DayNumber } from '$lib/domain/primitives/dayNumber';
import { message, type Message } from '$lib/domain/primitives/message';
import type { Result } from '$lib/domain/primitives/result';
import type { Entry } from '$lib/domain/register/register';
import type { VisitState } from '$lib/domain/register/words';

/** What is written of a contact; what is left out stays. */
interface Written {
	readonly day: DayNumber;
	readonly manager?: string;
	readonly state: VisitState;
}

type Done = Result<null, Message>;

/** What can be done with a visit or call: each is one step of the history. */
export class CalendarDesk {
	readonly #workspace: Pick<Workspace, 'run' | 'inputs'>;
	readonly #refused: (reason: Message) => void;

	/** @param refused Told why something could not be done. */
	constructor(workspace: Pick<Workspace, 'run' | 'inputs'>, refused: (reason: Message) => void) {
		this.#workspace = workspace;
		this.#refused = refused;
	}

	/** To another day, and to whom where it is not its own account manager who goes. */
	move(contact: Contact, day: DayNumber, manager?: string): Done {
		const name = this.#nameOf(contact);
		const label =
			manager === undefined
				? message('calendar_step_move', { name, day: { day: dayOfNumber(day) } })
				: message('calendar_step_give', { name, manager, day: { day: dayOfNumber(day) } });
		return this.#write(
			contact,
			{ day, state: 'planned', ...(manager === undefined ? {} : { manager }) },
			label,
		);
	}

	/** Made on its day, left out, or neither after all. */
	mark(contact: Contact, day: DayNumber, state: VisitState): Done {
		const keys = {
			done: 'calendar_step_done',
			skipped: 'calendar_step_skip',
			planned: 'calendar_step_plan',
		};
		return this.#write(
			contact,
			{ day, state },
			message(keys[state], { name: this.#nameOf(contact) }),
		);
	}

	/** The visit is left out and a call stands in its place. */
	callInstead(contact: Contact, day: DayNumber): Done {
		const { customer } = contact.customer;
		const due = dayOfNumber(contact.due);
		const call: Entry = { customer, kind: 'call', due, day: dayOfNumber(day), state: 'planned' };
		const name = this.#nameOf(contact);
		const label = message('calendar_step_call', { name });
		if (contact.row === null) {
			const skipped: Entry = { customer, kind: 'visit', due, day: due, state: 'skipped' };
			return this.#run(addEntries, { register: 'visits', entries: [skipped, call] }, label);
		}
		// The record itself becomes the call: one step, and nothing is doubled.
		const cells = cellsOf(contact.row, call);
		return this.#run(editRegister, { register: 'visits', cells }, label);
	}

	#write({ customer, kind, due, row }: Contact, written: Written, label: Message): Done {
		const day = dayOfNumber(written.day);
		const { manager, state } = written;
		const named = manager === undefined ? {} : { manager };
		if (row === null) {
			const known = { customer: customer.customer, kind, due: dayOfNumber(due) };
			const entries = [{ ...known, day, state, ...named }];
			return this.#run(addEntries, { register: 'visits', entries }, label);
		}
		const values: Entry = { day, state, ...named };
		const cells = cellsOf(row, values);
		return this.#run(editRegister, { register: 'visits', cells }, label);
	}

	#run<Args>(command: Command<Args>, args: Args, label: Message): Done {
		const done = this.#workspace.run(command, args, label);
		if (!done.ok) this.#refused(done.reason);
		return done;
	}

	#nameOf({ customer }: Contact): string {
		return this.#workspace.inputs.names.customer.name(customer.customer);
	}
}

const cellsOf = (row: number, entry: Entry) =>
	Object.entries(entry).map(([column, value = null]) => ({ row, column, value }));
