// All that notes need: loaded where a sheet has them, and nowhere else.
export { NoteDesk } from './noteDesk.svelte';
export { default as Notes } from './Notes.svelte';
