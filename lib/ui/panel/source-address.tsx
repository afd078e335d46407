import { isFileAddress } from '../../model/file-address.ts';
import { ExternalLink } from './external-link.tsx';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';

/** Where a document is from: an address of the web, or a file of the user's by what it was called. */
export function SourceAddress({ address, fileName }: { address: string; fileName?: string | undefined }) {
  const { t } = usePanel();
  if (!isFileAddress(address)) return <ExternalLink address={address}>{address}</ExternalLink>;
  return (
    <>
      {t('source.own-file')}
      {fileName !== undefined && (
        <>
          {' '}
          <Quoted>{fileName}</Quoted>
        </>
      )}
    </>
  );
}
