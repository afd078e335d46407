// pdf.js's worker. It announces itself (« ready ») once it listens; see reader-worker.ts.
import('./pdf.worker.min.mjs');
