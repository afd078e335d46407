import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { Deliberation } from '../../../lib/model/reading.ts';
import { AmountsSection } from '../../../lib/ui/panel/amounts-section.tsx';
import { BesideDocumentProvider } from '../../../lib/ui/panel/beside-document.ts';
import { ChecksSection } from '../../../lib/ui/panel/checks-section.tsx';
import { DecisionsSection } from '../../../lib/ui/panel/decisions-section.tsx';
import { GrantsSection } from '../../../lib/ui/panel/grants-section.tsx';
import { IdentitySection } from '../../../lib/ui/panel/identity-section.tsx';
import { MissingSection } from '../../../lib/ui/panel/missing-section.tsx';
import { ReferencesSection } from '../../../lib/ui/panel/references-section.tsx';
import { RelatedSections } from '../../../lib/ui/panel/related-sections.tsx';
import { RollSection } from '../../../lib/ui/panel/roll-section.tsx';
import { SourceSection } from '../../../lib/ui/panel/source-section.tsx';
import { found } from '../../fixtures/acts.ts';
import { littleFound, manyGrants, oneGrant } from '../fixtures/acts.ts';
import { ADDRESS, nothingRelated, oneAct, related } from '../fixtures/answers.ts';
import { testAccessibility } from '../support/accessible.ts';
import { field, mountPart, words } from '../support/mount.tsx';

const openAll = (element: Element): void => {
  for (const details of element.querySelectorAll('details')) details.open = true;
  for (const button of element.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) fireEvent.click(button);
};

describe.each([
  ['grants', () => <GrantsSection act={manyGrants} />],
  ['roll', () => <RollSection act={oneGrant} />],
  ['checks', () => <ChecksSection checks={oneGrant.checks} />],
  ['related', () => <RelatedSections act={oneGrant} related={related} onOpenAct={() => {}} />],
  ['amounts', () => <AmountsSection act={oneGrant} />],
  ['decisions', () => <DecisionsSection act={oneGrant} />],
  ['references', () => <ReferencesSection act={oneGrant} related={related} onOpenAct={() => {}} />],
  ['missing', () => <MissingSection act={littleFound} />],
  ['identity', () => <IdentitySection act={oneGrant} />],
  ['source', () => <SourceSection answer={oneAct} act={oneGrant} />],
])('%s', (_, section) => {
  testAccessibility((look) => mountPart(section(), look), { least: 5, prepare: openAll });
});

describe('what is granted', () => {
  test('stands line by line, with its total', () => {
    const container = mountPart(<GrantsSection act={manyGrants} />);
    expect(container.querySelectorAll('.rows > li')).toHaveLength(6);
    expect(words(field(container, 'grants.1.amountCents'))).toBe('8 200,50 €');
    expect(words(container)).toContain('Total26 100,50 €');
    expect(words(container)).toContain('en nature');
  });

  test('leads to all that the collection has of who gets it, where the shell can show that', () => {
    const onBeneficiary = vi.fn();
    const container = mountPart(
      <BesideDocumentProvider value={{ onShowPassage: () => {}, onBeneficiary }}>
        <GrantsSection act={oneGrant} />
      </BesideDocumentProvider>,
    );
    const name = oneGrant.grants[0]?.beneficiary.value;
    fireEvent.click(screen.getByRole('button', { name: /^Toutes ses subventions/u }));
    expect(onBeneficiary).toHaveBeenCalledWith({ name, authority: oneGrant.authority?.value, address: ADDRESS });
    expect(words(container)).toContain('Toutes ses subventions');
    expect(words(mountPart(<GrantsSection act={oneGrant} />))).not.toContain('Toutes ses subventions');
  });
});

describe('who was there', () => {
  test('is told by figures, then by names, givers and holders', () => {
    const container = mountPart(<RollSection act={oneGrant} />);
    expect(words(field(container, 'members.inOffice'))).toBe('29');
    expect([...container.querySelectorAll('summary')].map(words)).toEqual([
      '24 présents',
      '3 absents sans pouvoir',
      '2 pouvoirs',
    ]);
    expect(words(field(container, 'roll.proxies'))).toContain('Victor MARSANNE donne pouvoir à Denis CARMOND');
    expect(words(field(container, 'roll.proxies'))).toContain('Yvette NOLLIN donne pouvoir, sans que le document');
  });

  test('says why figures are missing, those of one reason together', () => {
    const missing = { ...littleFound.missing, 'members.proxies': { reason: 'not-printed' as const } };
    const container = mountPart(<RollSection act={{ ...littleFound, missing }} />);
    expect([...container.querySelectorAll('[data-reason]')].map(words)).toEqual([
      'Présents et Pouvoirs : Ce document ne l’indique pas.',
    ]);
  });
});

const sections = (act: Deliberation = oneGrant, ties = related, onOpenAct?: () => void) =>
  mountPart(<RelatedSections act={act} related={ties} onOpenAct={onOpenAct} />);

