/** The script of a page whose list can be narrowed: that of every page, and what only such a list needs. */
import './page';
import './call-board';
import './year-timeline';
import './filter-list';
import './compare-models';
