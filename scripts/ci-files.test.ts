/** What the files of the two git services promise: no secret for a proposal, nothing unpinned, commands that exist. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const WORKFLOWS = ['.github/workflows/check.yml', '.github/workflows/nightly.yml'] as const;
const GITLAB = '.gitlab-ci.yml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { permissions?: unknown; environment?: string; steps: Step[] }>;
}
interface GitlabJob {
  script: string[];
  environment?: string;
  rules: { if: string }[];
}

const textOf = (file: string) => readFileSync(file, 'utf8');
const workflow = (file: string) => parse(textOf(file)) as Workflow;
const stepsOf = (file: string) => Object.values(workflow(file).jobs).flatMap(({ steps }) => steps);
const gitlab = parse(textOf(GITLAB)) as Record<string, unknown>;
const gitlabJob = (name: string) => gitlab[name] as GitlabJob;

describe.each(WORKFLOWS)('%s', (file) => {
  test('takes each action by its full commit, with the version beside it', () => {
    const lines = textOf(file)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read the repository and nothing else', () => {
    const { permissions, jobs } = workflow(file);
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
  });

  test('puts nothing that a proposal says into a shell line', () => {
    expect(stepsOf(file).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

describe('a proposal', () => {
  test('is checked on GitHub without a secret and without a foreign right', () => {
    const [file] = WORKFLOWS;
    expect(Object.keys(workflow(file).on).toSorted()).toEqual(['pull_request', 'push']);
    expect(textOf(file)).not.toMatch(/secrets\.|GITHUB_TOKEN|pull_request_target|environment:/);
  });

  test('is checked on GitLab without a variable but those every pipeline has', () => {
    for (const name of ['check', 'preview']) {
      const { script, rules, environment } = gitlabJob(name);
      const named = script.join('\n').match(/\$\{?[A-Z]\w*/g) ?? [];
      expect(named.filter((variable) => variable !== '$CI_DEFAULT_BRANCH')).toEqual([]);
      expect(rules.map((rule) => rule.if)).toEqual(['$CI_PIPELINE_SOURCE == "merge_request_event"']);
      expect(environment).toBeUndefined();
    }
  });

  test('comes with the whole history in both, as comparing with the main branch needs', () => {
    const checkouts = stepsOf(WORKFLOWS[0]).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['fetch-depth'])).toEqual([0, 0]);
    expect(gitlab['variables']).toEqual({ GIT_DEPTH: '0' });
  });

  test('keeps its preview for the reviewer', () => {
    const kept = stepsOf(WORKFLOWS[0]).find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(kept?.with?.['path']).toBe('preview/');
    expect(gitlab['preview']).toMatchObject({ artifacts: { paths: ['preview/'] } });
  });
});

describe('publishing', () => {
  test('is looked at every quarter of an hour and done once a night', () => {
    const { schedule } = workflow(WORKFLOWS[1]).on as { schedule: { cron: string }[] };
    expect(schedule.map(({ cron }) => cron)).toEqual([
      expect.stringMatching(/^\d+ \d+ \* \* \*$/),
      '*/15 * * * *',
    ]);
    expect(textOf(GITLAB)).toContain('*/15 * * * *');
  });

  test('builds with the whole history, so that pages tell the day they were updated', () => {
    const { steps } = workflow(WORKFLOWS[1]).jobs['publish'] ?? { steps: [] };
    expect(steps[0]?.with?.['fetch-depth']).toBe(0);
  });

  test('never passes for done while the step that deploys is not filled in', () => {
    const { steps } = workflow(WORKFLOWS[1]).jobs['publish'] ?? { steps: [] };
    const ends = [steps.at(-1)?.run ?? '', gitlabJob('publish').script.slice(-2).join('\n')];
    const empty = ends.filter((end) => end.includes('Nothing was published'));
    expect(empty.filter((end) => !/\nexit 1\s*$/.test(end))).toEqual([]);
  });
});

test('every command of the files is in package.json', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const named = [...WORKFLOWS, GITLAB].flatMap((file) =>
    Array.from(textOf(file).matchAll(/npm run (?:--silent )?([a-z:]+)/g), ([, name = '']) => name),
  );
  expect(new Set(named)).toEqual(new Set(['check', 'preview', 'due', 'pull', 'build', 'data:changes']));
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