describe('related acts', () => {
  test('before: each with its date, amount, difference and every reason', () => {
    const container = sections();
    const [newer, older] = field(container, 'related.earlier').querySelectorAll('.related');
    expect(words(newer!)).toContain('30 septembre 2021 · n° 2021.00118');
    expect(words(newer!)).toContain('4 000 € alors, 4 500 € ici : +500 € (+13 %)');
    expect([...newer!.querySelectorAll('[data-reason]')].map(words)).toEqual([
      'même bénéficiaire, nommé là « ATELIERS DU VALLON (ADV) »',
      'cité par cet acte : n° 2021.00118',
      'même programme : Valserine solidaire',
    ]);
    expect(words(older!)).toContain('inchangé');
    expect(words(older!)).toContain('à vérifier');
  });

  test('after: the difference is the later act’s', () => {
    expect(words(field(sections(), 'related.later'))).toContain('4 500 € ici, puis 5 000 € : +500 € (+11 %)');
  });

  test('of the same sitting stand apart, and compare nothing', () => {
    const same = field(sections(), 'related.sameSession');
    expect(words(same)).toContain('n° 2023.00074');
    expect(same.querySelector('.change')).toBeNull();
  });

  test('none: says so, and names who is granted money for the first time', () => {
    const container = sections(manyGrants, nothingRelated);
    expect(words(container)).toContain('Aucun acte antérieur lié');
    expect(container.querySelectorAll('.first-time')).toHaveLength(6);
    expect(sections(oneGrant, related).querySelector('.first-time')).toBeNull();
  });

  test('never call a name that may be known a first time', () => {
    const reasons = [
      { kind: 'same-beneficiary', name: 'ATELIERS DU VALLON', theirName: 'x', approximate: true },
    ] as const;
    const ties = { ...related, earlier: [{ ...related.earlier[0]!, reasons: [...reasons], changes: [] }] };
    expect(sections(oneGrant, ties).querySelector('.first-time')).toBeNull();
  });

  test('open in the panel where the shell can, and always in their document', () => {
    const onOpenAct = vi.fn();
    const container = sections(oneGrant, related, onOpenAct);
    fireEvent.click(screen.getAllByRole('button', { name: /^Ouvrir la réponse/ })[0]!);
    expect(onOpenAct).toHaveBeenCalledWith(related.earlier[0]?.source);
    const links = [...container.querySelectorAll('.related')[0]!.querySelectorAll('a')].map(({ href }) => href);
    expect(links.length).toBe(2);
    expect(new Set(links)).toEqual(new Set(['https://www.valserine.example/file/4100/download#page=3']));
  });
});

describe('a reference to an earlier act', () => {
  const citing: Deliberation = {
    ...oneGrant,
    references: ['2021.00118', '1999.00001'].map((number) => found({ number })),
  };

  const NOTHING = { earlier: [], later: [], sameSession: [] };

  test('leads to it, if it was read; else to where it can be looked for', () => {
    const onOpenAct = vi.fn<() => void>();
    const container = mountPart(<ReferencesSection act={citing} related={related} onOpenAct={onOpenAct} />);
    fireEvent.click(screen.getByRole('button', { name: 'Lire la délibération citée' }));
    expect(onOpenAct.mock.calls).toEqual([[related.earlier[0]?.source]]);
    const links = [...container.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual([`${new URL(ADDRESS).origin}/`]);
    expect(links.map(words)[0]).toContain('La chercher sur www.valserine.example');
  });

  test('leads to the page that lists the acts, where one is known', () => {
    const listing = 'https://www.valserine.example/deliberations';
    const other = { ...citing, references: citing.references.slice(-1) };
    const container = mountPart(
      <ReferencesSection act={other} related={NOTHING} onOpenAct={undefined} listing={listing} />,
    );
    expect([...container.querySelectorAll('a')].map(({ href }) => href)).toEqual([listing]);
  });

  test('leads nowhere while the document is being read', () => {
    const container = mountPart(<ReferencesSection act={citing} related={undefined} onOpenAct={undefined} />);
    expect(container.querySelector('.actions')).toBeNull();
  });
});

describe('the rest of the act', () => {
  test('names other amounts with their part, and says that they are not granted', () => {
    const rows = [...mountPart(<AmountsSection act={oneGrant} />).querySelectorAll('.row')].map(words);
    expect(rows[0]).toContain('reçu par la collectivité, de la Banque des Vallées');
    expect(rows[0]).toContain('20 000 €');
    expect(words(mountPart(<AmountsSection act={oneGrant} />))).toContain('mais ne les accorde pas');
  });

  test('says of four values why they are missing, in four ways', () => {
    const container = mountPart(<MissingSection act={littleFound} />);
    const reasons = new Map(
      [...container.querySelectorAll<HTMLElement>('[data-reason]')].map((note) => [
        note.dataset['reason'],
        words(note),
      ]),
    );
    expect(reasons.size).toBe(4);
    expect(new Set(reasons.values()).size).toBe(4);
    expect(reasons.get('not-read-yet')).toContain('Pages 11–12.');
    expect(words(container)).toContain('Numéro');
  });

  test('says where the answer comes from', () => {
    const container = mountPart(
      <SourceSection answer={oneAct} act={{ ...oneGrant, inherited: ['session', 'roll.present'] }} />,
    );
    expect(container.querySelector('a')?.href).toBe(ADDRESS);
    const said = words(container);
    for (const part of ['1 à 4, sur 12', '0.1.0', oneAct.reading.sha256, '20 novembre 2026', 'Repris de l’en-tête']) {
      expect(said).toContain(part);
    }
    expect(said).toContain('Date de la séance et Noms des présents');
  });
});
