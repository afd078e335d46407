/**
 * First stage of the sites that the reader allowed: registered for them while the extension runs, and like
 * `links.content` otherwise.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ANY_FIRST } from '../../lib/sites/candidates.ts';
import { runFirstStage } from '../links.content/first-stage.ts';

export default defineContentScript({
  registration: 'runtime',
  main() {
    runFirstStage(ANY_FIRST);
  },
});
