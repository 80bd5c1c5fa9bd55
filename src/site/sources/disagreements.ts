/** Facts of which sources say different things: both are shown, with their sources and dates. */
import { formatDate, formatEuros } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { formatFinnishTime } from '../../i18n/moments.ts';
import { strings } from '../../i18n/strings.ts';
import type { Call } from '../calls/calls.ts';
import { langAttribute, type InLanguage } from '../entry.ts';
import type { Project } from '../projects/projects.ts';
import type { Source } from './sources.ts';

export interface SourcedValue {
  value: string;
  source: { name: string; url: string; lang: Lang | undefined };
  /** When the source was published, else when it was read. */
  dated: string;
  /** The page and its lists go by this value. */
  used: boolean;
}

export interface Disagreement {
  /** Name of the fact. */
  field: string;
  values: SourcedValue[];
}

/** Where the value the page uses comes from, and the day its source was read. */
export interface OwnSource {
  url: string;
  name: string;
  readOn: string;
}

interface Claim {
  name: string;
  own: string | null;
  other: string;
  source: Source;
  readOn: string;
}

/** Facts of a project that another source tells otherwise; one that has come to agree is left out. */
export function projectDisagreements(project: Project, lang: Lang, exported: OwnSource): Disagreement[] {
  const t = strings(lang);
  const names = {
    startOn: t('disagree.fields.startOn'),
    endOn: t('disagree.fields.endOn'),
    plannedTotal: t('projects.total'),
    euContribution: t('projects.euMoney'),
  };
  const claims = (project.entry?.facts.otherSources ?? []).map(({ field, value, ...rest }): Claim => {
    const own = project[field];
    return {
      name: names[field],
      own: own === null ? null : shown(own, lang),
      other: shown(value, lang),
      ...rest,
    };
  });
  // A record of Kohesio has all its facts from there, its figures' source among them.
  const own = project.code.startsWith('kohesio:') ? (project.euFigureSource ?? exported) : exported;
  return sideBySide(claims, own, project.entry?.facts.sources ?? [], lang);
}

/** Facts of a call that another source tells otherwise. */
export function callDisagreements(call: Call, lang: Lang, exported: OwnSource): Disagreement[] {
  const t = strings(lang);
  const names = { opens: t('calls.opens'), closes: t('calls.closes') };
  const claims = (call.entry?.facts.otherSources ?? []).map(({ field, value, ...rest }): Claim => {
    const own = call.times[field];
    return {
      name: names[field],
      own: own === null ? null : formatFinnishTime(lang, own),
      other: formatFinnishTime(lang, value),
      ...rest,
    };
  });
  const sources = call.entry?.facts.sources ?? [];
  const url = call.noticeUrl ?? sources[0]?.url ?? exported.url;
  return sideBySide(claims, { ...exported, url }, sources, lang);
}

function shown(value: string | number, lang: Lang): string {
  return typeof value === 'number' ? formatEuros(lang, value) : formatDate(lang, value);
}

function sideBySide(
  claims: readonly Claim[],
  own: OwnSource,
  sources: readonly Source[],
  lang: Lang,
): Disagreement[] {
  const t = strings(lang);
  const known = sources.find(({ url }) => url === own.url);
  const nameLang = (source: Source): InLanguage<string> => ({ value: source.name, lang: source.lang });
  const dated = (readOn: string, published: string | undefined) =>
    published === undefined
      ? t('disagree.read', { date: formatDate(lang, readOn) })
      : t('sources.published', { date: formatDate(lang, published) });
  return claims
    .filter(({ own: ours, other }) => ours !== other)
    .map(({ name, own: ours, other, source, readOn }) => ({
      field: name,
      values: [
        {
          value: ours ?? t('notStated'),
          source: {
            name: known?.name ?? own.name,
            url: own.url,
            lang: known && langAttribute(nameLang(known), lang),
          },
          dated: dated(own.readOn, known?.published),
          used: true,
        },
        {
          value: other,
          source: { name: source.name, url: source.url, lang: langAttribute(nameLang(source), lang) },
          dated: dated(readOn, source.published),
          used: false,
        },
      ],
    }));
}
