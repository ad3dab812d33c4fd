/** Whether this browser lets the page remember the choices of a person. */
export function canStore(): boolean {
	try {
		return globalThis.localStorage.length >= 0;
	} catch {
		return false;
	}
}
