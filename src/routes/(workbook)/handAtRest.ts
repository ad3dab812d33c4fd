let down = false;
const rest: (() => void)[] = [];

function lift(): void {
	down = false;
	// A click comes after the button is lifted.
	setTimeout(() => {
		for (const each of rest.splice(0)) each();
	});
}

addEventListener('pointerdown', () => (down = true), { capture: true });
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, lift, { capture: true });

/** Once no button is held down: what is being pressed is not drawn anew under the finger. */
export const handAtRest = (): Promise<void> =>
	down ? new Promise((done) => rest.push(done)) : Promise.resolve();
