// Every sheet is a static page that starts in the browser: there is no server to render it.
export const ssr = false;
export const prerender = true;
export const trailingSlash = 'always';
