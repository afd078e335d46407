import { execFile } from 'node:child_process';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program, in a process of its own. */
export const runFile = (file: string, args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(file, args, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

export const scriptPath = (name: string): string => new URL(`../../scripts/${name}.ts`, import.meta.url).pathname;

/** Runs a script of the command line by its name. */
export const runScript =
  (name: string) =>
  (...args: string[]): Promise<Ran> =>
    runFile(process.execPath, [scriptPath(name), ...args]);
