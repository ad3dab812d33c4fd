/** The controls of the product. Each says at its top what it is for; none knows a sheet. */
export { default as Button } from './Button.svelte';
export { default as Dialog } from './Dialog.svelte';
export { default as FieldRow } from './FieldRow.svelte';
export { default as FilePicker } from './FilePicker.svelte';
export { default as Icon } from './Icon.svelte';
export { default as Lead } from './Lead.svelte';
export { default as LiveRegion } from './LiveRegion.svelte';
export { default as Menu } from './Menu.svelte';
export { default as NumberField } from './NumberField.svelte';
export { default as Popover } from './Popover.svelte';
export { default as Rich } from './Rich.svelte';
export { default as SelectField } from './SelectField.svelte';
export { default as SeverityMark } from './SeverityMark.svelte';
export { default as Strip } from './Strip.svelte';
export { default as Tabs } from './Tabs.svelte';
export { default as TextField } from './TextField.svelte';
export { default as TierChip } from './TierChip.svelte';
export { type FieldRange } from './readField';
