import type { VoteSide } from '../../model/reading.ts';
import { usePanel } from './panel-context.ts';

export interface ListFieldProps {
  id: string;
  /** Paths: of the sides of a vote, or of who was there and who was not. */
  lists: readonly string[];
  chosen: string;
  onChoose: (list: string) => void;
}

/** Which of several lists somebody belongs in: how they voted, or whether they were there. */
export function ListField({ id, lists, chosen, onChoose }: ListFieldProps) {
  const { t } = usePanel();
  const isVote = chosen.includes('.named.');
  const say = (list: string): string => {
    if (isVote) return t(`votes.side.${list.slice(list.lastIndexOf('.') + 1) as VoteSide}`);
    return t(list === 'roll.present' ? 'entry.list.present' : 'entry.list.absent');
  };
  return (
    <div class="entry-part">
      <label for={id}>{t(isVote ? 'entry.list.vote' : 'entry.list.roll')}</label>
      <select id={id} class="typed-field" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {lists.map((list) => (
          <option key={list} value={list}>
            {say(list)}
          </option>
        ))}
      </select>
    </div>
  );
}
