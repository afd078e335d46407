import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { EvidencePassages } from '../../../lib/ui/panel/evidence-passages.tsx';
import { ExternalLink } from '../../../lib/ui/panel/external-link.tsx';
import { NameList } from '../../../lib/ui/panel/name-list.tsx';
import { Term } from '../../../lib/ui/panel/term.tsx';
import { Value } from '../../../lib/ui/panel/value.tsx';
import { doubtful } from '../fixtures/acts.ts';
import { ADDRESS } from '../fixtures/answers.ts';
import { found, inferred } from '../fixtures/found.ts';
import { memberNames } from '../fixtures/names.ts';
import { testAccessibility } from '../support/accessible.ts';
import { field, mountPart, words, type Look } from '../support/mount.tsx';

const openAll = (container: ParentNode): void => {
  for (const button of container.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) fireEvent.click(button);
};

describe('a value', () => {
  const number = found('2023.00072', 'DELIBERATION N°2023.00072', 2);
  const value = (look?: Look) =>
    mountPart(
      <Value found={number} field="number" label="Numéro">
        {number.value}
      </Value>,
      look,
    );
  testAccessibility(value, { least: 4, prepare: openAll });

  test('opens the words that say it, with the way to their page', () => {
    const container = value();
    const button = screen.getByRole('button', { name: 'p. 2 voir le passage : Numéro'.replace(' :', '\u202f:') });
    expect(container.querySelector('blockquote')).toBeNull();
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(words(container.querySelector('blockquote')!)).toBe('DELIBERATION N°2023.00072');
    expect(screen.getByRole<HTMLAnchorElement>('link').href).toBe(`${ADDRESS}#page=2`);
    fireEvent.click(button);
    expect(container.querySelector('blockquote')).toBeNull();
  });

  test('says in words how it is known, unless it is printed', () => {
    const shown = (certain: typeof number) =>
      words(
        mountPart(
          <Value found={certain} field="number" label="Numéro">
            {certain.value}
          </Value>,
        ),
      );
    expect(shown(inferred('2023.00072', 'x'))).toContain('déduit');
    expect(shown(found('2023.00072', 'x', 1, 'uncertain'))).toContain('incertain');
    expect(shown(number)).not.toContain('imprimé');
  });

  test('keeps what had been read beside what the user set', () => {
    const corrected = doubtful.grants[0]!.beneficiary;
    const container = mountPart(
      <Value found={corrected} field="grants.0.beneficiary" label="Bénéficiaire">
        {corrected.value}
      </Value>,
    );
    openAll(container);
    expect(words(container)).toContain('corrigé');
    expect(words(container)).toContain('Le lecteur avait trouvé : Commune de Bellenve');
    expect(words(container.querySelector('blockquote')!)).toBe('à la Commune de Bellenve');
  });
});

describe('a passage', () => {
  test('recognised on an image says so, and how sure it is', () => {
    const { amountCents } = doubtful.grants[0]!;
    expect(words(mountPart(<EvidencePassages evidence={amountCents!.evidence} />))).toContain('sûr à 71 %');
  });

  test('is text, whatever it holds', () => {
    const hostile = '<img src=x onerror=alert(1)> &amp; \u202e';
    const container = mountPart(<EvidencePassages evidence={found(1, hostile).evidence} />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('blockquote')?.textContent).toBe(hostile);
  });
});

describe('a link', () => {
  test('opens beside the page, and tells it nothing', () => {
    mountPart(<ExternalLink address={ADDRESS}>le document</ExternalLink>);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'le document (nouvel onglet)' });
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///x', undefined])('is not made of %s', (address) => {
    const container = mountPart(<ExternalLink address={address}>le document</ExternalLink>);
    expect(container.querySelector('a')).toBeNull();
    expect(words(container)).toContain('le document');
  });
});

const term = (look?: Look) =>
  mountPart(
    <p>
      <Term name="nppv">NPPV</Term>
    </p>,
    look,
  );

describe('a hard word', () => {
  testAccessibility(term, { prepare: openAll });

  test('explains itself where it stands', () => {
    term();
    const button = screen.getByRole('button', { name: 'NPPV' });
    const meaning = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(meaning?.hidden).toBe(true);
    fireEvent.click(button);
    expect(meaning?.hidden).toBe(false);
    expect(meaning?.textContent).toContain('se retire du vote');
  });
});

describe('a list of names', () => {
  const names = memberNames(60).map((name) => ({ found: found(name, `M. ${name}`), text: name }));
  const list = (look?: Look) => mountPart(<NameList names={names} field="roll.present" />, look);
  testAccessibility(list, { least: 60, prepare: (element) => void fireEvent.click(element.querySelector('.name')!) });

  test('shows the passage of the name that is chosen, one at a time', () => {
    const container = list();
    expect(field(container, 'roll.present').querySelectorAll('li')).toHaveLength(60);
    fireEvent.click(screen.getByRole('button', { name: 'Agathe AUBRELLE' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bastien AUBRELLE' }));
    expect([...container.querySelectorAll('blockquote')].map(words)).toEqual(['M. Bastien AUBRELLE']);
    fireEvent.click(screen.getByRole('button', { name: 'Bastien AUBRELLE' }));
    expect(container.querySelector('blockquote')).toBeNull();
  });
});
