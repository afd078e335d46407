import { useId } from 'preact/hooks';

interface Way<Value extends string> {
  value: Value;
  label: string;
  /** What it means, where the label does not say all. */
  why?: string;
  /** Of the label, where it is not the page's. */
  lang?: string;
}

export interface ChoiceProps<Value extends string> {
  name: string;
  legend: string;
  chosen: Value;
  ways: readonly Way<Value>[];
  onChoose: (value: Value) => void;
}

/** One of a few, all of them in view. */
export function Choice<Value extends string>({ name, legend, chosen, ways, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset class="options-section">
      <legend>
        <h2>{legend}</h2>
      </legend>
      {ways.map(({ value, label, why, lang }) => (
        <div class="options-way" key={value}>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={name}
            value={value}
            checked={chosen === value}
            aria-describedby={why === undefined ? undefined : `${id}-${value}-why`}
            onChange={() => onChoose(value)}
          />
          <label for={`${id}-${value}`} lang={lang}>
            {label}
          </label>
          {why !== undefined && (
            <p class="quiet" id={`${id}-${value}-why`}>
              {why}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
