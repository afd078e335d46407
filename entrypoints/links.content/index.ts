/**
 * First stage: runs in every page and frame of the declared sites, says once that it saw links which may be documents, or
 * that the page is a document itself, and is done. Everything else is injected on that word.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CANDIDATES } from '../../lib/sites/candidates.ts';
import { runFirstStage } from './first-stage.ts';

export default defineContentScript({
  // Where it runs is said in scripts/build/manifest.ts: said here, the rules of all sites would be injected with it.
  registration: 'runtime',
  main() {
    runFirstStage(CANDIDATES);
  },
});
