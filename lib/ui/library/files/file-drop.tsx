import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../language.ts';
import { libraryWords } from '../../words/library-words.ts';
import { droppedFiles } from './dropped-files.ts';

/** @param lost names of what could not be looked into */
export type OnFiles = (files: readonly File[], lost?: readonly string[]) => void;

export interface FileDropProps {
  language: Language;
  onFiles: OnFiles;
}

/** Files and folders can be dropped anywhere on the page: while they are held over it, it says so. */
export function FileDrop({ language, onFiles }: FileDropProps) {
  const t = libraryWords(language);
  const [over, setOver] = useState(false);
  // Before the page is painted: what nobody hears of is opened by the browser, in another tab.
  useLayoutEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      const { dataTransfer } = event;
      if (dataTransfer === null || !holdsFiles(event)) return;
      event.preventDefault();
      void droppedFiles(dataTransfer).then(({ files, lost }) => onFiles(files, lost));
    };
    // Entering too: what says so comes to stand under the pointer, and would refuse what is let go before the pointer moves again.
    for (const kind of ['dragenter', 'dragover'] as const) document.addEventListener(kind, onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      for (const kind of ['dragenter', 'dragover'] as const) document.removeEventListener(kind, onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [onFiles]);
  return over ? <div class="library-drop">{t('files.drop')}</div> : null;
}

/** The same without dragging: a button for files, and one for a folder. */
export function FileButtons({ language, onFiles }: FileDropProps) {
  const t = libraryWords(language);
  return (
    <div class="library-file-buttons">
      <FileButton onFiles={onFiles}>{t('files.choose')}</FileButton>
      <FileButton folder onFiles={onFiles}>
        {t('files.choose-folder')}
      </FileButton>
    </div>
  );
}

interface FileButtonProps {
  folder?: boolean;
  onFiles: OnFiles;
  children: ComponentChildren;
}

function FileButton({ folder = false, onFiles, children }: FileButtonProps) {
  const id = useId();
  return (
    <span class="library-file-button">
      <input
        id={id}
        type="file"
        class="visually-hidden"
        multiple
        accept={folder ? undefined : '.pdf,application/pdf'}
        {...(folder && { webkitdirectory: true })}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <label for={id} class="plain-button">
        {children}
      </label>
    </span>
  );
}
