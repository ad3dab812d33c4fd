import type { Pathname } from '$app/types';
import type { Workspace } from '$lib/application/workspace.svelte';
import { m } from '$lib/i18n';
import { getLocale } from '$lib/i18n/locale.svelte';
import { say } from '$lib/ui/format';
import type { Entry } from '$lib/ui/palette/entry';
import type { Frame } from '$lib/ui/frame/frame.svelte';

interface Ways {
	readonly workspace: Pick<Workspace, 'undoable' | 'redoable' | 'undo' | 'redo' | 'plan'>;
	readonly frame: Pick<Frame, 'wish' | 'keysOpen' | 'narrow'>;
	/** The route on screen. */
	readonly route: string | null;
	readonly go: (path: Pathname) => void;
	readonly onexport: () => void;
	readonly onshare: () => void;
	/** To the page that needs none of what may be broken. */
	readonly onrecover: () => void;
}

/** What is done to the whole workbook. */
export const deedEntries = (ways: Ways): readonly Entry[] => [
	{
		...{ id: 'import', title: m.palette_import(), terms: 'import open file excel csv xlsx' },
		...{ detail: 'Ctrl+O', icon: 'open' },
		run: () => {
			ways.frame.wish = 'file';
			ways.go('/');
		},
	},
	{
		...{ id: 'export', title: m.out_title(), terms: 'export save excel csv png print 打印 另存' },
		...{ icon: 'save', run: ways.onexport },
	},
	{
		...{ id: 'share', title: m.share_title(), icon: 'file' },
		...{ terms: 'share send snapshot dealer 快照 发送 密码', run: ways.onshare },
	},
	...stepEntries(ways.workspace),
	...noteEntries(ways),
	{
		...{ id: 'keys', title: m.keys_title(), terms: 'keys shortcuts keyboard help 帮助' },
		...{ detail: 'F1', run: () => (ways.frame.keysOpen = true) },
	},
	{
		...{ id: 'about', title: m.about_title(), terms: 'about version licences storage 版本 许可' },
		run: () => {
			ways.go('/about/');
		},
	},
	{
		...{ id: 'recovery', title: m.frame_recovery(), terms: 'recovery rescue lost 恢复 找回' },
		run: ways.onrecover,
	},
];

/** Back and forth, where there is a step to take. */
function stepEntries(workspace: Ways['workspace']): readonly Entry[] {
	const { undoable, redoable } = workspace;
	const undo: Entry = {
		...{ id: 'undo', title: m.frame_undo(), terms: 'undo back', icon: 'undo' },
		detail: undoable === null ? 'Ctrl+Z' : say(undoable.label, getLocale()),
		run: () => workspace.undo(),
	};
	const redo: Entry = {
		...{ id: 'redo', title: m.frame_redo(), terms: 'redo again', icon: 'redo' },
		detail: redoable === null ? 'Ctrl+Y' : say(redoable.label, getLocale()),
		run: () => workspace.redo(),
	};
	return [...(undoable === null ? [] : [undo]), ...(redoable === null ? [] : [redo])];
}

/** Sheets whose cells have notes. */
const NOTED: readonly (string | null)[] = ['/', '/customers'];

/** From note to note: on the sheet on screen, or on the sales. None where no cells are shown. */
function noteEntries({ workspace, frame, route, go }: Ways): readonly Entry[] {
	if (frame.narrow || workspace.plan.ledger.rows === 0) return [];
	const walk = (wish: 'note-next' | 'note-before') => (): void => {
		if (!NOTED.includes(route)) go('/');
		frame.wish = wish;
	};
	return [
		{
			...{ id: 'note-next', title: m.grid_note_next(), run: walk('note-next') },
			terms: 'next note comment 批注',
		},
		{
			...{ id: 'note-before', title: m.grid_note_before(), run: walk('note-before') },
			terms: 'previous note comment 批注',
		},
	];
}
