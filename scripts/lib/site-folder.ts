/** Where the built site stands, from the project's top folder. */
export const SITE_FOLDER = 'dist';
