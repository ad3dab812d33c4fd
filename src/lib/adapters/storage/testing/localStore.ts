/** `localStorage`, and nothing more; full once it holds `room` characters. */
export function storeOf(room = Infinity): Storage {
	const kept = new Map<string, string>();
	return {
		get length() {
			return kept.size;
		},
		clear: () => {
			kept.clear();
		},
		getItem: (key) => kept.get(key) ?? null,
		key: (place) => [...kept.keys()][place] ?? null,
		removeItem: (key) => void kept.delete(key),
		setItem: (key, text) => {
			if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
			kept.set(key, text);
		},
	};
}
