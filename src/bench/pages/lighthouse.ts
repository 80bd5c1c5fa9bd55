/** What Lighthouse says of a page, as a phone on a slow line sees it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measuredRun } from '../measured-run.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';

export interface Measured {
  /** 0–100. */
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Milliseconds. */
  lcp: number;
  cls: number;
  tbt: number;
  /** Bytes and requests of the first view, fonts and pictures among them. */
  bytes: number;
  requests: number;
  /** How fast the machine was at that moment; below 1,000 Lighthouse itself warns. */
  machine: number;
}

/** Lighthouse in a folder of its own under node_modules/.cache; `null` when the registry cannot be reached. */
export async function lighthouseScript(): Promise<string | null> {
  const folder = resolve('node_modules/.cache/bench-lighthouse');
  const script = join(folder, 'node_modules/lighthouse/cli/index.js');
  if (existsSync(script)) return script;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', LIGHTHOUSE];
  const { exitCode } = await measuredRun('npm', args, { cwd: folder });
  return exitCode === 0 && existsSync(script) ? script : null;
}

interface Report {
  categories: Record<string, { score: number | null } | undefined>;
  audits: Record<
    string,
    { numericValue?: number; details?: { items?: { transferSize?: number }[] } } | undefined
  >;
  environment: { benchmarkIndex: number };
}

/** The figures of a report of Lighthouse (its JSON). */
export function measuredOf(json: string): Measured {
  const { categories, audits, environment } = JSON.parse(json) as Report;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? 0;
  const items = audits['network-requests']?.details?.items ?? [];
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    bytes: items.reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0),
    requests: items.length,
    machine: environment.benchmarkIndex,
  };
}

/** One look at a page with the settings of a phone, Lighthouse's own default. Throws what it complains of. */
export async function look(script: string, chromium: string, url: string, report: string): Promise<Measured> {
  const args = [
    script,
    url,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage',
  ];
  const { exitCode, output } = await measuredRun(process.execPath, args, { env: { CHROME_PATH: chromium } });
  if (exitCode !== 0) throw new Error(`${url}: ${output.slice(-800)}`);
  return measuredOf(readFileSync(report, 'utf8'));
}

/** The middle one of each figure. */
export function medians(all: readonly Measured[]): Measured {
  const middle = (name: keyof Measured) =>
    all.map((one) => one[name]).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    bestPractices: middle('bestPractices'),
    seo: middle('seo'),
    lcp: middle('lcp'),
    cls: middle('cls'),
    tbt: middle('tbt'),
    bytes: middle('bytes'),
    requests: middle('requests'),
    machine: middle('machine'),
  };
}

/** A row of the table, with what differs from the blank page where there is one. */
export function figureRow(name: string, found: Measured, blank?: Measured): string {
  const { performance, accessibility, bestPractices, seo, lcp, cls, tbt, bytes, requests, machine } = found;
  const beyond = (value: number, of: number | undefined) =>
    `${value.toFixed(0)}${of === undefined ? '' : ` (${(value - of).toFixed(0)} over)`}`;
  const cells = [
    name,
    [performance, accessibility, bestPractices, seo].join(' / '),
    beyond(lcp, blank?.lcp),
    cls.toFixed(3),
    beyond(tbt, blank?.tbt),
    (bytes / 1000).toFixed(1),
    String(requests),
    machine.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

export const FIGURE_HEAD = [
  '| page | performance / accessibility / best practices / SEO | LCP ms | CLS | TBT ms | kB | requests | machine |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
];
