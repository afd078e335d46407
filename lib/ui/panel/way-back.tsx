import { ArrowSign } from './signs.tsx';

/** Leads from a document back to where it was chosen; stands above its answer. */
export function WayBack({ children, onBack }: { children: string; onBack: () => void }) {
  return (
    <div class="way-back">
      <button type="button" class="text-button" onClick={onBack}>
        <ArrowSign previous />
        {children}
      </button>
    </div>
  );
}
