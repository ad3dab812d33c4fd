import { m } from '$lib/i18n';

/** One line of the list of keys: what to press, and what it does. */
interface KeyLine {
	readonly keys: readonly string[];
	readonly does: () => string;
}

interface KeyGroup {
	readonly title: () => string;
	readonly lines: readonly KeyLine[];
}

const line = (does: () => string, ...keys: readonly string[]): KeyLine => ({ keys, does });

/** Every key of a sheet, as the grid and the frame read them. */
export const keyGroups = (): readonly KeyGroup[] => [
	{
		title: m.keys_group_move,
		lines: [
			line(m.keys_arrows, '↑ ↓ ← →'),
			line(m.keys_edge, 'Ctrl+↑ ↓ ← →'),
			line(m.keys_ends, 'Ctrl+Home', 'Ctrl+End'),
			line(m.keys_page, 'PageUp', 'PageDown'),
			line(m.keys_tab, 'Tab', 'Shift+Tab'),
			line(m.keys_enter, 'Enter', 'Shift+Enter'),
			line(m.keys_row_column, `Shift+${m.keys_space()}`, `Ctrl+${m.keys_space()}`),
			line(m.keys_all, 'Ctrl+A'),
			line(m.keys_several, `Ctrl+${m.keys_drag()}`),
			line(m.keys_leave, 'F6', 'Shift+F6'),
		],
	},
	{
		title: m.keys_group_find,
		lines: [
			line(m.keys_find, 'Ctrl+F', 'Ctrl+H'),
			line(m.keys_error, 'F8', 'Shift+F8'),
			line(m.keys_next_note, 'Alt+F3', 'Alt+Shift+F3'),
			line(m.keys_trace, 'Ctrl+[', 'Ctrl+]'),
			line(m.trace_keys_walk, 'Alt+↑ ↓', 'Esc'),
		],
	},
	{
		title: m.keys_group_edit,
		lines: [
			line(m.keys_edit, 'F2'),
			line(m.keys_cell_note, 'Shift+F2'),
			line(m.keys_choices, 'Alt+↓'),
			line(m.keys_break, 'Alt+Enter'),
			line(m.keys_fill_selection, 'Ctrl+Enter'),
			line(m.keys_fill, 'Ctrl+D', 'Ctrl+R'),
			line(m.keys_handle, m.keys_drag()),
			line(m.keys_move, m.keys_drag()),
			line(m.keys_today, 'Ctrl+;'),
			line(m.keys_clear, 'Delete'),
			line(m.keys_rows, 'Ctrl+−', 'Ctrl++'),
			line(m.keys_menu, 'Shift+F10'),
			line(m.keys_clipboard, 'Ctrl+C', 'Ctrl+X', 'Ctrl+V'),
			line(m.keys_undo, 'Ctrl+Z'),
			line(m.keys_again, 'Ctrl+Y', 'F4'),
		],
	},
	{
		title: m.keys_group_app,
		lines: [
			line(m.keys_commands, 'Ctrl+K'),
			line(m.keys_card, 'Alt+Enter'),
			line(m.keys_sheets, 'Ctrl+PageUp', 'Ctrl+PageDown'),
			line(m.keys_file, 'Ctrl+O'),
			line(m.keys_save, 'Ctrl+S'),
			line(m.keys_keys, 'F1', '?'),
		],
	},
];
