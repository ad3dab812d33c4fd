import {
	CONTRIBUTION_BANDS,
	FACES,
	QUADRANTS,
	type ContributionBand,
	type Face,
	type Quadrant,
} from '$lib/domain/classification/classification';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';

type Word = (args: Record<string, never>, options: { locale: Locale }) => string;

const QUADRANT_WORDS: Readonly<Record<Quadrant, Word>> = {
	core: m.chart_quadrant_core,
	grow: m.chart_quadrant_grow,
	bargain: m.chart_quadrant_bargain,
	'phase-out': m.chart_quadrant_phase_out,
};
const QUADRANT_ADVICE: Readonly<Record<Quadrant, Word>> = {
	core: m.chart_quadrant_core_what,
	grow: m.chart_quadrant_grow_what,
	bargain: m.chart_quadrant_bargain_what,
	'phase-out': m.chart_quadrant_phase_out_what,
};
const FACE_WORDS: Readonly<Record<Face, Word>> = {
	black: m.chart_face_black,
	white: m.chart_face_white,
	red: m.chart_face_red,
	plain: m.chart_face_plain,
};
const BAND_WORDS: Readonly<Record<ContributionBand, Word>> = {
	create: m.chart_band_create,
	sustain: m.chart_band_sustain,
	release: m.chart_band_release,
};

/** Word at a place of a list; null where there is none (NONE). */
const wordAt =
	<Name extends string>(names: readonly Name[], words: Readonly<Record<Name, Word>>) =>
	(place: number | undefined, locale: Locale): string | null => {
		const name = place === undefined ? undefined : names[place];
		return name === undefined ? null : words[name]({}, { locale });
	};

/** 核心, 培育, 博弈, 淘汰. */
export const quadrantWord = wordAt(QUADRANTS, QUADRANT_WORDS);
/** What a quadrant asks for, in a clause. */
export const quadrantAdvice = wordAt(QUADRANTS, QUADRANT_ADVICE);
/** 黑, 白, 红, 平. */
export const faceWord = wordAt(FACES, FACE_WORDS);
/** 创造, 维持, 放手. */
export const bandWord = wordAt(CONTRIBUTION_BANDS, BAND_WORDS);
