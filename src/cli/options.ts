import type { Subject } from '../lib/application/importing';
import { civilDay } from '../lib/domain/reading/calendar';
import { monthOfDay } from '../lib/domain/primitives/day';
import { message, type Message } from '../lib/domain/primitives/message';
import { ok, refuse, type Result } from '../lib/domain/primitives/result';
import type { Month } from '../lib/domain/primitives/units';
import { TEMPLATE_IDS, type TemplateId } from '../lib/domain/policy/policy';
import { isTemplate } from '../lib/domain/policy/templates';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the command line asks for. Paths are as they were typed. */
export interface Options {
	readonly source:
		| { readonly kind: 'sales'; readonly sales: string; readonly customers: string | null }
		| { readonly kind: 'snapshot'; readonly snapshot: string; readonly scenario: string | null }
		| ImportOptions;
	readonly policy: string | null;
	/** null: the snapshot's own, else liquor. */
	readonly template: TemplateId | null;
	readonly today: Month | null;
	readonly language: Language;
}

/** A file as planners have it, read with what the import proposes by itself. */
export interface ImportOptions {
	readonly kind: 'import';
	readonly file: string;
	/** Of a workbook; null: what the import would choose. */
	readonly sheet: string | null;
	/** null: what the table looks like. */
	readonly subject: Subject | null;
	/** Of days and months that have none; null: what the table or its name says. */
	readonly year: number | null;
	/** The plan report of it, instead of what was understood. */
	readonly report: boolean;
}

const FLAGS = [
	'sales',
	'customers',
	'snapshot',
	'scenario',
	'import',
	'sheet',
	'as',
	'year',
	'policy',
	'template',
	'today',
	'lang',
] as const;
/** Flags without a value. */
const SWITCHES = ['report'] as const;
type Flag = (typeof FLAGS)[number] | (typeof SWITCHES)[number];
const YEAR = /^(?:19|20)\d\d$/;
const SUBJECTS: readonly Subject[] = ['sales', 'customers'];
/** Flags that say more about one source, and the flag of that source. */
const COMPANIONS: readonly (readonly [Flag, Flag])[] = [
	['customers', 'sales'],
	['scenario', 'snapshot'],
	['sheet', 'import'],
	['as', 'import'],
	['year', 'import'],
	['report', 'import'],
];

export const asksForHelp = (argv: readonly string[]): boolean =>
	argv.includes('--help') || argv.includes('-h');

/** The language that problems are told in, as far as it can be seen before anything else is read. */
export const languageOf = (argv: readonly string[]): Language =>
	argv.some(
		(word, place) => word === '--lang=zh-CN' || (word === '--lang' && argv[place + 1] === 'zh-CN'),
	)
		? 'zh-CN'
		: 'en';

/** The words after `plan --`, as options; or what is wrong with them. */
export function readOptions(argv: readonly string[]): Result<Options, Message> {
	const words = splitWords(argv);
	if (!words.ok) return words;
	const given = words.value;
	const language = LANGUAGES.find((each) => each === (given.get('lang') ?? 'en'));
	if (language === undefined) {
		return refuse(message('cli_no_such_language', { value: given.get('lang') ?? '' }));
	}
	const template = templateOf(given.get('template'));
	if (!template.ok) return template;
	const today = dayOf(given.get('today'));
	if (!today.ok) return today;
	const source = sourceOf(given);
	if (!source.ok) return source;
	return ok({
		source: source.value,
		policy: given.get('policy') ?? null,
		template: template.value,
		today: today.value,
		language,
	});
}

/** `--flag value` or `--flag=value`, each at most once. */
function splitWords(argv: readonly string[]): Result<ReadonlyMap<Flag, string>, Message> {
	const given = new Map<Flag, string>();
	for (let place = 0; place < argv.length; place++) {
		const [word, joined] = splitOnce(argv[place] ?? '');
		const flag = [...FLAGS, ...SWITCHES].find((each) => word === `--${each}`);
		if (flag === undefined) return refuse(message('cli_unknown_option', { option: word }));
		const isSwitch = (SWITCHES as readonly string[]).includes(flag);
		const value = isSwitch ? (joined ?? flag) : (joined ?? argv[++place]);
		if (value === undefined || value === '') {
			return refuse(message('cli_option_without_value', { option: word }));
		}
		if (given.has(flag)) return refuse(message('cli_option_twice', { option: word }));
		given.set(flag, value);
	}
	return ok(given);
}

function splitOnce(word: string): readonly [string, string?] {
	const at = word.indexOf('=');
	return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function templateOf(id: string | undefined): Result<TemplateId | null, Message> {
	if (id === undefined) return ok(null);
	if (isTemplate(id)) return ok(id);
	return refuse(message('cli_no_such_template', { value: id, templates: TEMPLATE_IDS.join(', ') }));
}

function dayOf(text: string | undefined): Result<Month | null, Message> {
	if (text === undefined) return ok(null);
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	const day = parts && civilDay(Number(parts[1]), Number(parts[2]), Number(parts[3]), text);
	return day?.ok ? ok(monthOfDay(day.value)) : refuse(message('cli_not_a_day', { value: text }));
}

function sourceOf(given: ReadonlyMap<Flag, string>): Result<Options['source'], Message> {
	const sources = (['sales', 'snapshot', 'import'] as const).filter((flag) => given.has(flag));
	const [kind] = sources;
	if (kind === undefined || sources.length > 1) return refuse(message('cli_one_source'));
	const stray = COMPANIONS.find(([flag, source]) => source !== kind && given.has(flag));
	if (stray !== undefined)
		return refuse(message('cli_option_does_not_fit', { option: `--${stray[0]}` }));
	const file = given.get(kind) ?? '';
	if (kind === 'sales') return ok({ kind, sales: file, customers: given.get('customers') ?? null });
	if (kind === 'snapshot')
		return ok({ kind, snapshot: file, scenario: given.get('scenario') ?? null });
	const as = given.get('as');
	const subject = SUBJECTS.find((each) => each === as) ?? null;
	if (as !== undefined && subject === null)
		return refuse(message('cli_no_such_subject', { value: as }));
	const year = given.get('year');
	if (year !== undefined && !YEAR.test(year))
		return refuse(message('cli_not_a_year', { value: year }));
	return ok({
		kind,
		file,
		sheet: given.get('sheet') ?? null,
		subject,
		year: year === undefined ? null : Number(year),
		report: given.has('report'),
	});
}
