import { spellingPen } from '../spellingPen';
import { paint } from './paint';

/** Pixels for each of the page's: sharp on paper and in slides. */
const SCALE = 2;
/** px of the page. */
const EDGE = 20;
const TITLE_LINE = 24;
const CAPTION_LINE = 20;
const HEAD = EDGE + TITLE_LINE + CAPTION_LINE + 8;
const TITLE_FONT = 16;
const CAPTION_FONT = 12;

interface Words {
	readonly title: string;
	/** Which plan, of when. */
	readonly caption: string;
}

/** A chart as a PNG, twice its size on white, under its title, with plan and date. Colours are those of the light look. */
export async function chartPicture(body: HTMLElement, { title, caption }: Words): Promise<Blob> {
	const light = await inLight();
	try {
		const box = body.getBoundingClientRect();
		const canvas = document.createElement('canvas');
		canvas.width = Math.ceil((box.width + 2 * EDGE) * SCALE);
		canvas.height = Math.ceil((box.height + HEAD + EDGE) * SCALE);
		const pen = spellingPen(canvas.getContext('2d'));
		if (pen === null) throw new Error('no canvas to draw on');
		const style = getComputedStyle(body);
		pen.scale(SCALE, SCALE);
		pen.fillStyle = 'white';
		pen.fillRect(0, 0, canvas.width, canvas.height);
		pen.textBaseline = 'middle';
		pen.fillStyle = style.color;
		pen.font = `bold ${TITLE_FONT}px ${style.fontFamily}`;
		pen.fillText(title, EDGE, EDGE + TITLE_LINE / 2, box.width);
		pen.font = `${CAPTION_FONT}px ${style.fontFamily}`;
		pen.fillText(caption, EDGE, EDGE + TITLE_LINE + CAPTION_LINE / 2, box.width);
		pen.translate(EDGE, HEAD);
		await paint(pen, body, box.left, box.top);
		return await pngOf(canvas);
	} finally {
		light();
	}
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
	new Promise((resolve, reject) => {
		canvas.toBlob((file) => {
			if (file === null) reject(new Error('the picture is too large'));
			else resolve(file);
		}, 'image/png');
	});

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The page in its light look while a picture is taken; the way back. */
async function inLight(): Promise<() => void> {
	const root = document.documentElement;
	const look = root.getAttribute('data-theme');
	if (look === 'light') return () => undefined;
	root.setAttribute('data-theme', 'light');
	// Canvases follow the look of the page a frame later.
	await frame();
	await frame();
	return () => {
		if (look === null) root.removeAttribute('data-theme');
		else root.setAttribute('data-theme', look);
	};
}
