/** Two collections a kind, on the same folders: the Finnish files with the facts, and the translations. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { CollectionName } from './schemas/collections.ts';
import { finnishSchema, translationSchema } from './schemas/entry.ts';
import { contentFolder } from './site/data.ts';

function finnish<N extends CollectionName>(name: N) {
  return defineCollection({
    loader: glob({
      base: `${contentFolder}/${name}`,
      pattern: '*/index.fi.mdx',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: finnishSchema(name),
  });
}

function translations<N extends CollectionName>(name: N) {
  return defineCollection({
    loader: glob({
      base: `${contentFolder}/${name}`,
      pattern: '*/index.{sv,en}.mdx',
      // `<folder>/index.sv.mdx` becomes `sv/<folder>`.
      generateId: ({ entry }) => entry.replace(/^(.+)\/index\.(sv|en)\.mdx$/, '$2/$1'),
    }),
    schema: translationSchema(name),
  });
}

export const collections = {
  pages: finnish('pages'),
  pagesTranslated: translations('pages'),
  sections: finnish('sections'),
  sectionsTranslated: translations('sections'),
  calls: finnish('calls'),
  callsTranslated: translations('calls'),
  projects: finnish('projects'),
  projectsTranslated: translations('projects'),
  models: finnish('models'),
  modelsTranslated: translations('models'),
  services: finnish('services'),
  servicesTranslated: translations('services'),
  situations: finnish('situations'),
  situationsTranslated: translations('situations'),
  sectors: finnish('sectors'),
  sectorsTranslated: translations('sectors'),
  news: finnish('news'),
  newsTranslated: translations('news'),
  events: finnish('events'),
  eventsTranslated: translations('events'),
};
