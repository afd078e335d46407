/** What the dialogue of exports asks: files out of the store, and what was said for the official formats. */
import { browser } from 'wxt/browser';
import { exportActs, exportOutlook, type ActsToExport } from '../../lib/engine/export/export-acts.ts';
import { packFiles } from '../../lib/engine/export/pack-files.ts';
import { err, ok, type Result } from '../../lib/model/result.ts';
import { createExportDetails } from '../../lib/settings/export-details.ts';
import type { Connection } from '../../lib/store/index.ts';
import type { ExportSource } from '../../lib/ui/library/export/export-state.ts';

const details = createExportDetails(browser.storage.local);

/** Milliseconds after which a file that was handed to the browser is let go of: it has long begun to save it. */
const LET_GO_AFTER = 600_000;

async function attempt<T>(work: Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work);
  } catch (error) {
    return err({ code: 'storage-failed', detail: String(error) });
  }
}

/** The browser saves it under this name, or asks where. */
function handOver(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LET_GO_AFTER);
}

const ending = (name: string): string => name.slice(name.lastIndexOf('.'));

/** @param acts by their identifiers, in the order wanted, and their other sources */
export const exportSourceOf = (connection: Connection, acts: Pick<ActsToExport, 'ids' | 'others'>): ExportSource => ({
  read: () => attempt(details.read()),
  async remember(said) {
    const written = await attempt(details.write(said));
    return written.ok ? ok(null) : written;
  },
  outlook: (work) => exportOutlook(connection, { ...acts, ...work }),
  async save(format, work) {
    const files = await exportActs(connection, format, { ...acts, ...work });
    if (!files.ok) return files;
    const name = `delibere-${format}-${new Date().toISOString().slice(0, 10)}`;
    const packed = await packFiles(files.value, `${name}.zip`);
    if (packed === undefined) return ok({ name, files: 0 });
    const whole = name + ending(packed.name);
    handOver(packed.blob, whole);
    return ok({ name: whole, files: files.value.length });
  },
});
