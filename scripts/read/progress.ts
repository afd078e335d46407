/** How far a long reading is, on standard error: files, rate, time left. */
import process from 'node:process';
import type { ReadingLine } from '../../lib/model/reading-line.ts';

/** Milliseconds between two lines: on a screen the last one is written over; in a log each stays. */
const EVERY = { screen: 500, log: 10_000 };

const COUNT = new Intl.NumberFormat('fr-FR');
const RATE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

export class Progress {
  readonly #started = performance.now();
  readonly #counts = new Map<ReadingLine['status'], number>();
  readonly #timer: NodeJS.Timeout;
  #read = 0;
  #skipped = 0;
  #total: number | undefined;

  constructor() {
    this.#timer = setInterval(() => this.#show(), process.stderr.isTTY ? EVERY.screen : EVERY.log);
  }

  /** A file was read, in this way. */
  read(status: ReadingLine['status']): void {
    this.#read += 1;
    this.#counts.set(status, (this.#counts.get(status) ?? 0) + 1);
  }

  /** A file was read in an earlier run, or was named twice. */
  skipped(): void {
    this.#skipped += 1;
  }

  /** How many files there are in all, with those that are skipped. */
  set total(files: number) {
    this.#total = files;
  }

  /** Says how it ended. */
  end(interrupted: boolean): void {
    clearInterval(this.#timer);
    this.#show();
    if (process.stderr.isTTY) process.stderr.write('\n');
    const statuses = [...this.#counts].map(([status, count]) => `${COUNT.format(count)} ${STATUS[status]}`);
    if (statuses.length > 0) console.error(statuses.join(', '));
    if (interrupted) console.error('Interrompu : la même commande reprend où elle s’est arrêtée.');
  }

  #show(): void {
    const seconds = (performance.now() - this.#started) / 1000;
    const rate = this.#read / seconds;
    const left = this.#total === undefined ? undefined : Math.max(0, this.#total - this.#read - this.#skipped);
    const parts = [
      `${COUNT.format(this.#read)}${left === undefined ? '' : ` sur ${COUNT.format(this.#read + left)}`} fichiers lus`,
      ...(this.#skipped > 0 ? [`${COUNT.format(this.#skipped)} déjà lus`] : []),
      `${RATE.format(rate)} par seconde`,
      ...(left === undefined || left === 0 || rate === 0 ? [] : [`encore ${duration(left / rate)}`]),
    ];
    const text = parts.join(' · ');
    // « \x1b[K » clears what the longer line before left.
    process.stderr.write(process.stderr.isTTY ? `\r${text}\x1b[K` : `${text}\n`);
  }
}

const STATUS: Record<ReadingLine['status'], string> = {
  read: 'avec délibération',
  'no-text': 'sans texte',
  'not-deliberation': 'd’une autre sorte',
  encrypted: 'avec mot de passe',
  damaged: 'endommagés',
  'too-large': 'trop gros',
  unreadable: 'inaccessibles',
};

const two = (part: number): string => String(part).padStart(2, '0');

/** « 2 h 05 min », « 5 min 07 s », « 12 s » */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole >= 3600) return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
  return whole >= 60 ? `${Math.floor(whole / 60)} min ${two(whole % 60)} s` : `${whole} s`;
}
