/** page-problems.js - what a page must not do while a test has it open. */

/**
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 * @returns {string[]} errors in the console, exceptions, and requests that leave the origin; grows while the
 *   page is open
 */
export function problemsOf(page, origin) {
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.stack ?? error}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin) problems.push(`request: ${request.url()}`);
  });
  return problems;
}
