/**
 * Addresses that no document may be read from, asked for by a page of the extension, which the engine trusts with
 * everything but the address: nothing is asked for, or what a redirect led to is not used; and no cookie is ever sent.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { documentPath, type LinkedDocument } from '../../demo/site/document.ts';
import { HOST, LISTING } from '../../demo/site/server.ts';
import { EngineDoor } from '../../scripts/start/engine-door.ts';
import { SHIPPED_BUILDS } from './harness/builds.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const PATH = 'interdit.pdf';

/** Every spelling of what is not the public network, and what is no address of a document at all. */
const FORBIDDEN: readonly string[] = [
  `file:///etc/${PATH}`,
  'data:application/pdf;base64,JVBERi0xLjcK',
  `blob:https://${HOST}/0f0f0f0f`,
  'javascript:alert(1)',
  'about:blank',
  `ftp://${HOST}/${PATH}`,
  `ws://${HOST}/${PATH}`,
  `view-source:https://${HOST}/${PATH}`,
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/manifest.json',
  `https://lecteur@${HOST}/${PATH}`,
  `https://lecteur:secret@${HOST}/${PATH}`,
  `https://${HOST}:secret@127.0.0.1/${PATH}`,
  ...[
    'localhost',
    'localhost.',
    'un.localhost',
    '127.0.0.1',
    '127.1',
    '127.0.0.1.',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '017700000001',
    '0',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    '[fd00::1]',
    '[fe80::1]',
    '169.254.169.254',
    '0xa9fea9fe',
    '2852039166',
    '[::ffff:169.254.169.254]',
    'metadata.google.internal',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.0.1',
    '192.168.257',
    '0300.0250.0.1',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    'intranet',
    'imprimante.local',
    'box.home.arpa',
  ].map((host) => `https://${host}/${PATH}`),
];

/** Where a server that may be read sends the reader on to. */
const SENT_ON_TO = [
  'https://127.0.0.1/interdit.pdf',
  'https://localhost/interdit.pdf',
  'https://[::1]/interdit.pdf',
  'https://169.254.169.254/interdit.pdf',
  'https://192.168.0.1/interdit.pdf',
  'https://ailleurs.example.org/interdit.pdf',
];

const [sound] = await demoDocuments();
if (sound === undefined) throw new Error('The demonstration has no document');
const redirects = SENT_ON_TO.map((location): LinkedDocument => ({
  label: location,
  group: 'Envoyés ailleurs',
  path: documentPath(`redirect ${location}`),
  respond: (_request, response) => void response.writeHead(302, { Location: location }).end(),
}));

describe.each(BROWSERS)('forbidden addresses in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('as shipped', () => {
    let stage: Stage;
    let door: EngineDoor;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents: [sound, ...redirects], builds: SHIPPED_BUILDS });
      // Whatever host is asked for, this is what would be read.
      stage.site.route(`/${PATH}`, sound.respond);
      // The site gives its visitor a cookie.
      await stage.page.goto(LISTING);
      door = await EngineDoor.open(stage);
    });
    afterAll(() => stage.close());

    const failureOf = async (address: string): Promise<string> => {
      const state = await door.read(address);
      if (!state.ok) return state.error.code;
      return state.value.phase === 'failed' ? state.value.failure.code : state.value.phase;
    };
    const asked = () => stage.site.seen.filter(({ path }) => path.includes(PATH));

    it('are enough', () => expect(new Set([...FORBIDDEN, ...SENT_ON_TO]).size).toBeGreaterThanOrEqual(40));

    it.each(FORBIDDEN)('%s: nothing is asked for', async (address) => {
      expect(['address-forbidden', 'bad-message']).toContain(await failureOf(address));
      expect(asked()).toEqual([]);
    });

    it.each(redirects.map(({ label, path }) => [label, path] as const))(
      'sent on to %s: what it answers is not used',
      async (_label, path) => {
        expect(['redirected-away', 'network']).toContain(await failureOf(`https://${HOST}${path}`));
      },
    );

    it('a document of the site is read as ever, without the cookie that the site gave', async () => {
      expect(await failureOf(`https://${HOST}${sound.path}`)).toBe('answered');
      const documents = stage.site.seen.filter(({ path }) => path.startsWith('/file/') || path.includes(PATH));
      expect(documents.length).toBeGreaterThan(redirects.length);
      expect(documents.filter(({ cookie }) => cookie !== undefined)).toEqual([]);
      await stage.page.goto(LISTING);
      expect(stage.site.seen.some(({ cookie }) => cookie?.includes('visite') === true)).toBe(true);
    });
  });
});
