import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../demo/site/listing.ts';
import { demoDocuments } from '../../demo/documents.ts';
import { markWords } from '../../lib/ui/words/mark-words.ts';
import { faults } from './harness/faults.ts';
import { cardText, folded, openListing, readByPointing, waitForMarks } from './harness/listing.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const broken = await faults();
const [sound] = await demoDocuments();
if (sound === undefined) throw new Error('The demonstration has no document');
const documents = [sound, ...broken.map(({ document }) => document)];

const cases = BROWSERS.flatMap((candidate) => (['fr', 'en'] as const).map((language) => ({ ...candidate, language })));

describe.each(cases)('failures in $kind, in $language', ({ language, ...candidate }) => {
  describe.skipIf(candidate.executable === undefined)('each', () => {
    const t = markWords(language);
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents, language });
      await openListing(stage.page, PAGE_SIZE);
      await stage.page.click('#voir-plus');
      await waitForMarks(stage.page, documents.length);
    });
    afterAll(() => stage.close());

    it.each(broken.map(({ code, document }, index) => ({ code, index, label: document.label })))(
      '$label: says so, and what to do',
      async ({ code, index }) => {
        expect(await readByPointing(stage.page, index + 1)).toBe('failed');
        const words = await cardText(stage.page);
        expect(words).toContain(folded(t(`failure.${code}`)));
        expect(words).toContain(folded(t(`failure.${code}.todo`)));
        await stage.page.keyboard.press('Escape');
      },
    );

    it('none of them keeps the next document from being read', async () => {
      expect(await readByPointing(stage.page, 0)).toBe('read');
    });
  });
});
