import type { OpenWorkbook, Workbooks } from '$lib/application/ports';
import { createInputs } from '$lib/domain/inputs';
import { message } from '$lib/domain/primitives/message';
import {
	contentOf,
	current,
	go,
	run,
	withAmount,
	withRows,
} from '$lib/adapters/storage/testing/edits';

const NEW = message('workbook_new');

/** What a scenario works with: a tab, the workbook that is there, and a witness of what was said. */
export interface Stage {
	readonly tab: Workbooks;
	/** Another tab of the same browser. */
	readonly other: Workbooks;
	readonly id: string;
	/** Hears from now on what a workbook says about saving. */
	readonly watch: (workbook: OpenWorkbook) => OpenWorkbook;
	/** This workbook is gone on purpose. */
	readonly gone: (id: string) => void;
}

const titled = (title: string) => (inputs: ReturnType<typeof current>) => ({ ...inputs, title });
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

/** What planners do, each cut short wherever the database fails. */
export const SCENARIOS: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
	'one edit': async ({ tab, id, watch }) => {
		run(watch(await tab.open(id)), titled('one'));
	},
	'a burst of edits': async ({ tab, id, watch }) => {
		const workbook = watch(await tab.open(id));
		for (let edit = 0; edit < 8; edit++) run(workbook, (inputs) => withAmount(inputs, edit, edit));
	},
	'a paste whose record is long': async ({ tab, id, watch }) => {
		const workbook = watch(await tab.open(id));
		run(workbook, (inputs) => withRows(inputs, 40_000, '长'));
		run(workbook, titled('after'));
	},
	'edits with time between': async ({ tab, id, watch }) => {
		const workbook = watch(await tab.open(id));
		for (let edit = 0; edit < 4; edit++) {
			run(workbook, (inputs) => withRows(inputs, 2, `客 ${String(edit)}`));
			await pause();
		}
	},
	'undo and redo': async ({ tab, id, watch }) => {
		const workbook = watch(await tab.open(id));
		go(workbook, -1);
		go(workbook, -1);
		go(workbook, 1);
		run(workbook, titled('after undo'));
	},
	'a new workbook': async ({ tab, watch }) => {
		const workbook = watch(await tab.create(createInputs(), NEW));
		run(workbook, (inputs) => withRows(inputs, 5, '__proto__'));
	},
	'a checkpoint between edits': async ({ tab, id, watch }) => {
		const workbook = watch(await tab.open(id));
		run(workbook, titled('before'));
		await pause();
		await workbook.checkpoint();
		run(workbook, titled('after'));
	},
	'a version with a name': async ({ tab, id, watch }) => {
		const workbook = watch(await tab.open(id));
		await workbook.keepVersion('报价');
		run(workbook, titled('after'));
		await pause();
		const version = await workbook.version((await workbook.versions())[0]?.sequence ?? 0);
		if (version !== null) run(workbook, () => version.inputs);
	},
	'rename from the list': async ({ tab, id, watch }) => {
		const workbook = watch(await tab.open(id));
		await tab.rename(id, 'renamed');
		run(workbook, (inputs) => withAmount(inputs, 0, 9));
	},
	'a copy': async ({ tab, id }) => {
		await tab.open(await tab.duplicate(id, 'copy'));
	},
	'deleted and brought back': async ({ tab, id, watch }) => {
		await tab.remove(id);
		await tab.list();
		await tab.restore(id);
		run(watch(await tab.open(id)), titled('back'));
	},
	'erased for good': async ({ tab, id, gone }) => {
		gone(id);
		await tab.erase(id);
		await tab.list();
	},
	'two tabs, one after the other': async ({ tab, other, id, watch }) => {
		const one = watch(await tab.open(id));
		const two = watch(await other.open(id));
		run(one, titled('from one'));
		await pause();
		await two.follow();
		run(two, (inputs) => withAmount(inputs, 1, 77));
		await pause();
		await one.follow();
		await one.checkpoint();
	},
};

export const contentNow = (workbook: OpenWorkbook): ReturnType<typeof contentOf> =>
	contentOf(current(workbook));
