/** A git repository of its own for a test, with a content folder in it and commits at told times. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export class Repository {
  readonly root = mkdtempSync(join(tmpdir(), 'history-'));
  /** The content folder, below the top as in the project. */
  readonly folder = join(this.root, 'content');

  constructor() {
    mkdirSync(this.folder);
    this.git(['init', '--quiet', '--initial-branch=main']);
  }

  /** Runs git in the repository; `at` is the time of a commit, an instant in UTC. */
  git(args: readonly string[], at = '2026-01-01T12:00:00Z', folder = this.root): string {
    return execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.fi', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      // Nothing of the machine's own settings, and no clock.
      env: {
        PATH: process.env['PATH'],
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_AUTHOR_DATE: at,
        GIT_COMMITTER_DATE: at,
      },
    });
  }

  /** Writes files of the content folder without committing them. */
  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const file = join(this.folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  commit(at: string, files: Readonly<Record<string, string>>): void {
    this.write(files);
    this.git(['add', '--all']);
    this.git(['commit', '--quiet', '--message', 'a change'], at);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
