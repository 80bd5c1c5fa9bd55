/** Where the built site stands, from the project's top folder; `SITE_FOLDER` names another one. */
export const SITE_FOLDER = process.env['SITE_FOLDER'] ?? 'dist';

/** The second site, of made-up projects, and the content it is built from: `npm run examples`. */
export const EXAMPLE_SITE = 'test-results/example-site';
export const EXAMPLE_CONTENT = 'test-results/example-content';

/** Whether the build is that of the example site. */
export const BUILDS_EXAMPLES = process.env['EXAMPLES'] === '1';

/** The site of another, made-up theme, and its content: `npm run theme`. */
export const OTHER_THEME_SITE = 'test-results/other-theme';
export const OTHER_THEME_CONTENT = 'test-results/other-theme-content';
