/**
 * What Mozilla's HTTP Observatory would give an answer
 * (https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring, its algorithm 6): 100, less what is missing,
 * and more for what goes beyond only when nothing much is missing. Each test by its name, with its points.
 */
import type { Answer } from './asking.ts';

type Points = Readonly<Record<string, number>>;

/** In seconds: six months, below which the promise of https is held to be too short. */
const SIX_MONTHS = 15_768_000;
/** Points that go beyond are given from this sum on. */
const LEAST_FOR_EXTRA = 90;

function policyOf(answer: Answer): Map<string, string[]> {
  const directives = (answer.headers['content-security-policy'] ?? '')
    .split(';')
    .map((each) => each.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** The policy: +10 with nothing allowed by default and nothing unsafe, −20 with unsafe scripts, −25 without one. */
function policyPoints(policy: Map<string, string[]>): number {
  if (!policy.has('default-src') && !policy.has('script-src')) return -25;
  const scripts = policy.get('script-src') ?? policy.get('default-src') ?? [];
  const styles = policy.get('style-src') ?? policy.get('default-src') ?? [];
  const unsafe = (sources: readonly string[]) =>
    sources.some((source) => ["'unsafe-inline'", 'data:', 'https:', 'http:', '*'].includes(source));
  if (unsafe(scripts) || unsafe(policy.get('object-src') ?? policy.get('default-src') ?? [])) return -20;
  if ([...policy.values()].flat().some((source) => source.startsWith('http:'))) return -20;
  if (scripts.includes("'unsafe-eval'")) return -10;
  if (unsafe(styles)) return 0;
  const form = policy.get('form-action') ?? [];
  const formIsHeld = form.every((source) => ["'self'", "'none'"].includes(source)) && form.length > 0;
  return policy.get('default-src')?.join(' ') === "'none'" && formIsHeld ? 10 : 5;
}

function transportPoints(value: string | undefined): number {
  const seconds = Number(/max-age=(\d+)/.exec(value ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(seconds)) return -20;
  return seconds >= SIX_MONTHS ? 0 : -10;
}

const oneOf = (value: string | undefined, good: readonly string[], points: number, bad: number) =>
  value === undefined ? 0 : good.includes(value) ? points : bad;

/** Each test's points for a page asked for over https, and for its address over plain http. */
export function observatoryPoints(page: Answer, plain: Answer): Points {
  const { headers } = page;
  const policy = policyOf(page);
  const html = page.body.toString('utf8');
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]*)"[^>]*>/g)];
  const isForeign = scripts.some(([, source = '']) => /^(https?:)?\/\//.test(source));
  const isSealed = scripts.some(([tag]) => tag.includes('integrity='));
  return {
    'content-security-policy': policyPoints(policy),
    cookies: headers['set-cookie'] === undefined ? 0 : -20,
    'cross-origin-resource-sharing':
      headers['access-control-allow-credentials'] === 'true' &&
      headers['access-control-allow-origin'] !== undefined
        ? -50
        : 0,
    redirection:
      [301, 302, 307, 308].includes(plain.status) &&
      plain.headers['location']?.startsWith('https://localhost') === true
        ? 0
        : -20,
    'referrer-policy': oneOf(
      headers['referrer-policy'],
      ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'],
      5,
      -5,
    ),
    'strict-transport-security': transportPoints(headers['strict-transport-security']),
    'subresource-integrity': isForeign ? -5 : isSealed ? 5 : 0,
    'x-content-type-options': headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
    'x-frame-options': policy.has('frame-ancestors')
      ? 5
      : oneOf(headers['x-frame-options']?.toLowerCase(), ['deny', 'sameorigin'], 5, -20) || -20,
    'cross-origin-resource-policy': oneOf(
      headers['cross-origin-resource-policy'],
      ['same-origin', 'same-site'],
      10,
      headers['cross-origin-resource-policy'] === 'cross-origin' ? 0 : -5,
    ),
    'cross-origin-opener-policy': oneOf(headers['cross-origin-opener-policy'], ['same-origin'], 10, -5),
    'cross-origin-embedder-policy': oneOf(
      headers['cross-origin-embedder-policy'],
      ['require-corp', 'credentialless'],
      10,
      -5,
    ),
  };
}

/** The score: what is missing first, and from 90 on what goes beyond. */
export function observatoryScore(points: Points): number {
  const all = Object.values(points);
  const sum = (some: readonly number[]) => some.reduce((total, each) => total + each, 0);
  const missing = 100 + sum(all.filter((each) => each < 0));
  return missing < LEAST_FOR_EXTRA ? missing : missing + sum(all.filter((each) => each > 0));
}
