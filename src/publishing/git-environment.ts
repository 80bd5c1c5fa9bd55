/** Variables by which a hook would lead git to another repository than the folder's own. */
const LEADING_ELSEWHERE = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']);

/** What git is run with: the repository of its folder, English messages by which a failure can be told, no question. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !LEADING_ELSEWHERE.has(name));
  return { ...Object.fromEntries(own), LC_ALL: 'C', LANGUAGE: 'C', GIT_TERMINAL_PROMPT: '0' };
}
