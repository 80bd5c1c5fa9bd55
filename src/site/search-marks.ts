/** What pages tell search of themselves beside their words: place, sector, day, and the days that decide a state. */
import { callDates, projectDates } from '../search/facets.ts';
import type { Call } from './calls/calls.ts';
import type { Project } from './projects/projects.ts';
import { site } from './site.ts';

export interface SearchMarks {
  regions?: readonly string[] | undefined;
  sectors?: readonly string[] | undefined;
  /** What the page is about happened or begins on this day, told as exactly as the source does: `2026`, `2026-11-24`. */
  day?: string | undefined;
  /** As src/search/facets.ts writes them. */
  dates?: string | undefined;
}

/** The regions of the programme: Åland has a programme of its own. */
const programme = site.regions.filter(({ financingCentre }) => financingCentre !== null);

/** What concerns the whole country is found from each of its regions, as in the site's own lists. */
export function placesOf({
  regions,
  nationwide,
}: {
  regions: readonly string[];
  nationwide: boolean;
}): readonly string[] {
  return nationwide ? [...new Set([...regions, ...programme.map(({ code }) => code)])] : regions;
}

export function callMarks(call: Call): SearchMarks {
  return {
    regions: placesOf(call),
    day: call.times.opens?.slice(0, 10),
    dates: callDates(call.moments),
  };
}

export function projectMarks(project: Project): SearchMarks {
  return {
    regions: placesOf(project),
    sectors: project.sectors,
    day: project.startOn ?? undefined,
    dates: projectDates(project),
  };
}

/** The years that search can be narrowed to, newest first. */
export const searchYears: readonly string[] = [
  ...new Set(
    [
      ...site.calls.map((call) => callMarks(call).day),
      ...site.projects.map((project) => projectMarks(project).day),
      ...site.news.map(({ facts }) => facts.date),
      ...site.events.map(({ facts }) => facts.starts),
    ].flatMap((day) => (day === undefined ? [] : [day.slice(0, 4)])),
  ),
].toSorted((a, b) => b.localeCompare(a));
