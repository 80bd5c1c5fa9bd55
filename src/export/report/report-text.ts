/** The report of a run as people read it: Markdown, the gravest first, with what becomes of each finding. */
import type { Lang } from '../../i18n/languages.ts';
import { strings, type T } from '../../i18n/strings.ts';
import type { FindingCount } from './finding.ts';
import type { ListCounts, Report } from './report.ts';
import { EFFECTS } from '../rules/effects.ts';
import { rowOf } from '../rules/index.ts';
import { sentence } from '../rules/sentence.ts';

/** The report in Markdown, in a language. It quotes codes and places, never a text of the export. */
export function reportText(report: Report, lang: Lang): string {
  const t = strings(lang);
  const levels = [...new Set(report.findings.map(({ level }) => level))];
  const parts = levels.flatMap((level) => [
    `## ${t(`door.report.level.${level}`)}`,
    report.findings
      .filter((finding) => finding.level === level)
      .map((finding) => findingText(finding, lang, t))
      .join('\n'),
  ]);
  return `${[
    `# ${t('door.report.title')}`,
    t(`door.report.outcome.${report.outcome}`),
    facts(report, t),
    ...(parts.length > 0 ? parts : [t('door.report.clean')]),
    ...(report.approved.length > 0 ? [t('door.report.approved', { codes: report.approved.join(', ') })] : []),
    ...next(report, t),
  ].join('\n\n')}\n`;
}

function facts({ at, retrievedAt, exportId, file, received, kept }: Report, t: T): string {
  const unknown = t('door.report.facts.unknown');
  const counts = (lists: ListCounts | null) =>
    lists === null ? unknown : t('door.report.counts', { ...lists });
  const rows: [string, string][] = [
    [t('door.report.facts.at'), at],
    [t('door.report.facts.retrieved'), retrievedAt ?? unknown],
    [t('door.report.facts.exportId'), exportId ?? unknown],
    [t('door.report.facts.size'), t('door.report.facts.sizeValue', { size: file.bytes })],
    [t('door.report.facts.sha256'), file.sha256],
    [t('door.report.facts.received'), counts(received)],
    [t('door.report.facts.kept'), counts(kept)],
  ];
  return rows.map(([name, value]) => `- ${name}: ${value}`).join('\n');
}

function findingText({ code, count, examples, values }: FindingCount, lang: Lang, t: T): string {
  const row = rowOf(code);
  const said = row === undefined ? code : `${sentence(row, lang, values)} ${EFFECTS[row.effect][lang]}`;
  const lines = [`- **${code}** (${t('door.report.line', { count })}): ${said}`];
  if (examples.length > 0)
    lines.push(`  ${t('door.report.examples')} ${examples.map((one) => `\`${one}\``).join(', ')}`);
  return lines.join('\n');
}

function next({ outcome, file }: Report, t: T): string[] {
  if (outcome === 'refused') return [t('door.report.next.refused')];
  if (outcome !== 'held') return [];
  return [
    t('door.report.next.held'),
    `    npm run export:approve -- ${file.sha256} --role … --reason …\n    npm run pull`,
  ];
}
