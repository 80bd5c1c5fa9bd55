/**
 * The script of every page: all the small parts that add what depends on the reader's clock and choices. One file, asked
 * for once and kept for all pages, instead of up to ten requests a page. What is long stays out: the search and the lists that can
 * be narrowed have their own.
 */
// First: it says which scripts may run at all.
import './own-scripts';
import './keep-query';
import './keep-pages';
import './print-page';
import './terms';
import './data-age';
import './project-status';
import './call-status';
import './calls-now';
import './self-check';
import './event-list';
