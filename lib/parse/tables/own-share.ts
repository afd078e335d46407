/**
 * « Aide Anah | Aide Agglomération | Aide Ville »: of several who pay, the body that decides is told by its name: a
 * municipal council decides the town's part, a metropolitan one the metropole's.
 */
import { perAct } from '../per-act.ts';

interface Kind {
  /** How its deciding bodies are called. */
  body: RegExp;
  /** How it is called at the head of a column. */
  payer: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    body: /\b(?:conseil|bureau) (?:metropolitain|de (?:la |l')?(?:euro)?metropole)\b/g,
    payer: /\b(?:euro)?metropol(?:e|itaine?)\b/,
  },
  {
    body: /\b(?:conseil|bureau) (?:communautaire|d'agglomeration|de (?:la )?communaute)\b/g,
    payer:
      /\b(?:inter)?commun(?:aute|autaire)\b|\bagglo(?:meration)?\b|\binterco(?:mmunale)?\b|\bepci\b|^parts? (?:de la )?c\.?[acu]\.?$/,
  },
  { body: /\bconseil municipal\b/g, payer: /\b(?:ville|commune|communale|municipale)\b/ },
  { body: /\bconseil departemental\b/g, payer: /\bdepartement(?:ale?)?\b/ },
  { body: /\bconseil regional\b/g, payer: /\bregion(?:ale?)?\b/ },
];

/** Others who may pay, whoever decides. */
const FUNDER = /\b(?:etat|regions?|departements?|caf|anah|europe|feder|fse|drac|ademe|fondations?|autres?)\b/;

export type Payer = 'own' | 'other' | 'unsaid';

/** Who pays what stands in a column with this heading, as far as the heading says. */
export const payerOf = perAct((act) => {
  const said = KINDS.map(({ body, payer }) => ({ payer, times: [...act.flow.folded.matchAll(body)].length }));
  const most = Math.max(...said.map(({ times }) => times));
  const own = most === 0 ? undefined : said.find(({ times }) => times === most)?.payer;
  return (heading: string): Payer => {
    if (own?.test(heading)) return 'own';
    return FUNDER.test(heading) || (own && KINDS.some(({ payer }) => payer.test(heading))) ? 'other' : 'unsaid';
  };
});
