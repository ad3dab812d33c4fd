import type { Later } from '../../application/ports';

export const browserLater: Later = (milliseconds, run) => {
	const timer = setTimeout(run, milliseconds);
	return () => {
		clearTimeout(timer);
	};
};
