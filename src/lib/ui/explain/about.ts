/** What a computed cell is asked about. */
export type About =
	'tier' | 'hours' | 'promotion' | 'face' | 'quadrant' | 'band' | 'xyz' | 'figures' | 'leaving';
