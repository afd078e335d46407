import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  heading: ComponentChildren;
  children: ComponentChildren;
  /** Contract name, where the whole section shows one field. */
  field?: string;
  /** Named so that the answer can lead here. */
  anchor?: string;
}

/** A part of the panel under its heading. */
export function Section({ heading, children, field, anchor }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id} data-field={field} data-anchor={anchor}>
      <h3 class="section-heading" id={id} tabIndex={anchor === undefined ? undefined : -1}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
