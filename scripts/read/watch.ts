/**
 * A thread beside a reading, which may hang or grow without end: it ends the process when whoever started it is gone, or
 * when the process takes more memory than it may.
 */
import process from 'node:process';
import { workerData } from 'node:worker_threads';

/** Milliseconds. */
const EVERY = 100;

const mostBytes = Number(workerData);
const { ppid } = process;

setInterval(() => {
  if (process.ppid !== ppid || process.memoryUsage.rss() > mostBytes) process.kill(process.pid, 'SIGKILL');
}, EVERY);
