/** The list of all projects in the order it is shown, worked out once a language for all its pages. */
import { byLang, LANGS, type Lang } from '../../i18n/languages.ts';
import type { ListRow } from '../../lists/list-file.ts';
import { listPages, type ListPage } from '../../lists/pagination.ts';
import {
  callObjectives,
  challengeFacet,
  objectiveFacet,
  projectKindFacet,
  projectStateFacet,
  regionFacet,
  sectorFacet,
  type Facet,
} from '../facets.ts';
import { projectNarrowing, type Narrowable } from '../narrowing.ts';
import { site } from '../site.ts';
import type { Project } from './projects.ts';

export interface ListedProject extends Narrowable {
  project: Project;
}

const ORDER = ['coordination', 'sub-project', 'related', 'predecessor'];

function inOrder(lang: Lang): ListedProject[] {
  const { compare } = new Intl.Collator(lang);
  return site.projects
    .map((project) => ({ project, name: project.name(lang).value }))
    .toSorted(
      (a, b) => ORDER.indexOf(a.project.kind) - ORDER.indexOf(b.project.kind) || compare(a.name, b.name),
    )
    .map(({ project }) => ({ project, ...projectNarrowing(project, callObjectives) }));
}

const listed = byLang(inOrder);
const pages = byLang((lang) => listPages(listed[lang]));

/** The pages of the list, 50 projects each: the theme's own first, then by name. */
export function projectPages(lang: Lang): readonly ListPage<ListedProject>[] {
  return pages[lang];
}

/** Whether there are more projects than one page shows, so that narrowing needs their file. */
export const isLongList = LANGS.some((lang) => pages[lang].length > 1);

function facets(lang: Lang): Facet[] {
  const values = listed[lang].map((item) => item.values);
  return [
    projectKindFacet(lang, values),
    regionFacet(lang, values),
    sectorFacet(lang, values),
    challengeFacet(lang, values),
    objectiveFacet(lang, values),
    projectStateFacet(lang),
  ];
}

/** What the list can be narrowed by. */
export const projectFacets = byLang(facets);

/** Every project as a row of the file that a long list is narrowed by in the browser. */
export function projectRows(lang: Lang): ListRow[] {
  return listed[lang].map(({ project, values, wide }) => {
    const name = project.name(lang);
    return {
      title: name.value,
      slug: project.slug,
      values,
      wide,
      facts: {
        lang: name.lang === lang ? null : name.lang,
        lead: project.beneficiary?.(lang) ?? null,
        sourceState: project.sourceState,
        startOn: project.startOn,
        endOn: project.endOn,
      },
      numbers: { total: project.plannedTotal },
    };
  });
}
