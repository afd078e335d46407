/**
 * The rules for any site: injected before the marks where the page's site is not declared, and by the toolbar's window to
 * see what a page holds. Pages of declared sites do without it.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { recogniserAnywhere } from '../in-page/links/anywhere.ts';
import { surveyPage } from '../in-page/links/survey.ts';

export default defineContentScript({
  registration: 'runtime',
  // The page need not know that a script of ours started.
  noScriptStartedPostMessage: true,
  main() {
    globalThis.delibereAnywhere = recogniserAnywhere;
    globalThis.delibereSurvey = () => surveyPage(document, new URL(location.href));
  },
});
