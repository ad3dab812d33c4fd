/** Where ↑ ↓ Home End lead in a list of `count` places; null: another key. */
export function moveInList(key: string, place: number, count: number): number | null {
	if (count === 0) return null;
	switch (key) {
		case 'ArrowDown':
		case 'ArrowRight':
			return (place + 1) % count;
		case 'ArrowUp':
		case 'ArrowLeft':
			return (place - 1 + count) % count;
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return null;
	}
}
