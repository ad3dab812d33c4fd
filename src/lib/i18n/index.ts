/** Every sentence of the product, typed: `m.key({ argument })`, or `m.key({}, { locale: 'en' })` outside the page. */
export { m } from './paraglide/messages';
