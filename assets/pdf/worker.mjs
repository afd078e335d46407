// pdf.js's worker. It announces itself (« ready ») once it listens; see lib/engine/start-worker.ts.
import('./pdf.worker.min.mjs');
