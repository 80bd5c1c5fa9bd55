/** Every collection of content/ in one list: facts (Finnish file only) and words (each language's file). */
import { calls } from './calls.ts';
import { events } from './events.ts';
import { models } from './models.ts';
import { news } from './news.ts';
import { pages } from './pages.ts';
import { projects } from './projects.ts';
import { sections } from './sections.ts';
import { sectors } from './sectors.ts';
import { services } from './services.ts';
import { situations } from './situations.ts';

export const collections = {
  pages,
  sections,
  calls,
  projects,
  models,
  services,
  situations,
  sectors,
  news,
  events,
};
export type CollectionName = keyof typeof collections;
