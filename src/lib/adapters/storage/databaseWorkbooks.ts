import type {
	Clock,
	MakeId,
	OpenWorkbook,
	SaveState,
	Time,
	WorkbookEntry,
	Workbooks,
} from '../../application/ports';
import { createInputs, type Inputs } from '../../domain/inputs';
import { message, type Message } from '../../domain/primitives/message';
import { countDeleted, oldTraces, readEntries } from './entries';
import { eraseWorkbook, sweepTrace } from './erase';
import type { Tail } from './keptTail';
import type { Link } from './link';
import { blankStart, openStored } from './open';
import { deleteMeta, putMeta, readMeta } from './meta';
import { readApart } from './readApart';
import { readWorkbook } from './readWorkbook';
import { deletedName, headName, LAST_NAME, type WalRecord } from './schema';
import { Session } from './session';
import type { Stores } from './stores';
import type { Surroundings } from './surroundings';
import { takeBack } from './takeBack';
import { Addresses } from './versionBlobs';

/** The workbooks of a database that could be opened. */
export class DatabaseWorkbooks implements Omit<Workbooks, 'emptied' | 'fault'> {
	readonly #around: Surroundings;
	readonly #makeId: MakeId;
	/** Those that are open in this tab. */
	readonly #open = new Map<string, Session>();

	constructor(link: Link, clock: Clock, makeId: MakeId, tail: Tail) {
		this.#makeId = makeId;
		const addresses = new Addresses();
		this.#around = { link, clock, writer: makeId(), addresses, tail, damaged: false };
	}

	/** Another tab has deleted the database or made another: a new connection finds what opens now. */
	get isLeft(): boolean {
		return this.#around.link.final === 'other-tab';
	}

	async list(): Promise<readonly WorkbookEntry[]> {
		const db = await this.#database();
		const now = this.#around.clock.now();
		await this.#tidy(db, now);
		return readEntries(db);
	}

	async open(id: string): Promise<OpenWorkbook> {
		this.#leave(id);
		const session = await this.#load(id);
		this.#open.set(id, session);
		await this.#remember(id);
		return session;
	}

	async create(inputs: Inputs, label: Message): Promise<OpenWorkbook> {
		const { session } = await this.#write(inputs, label);
		this.#open.set(session.id, session);
		await this.#remember(session.id);
		return session;
	}

	async duplicate(id: string, title: string): Promise<string> {
		const { history } = this.#open.get(id) ?? (await this.#load(id));
		const { inputs } = history.steps[history.position]!;
		const label = message('storage_step_duplicated', { title: inputs.title });
		const { session, state } = await this.#write({ ...inputs, title }, label);
		session.close();
		if (state.kind !== 'saved') throw new Error(`the copy was not stored: ${state.kind}`);
		return session.id;
	}

	async rename(id: string, title: string): Promise<void> {
		const open = this.#open.get(id);
		const session = open ?? (await this.#load(id));
		const { steps, position } = session.history;
		const before = steps[position]!.inputs;
		if (before.title === title) return;
		const label = message('storage_step_renamed', { title });
		session.append({ kind: 'do', label, before, after: { ...before, title } });
		const state = await session.settled();
		if (open !== undefined) return;
		session.close();
		if (state.kind !== 'saved') throw new Error(`the name was not stored: ${state.kind}`);
	}

	async remove(id: string): Promise<void> {
		this.#leave(id);
		const deletedAt = this.#around.clock.now();
		await putMeta(await this.#database(), { name: deletedName(id), id, deletedAt });
	}

	async restore(id: string): Promise<void> {
		await deleteMeta(await this.#database(), deletedName(id));
	}

	async erase(id: string): Promise<void> {
		this.#leave(id);
		const { clock, writer, tail } = this.#around;
		tail.drop(id);
		await eraseWorkbook(await this.#stores(), id, clock.now(), writer);
	}

	async eraseAll(): Promise<void> {
		for (const id of [...this.#open.keys()]) this.#leave(id);
		await this.#around.link.destroy();
	}

	async last(): Promise<string | null> {
		const db = await this.#database();
		const [record] = await readMeta(db, [LAST_NAME]);
		if (record === undefined || !('last' in record)) return null;
		const [head, deleted] = await readMeta(db, [headName(record.last), deletedName(record.last)]);
		return head !== undefined && deleted === undefined ? record.last : null;
	}

	async #load(id: string): Promise<Session> {
		const db = await this.#database();
		const tail = this.#around.tail.of(id);
		let stored = await readWorkbook(db, id, 'near');
		if (await takeBack(db, stored, tail)) stored = await readWorkbook(db, id, 'near');
		if (stored.head === null && !stored.records.some(({ seq }) => seq === 1)) {
			throw new Error(`there is no workbook ${id}`);
		}
		const session = await openStored(this.#around, stored, () => readWorkbook(db, id, 'all'));
		if (tail.length > 0 && session.isWhole && !session.resume(tail)) {
			await this.#openApart(db, session, tail);
		}
		return session;
	}

	/** Steps that the database had no room for, and that others have overtaken: a workbook of their own. */
	async #openApart(db: IDBDatabase, session: Session, tail: readonly WalRecord[]): Promise<void> {
		const { addresses } = this.#around;
		const apart = await readApart(db, session.id, tail, addresses);
		const steps = apart?.steps ?? 0;
		if (apart?.inputs) {
			const label = message('storage_step_tail_apart', { steps });
			const { session: own, state } = await this.#write(apart.inputs, label);
			own.close();
			if (state.kind !== 'saved') {
				session.tell(message('storage_notice_tail_kept', { steps }));
				return;
			}
			session.tell(message('storage_notice_tail_apart', { steps }));
		} else if (apart !== null) {
			session.tell(message('storage_notice_tail_kept', { steps }));
			return;
		}
		this.#around.tail.drop(session.id);
	}

	async #write(
		inputs: Inputs,
		label: Message,
	): Promise<{ readonly session: Session; readonly state: SaveState }> {
		const empty = createInputs(inputs.names);
		const session = new Session(this.#around, blankStart(this.#makeId(), empty));
		session.append({ kind: 'do', label, before: empty, after: inputs });
		return { session, state: await session.settled() };
	}

	/** Opens again after a loss. @throws when that is not possible. */
	async #database(): Promise<IDBDatabase> {
		const { link } = this.#around;
		await link.reopen();
		return link.db;
	}

	async #stores(): Promise<Stores> {
		const { link } = this.#around;
		await link.reopen();
		return link.stores();
	}

	/** What lies too long goes; where that cannot be written it goes another time. */
	async #tidy(db: IDBDatabase, now: Time): Promise<void> {
		try {
			for (const id of await countDeleted(db, now)) await this.erase(id);
			for (const id of await oldTraces(db, now)) await sweepTrace(await this.#stores(), id);
		} catch {
			// The list is shown all the same.
		}
	}

	#leave(id: string): void {
		this.#open.get(id)?.close();
		this.#open.delete(id);
	}

	/** Which workbook was open last is a comfort: it may fail. */
	async #remember(id: string): Promise<void> {
		try {
			await putMeta(await this.#database(), { name: LAST_NAME, last: id });
		} catch {
			// The next start shows another workbook first.
		}
	}
}
