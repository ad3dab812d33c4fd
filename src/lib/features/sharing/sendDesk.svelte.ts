import type { Output } from '$lib/application/output';
import type { Sending } from '$lib/application/sending';
import type { Shelf } from '$lib/application/shelf.svelte';
import { SHORTEST_PASSPHRASE } from '$lib/application/suggestPassphrase';
import type { Workspace } from '$lib/application/workspace.svelte';
import type { Message } from '$lib/domain/primitives/message';
import { numberOfDay } from '$lib/domain/primitives/dayNumber';
import type { Code, Day } from '$lib/domain/primitives/units';
import { auditBook } from '$lib/domain/sharing/auditBook';
import { dealerBook, namesForDealer } from '$lib/domain/sharing/dealerBook';
import { dealerInputs } from '$lib/domain/sharing/dealerInputs';
import type { DealerOptions } from '$lib/domain/sharing/dealerPlan';
import { OtherNames } from '$lib/domain/sharing/otherNames';
import { pseudonymous } from '$lib/domain/sharing/pseudonymous';
import { publicBook } from '$lib/domain/sharing/publicBook';
import { m } from '$lib/i18n';

export type Way = 'whole' | 'dealer' | 'public' | 'locked';
export type Format = 'snapshot' | 'xlsx' | 'csv' | 'print';

const FORMATS: Readonly<Record<Way, readonly [Format, ...Format[]]>> = {
	whole: ['snapshot'],
	dealer: ['xlsx', 'snapshot', 'csv', 'print'],
	public: ['xlsx', 'csv', 'print'],
	locked: ['snapshot'],
};
const EXTENSIONS = { snapshot: 'tierplan', xlsx: 'xlsx', csv: 'csv', print: 'pdf' } as const;

/** 100 yuan: what money is rounded to. */
const UNIT = 10_000;

interface SendPorts {
	readonly workspace: Workspace;
	readonly shelf: Shelf;
	readonly sending: Sending;
	readonly output: Output;
	readonly today: Day;
	readonly say: (message: Message) => string;
}

/** What is to leave, for whom and as what: made anew with every choice, and written only when it is clean. */
export class SendDesk {
	readonly #ports: SendPorts;

	way = $state.raw<Way>('whole');
	customer = $state.raw<Code | null>(null);
	rounded = $state.raw(false);
	managers = $state.raw(false);
	pseudonyms = $state.raw(false);
	personal = $state.raw(false);
	passphrase = $state('');
	repeated = $state('');
	busy = $state.raw(false);
	#format = $state.raw<Format>('xlsx');

	constructor(ports: SendPorts) {
		this.#ports = ports;
	}

	readonly formats = $derived(FORMATS[this.way]);
	readonly format = $derived(this.formats.includes(this.#format) ? this.#format : this.formats[0]);

	/** What the other side gets, where that is less than the workbook. */
	readonly made = $derived.by(() => {
		const { plan } = this.#ports.workspace;
		if (this.way === 'public') {
			const others = new OtherNames(plan.inputs.names.customer, null);
			const book = publicBook(plan);
			return { book, others, audit: auditBook(book, 'public', others) };
		}
		const options = this.#options;
		if (this.way !== 'dealer' || options === null) return null;
		const others = namesForDealer(plan, options.customer);
		const book = dealerBook(plan, options, others);
		return { book, others, audit: auditBook(book, 'dealer', others) };
	});

	/** Did the last look through every cell find anything that must not leave? */
	readonly stopped = $derived(
		this.made !== null && this.made.audit.closed + this.made.audit.names > 0,
	);
	readonly short = $derived([...this.passphrase.trim()].length < SHORTEST_PASSPHRASE);
	readonly ready = $derived(
		!this.busy &&
			!this.stopped &&
			(this.way !== 'dealer' || this.made !== null) &&
			(this.way !== 'locked' || (!this.short && this.passphrase === this.repeated)),
	);

	get canSeal(): boolean {
		return this.#ports.sending.canSeal;
	}

	get fileName(): string {
		return this.#ports.sending.nameOf(this.#title, EXTENSIONS[this.format]);
	}

	choose(format: Format): void {
		this.#format = format;
	}

	suggest(): void {
		this.passphrase = this.#ports.sending.suggest();
		this.repeated = this.passphrase;
	}

	/** Nothing that is printed is a file: the page does that itself. */
	async save(): Promise<void> {
		if (!this.ready || this.format === 'print') return;
		this.busy = true;
		try {
			await this.#write();
		} finally {
			this.busy = false;
		}
	}

	get #title(): string {
		const { title } = this.#ports.workspace.inputs;
		return title === '' ? m.frame_untitled() : title;
	}

	get #options(): DealerOptions | null {
		const { customer, managers } = this;
		if (customer === null) return null;
		const unit = this.rounded ? UNIT : null;
		return { customer, managers, unit, today: numberOfDay(this.#ports.today) };
	}

	async #write(): Promise<void> {
		const { workspace, shelf, sending, output, say } = this.#ports;
		const { made, format, personal } = this;
		if (made === null) {
			if (this.pseudonyms) return this.#writePseudonymous();
			const { passphrase } = this;
			const lock = (file: Blob): Promise<Blob> => sending.lock(file, passphrase);
			return shelf.exportSnapshot(
				m.frame_untitled(),
				personal,
				this.way === 'locked' ? lock : undefined,
			);
		}
		const [first] = made.book.tables;
		if (format === 'xlsx') await output.saveWorkbook(this.#title, made.book, say);
		else if (format === 'csv' && first !== undefined) await output.saveCsv(this.#title, first, say);
		else if (this.#options !== null) {
			const inputs = dealerInputs(workspace.plan, this.#options, made.book, made.others);
			await sending.snapshot(this.#title, inputs);
		}
	}

	#writePseudonymous(): Promise<void> {
		const { workspace, sending } = this.#ports;
		const inputs = pseudonymous(workspace.inputs, {
			customer: m.share_pseudonym_customer(),
			person: m.share_pseudonym_person(),
			prospect: m.share_pseudonym_prospect(),
			other: m.share_pseudonym_other(),
		});
		const lock = this.way === 'locked' ? this.passphrase : null;
		return sending.snapshot(this.#title, inputs, lock);
	}
}
