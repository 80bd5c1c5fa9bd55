/** A module with a query is a copy of its own for the bundler; it exports nothing. */
declare module '*?search';
