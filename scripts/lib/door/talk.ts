/** What a command says while it runs: lines, and on a terminal one line that changes. */
export interface Talk {
  say: (text: string) => void;
  /** Says what is wrong, on the stream for errors. */
  warn: (text: string) => void;
  /** Shows how far it has come; the next thing said takes its place. Shown on a terminal only. */
  progress: (text: string) => void;
}

const CLEAR = '\r\u001b[K';

/** Talks to the terminal the command was started in. */
export function terminal(): Talk {
  const { isTTY } = process.stdout;
  const clear = () => {
    if (isTTY) process.stdout.write(CLEAR);
  };
  return {
    say: (text) => {
      clear();
      console.log(text);
    },
    warn: (text) => {
      clear();
      console.error(text);
    },
    progress: (text) => {
      if (isTTY) process.stdout.write(CLEAR + text);
    },
  };
}
