/** How much memory the browser's processes take. Linux alone tells. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const SAMPLE_MS = 100;

function fileOf(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // The process has just ended.
    return '';
  }
}

const field = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);

/** The processes of extensions under `browser`, with the most bytes that each held at one time, as the kernel counted. */
function extensionsOf(browser: number): { pid: number; peak: number }[] {
  const statuses = new Map<number, { parent: number; peak: number; isExtension: boolean }>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const status = fileOf(pid, 'status');
    const isExtension = fileOf(pid, 'cmdline').includes('--extension-process');
    statuses.set(Number(pid), { parent: field(status, 'PPid'), peak: field(status, 'VmHWM') * 1_024, isExtension });
  }
  const isUnder = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === browser || isUnder(statuses.get(pid)?.parent));
  return [...statuses]
    .filter(([pid, { isExtension }]) => isExtension && isUnder(pid))
    .map(([pid, { peak }]) => ({ pid, peak }));
}

/** Makes the kernel count anew. */
function forget(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // It has just ended, and its figures with it.
  }
}

export interface MemoryWatch {
  /** Bytes, of the largest process of the extension since the last time that this was asked. */
  peak: () => number;
  stop: () => void;
}

/** Looks again and again, since a process that dies takes its figures with it. */
export function watchMemory(browser: number): MemoryWatch {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, ...extensionsOf(browser).map((one) => one.peak));
  };
  const timer = setInterval(look, SAMPLE_MS);
  return {
    peak: () => {
      look();
      const most = peak;
      for (const { pid } of extensionsOf(browser)) forget(pid);
      peak = 0;
      return most;
    },
    stop: () => clearInterval(timer),
  };
}
