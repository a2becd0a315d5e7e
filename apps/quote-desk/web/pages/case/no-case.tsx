import { Button, Headline } from '@anslag/ui'
import { Issues } from '../../api/told.tsx'
import { useDesk } from '../../shell/desk.ts'
import { useTitle } from '../../shell/use-title.ts'
import type { Opening } from './state.ts'

interface NoCaseProps {
  readonly opening: Opening
  readonly tryAgain: () => Promise<void>
}

/** What stands there while there is no case to show: it is on its way, not there, not for whoever asks, or out of reach. */
export const NoCase = ({ opening, tryAgain }: NoCaseProps) => {
  const { casePage, missing } = useDesk().words
  const title = opening.kind === 'missing' ? casePage.missing : casePage.title
  useTitle(title)
  return (
    <>
      <Headline level={1} text={title} tabIndex={-1} />
      {opening.kind === 'loading' && <p role="status">{casePage.loading}</p>}
      {opening.kind === 'missing' && <p>{casePage.missingWhy}</p>}
      {opening.kind === 'refused' && (
        <div role="alert">
          <Issues of={opening.issues} />
        </div>
      )}
      {opening.kind === 'away' && (
        <p>
          <Button onClick={() => void tryAgain()}>{casePage.openAgain}</Button>
        </p>
      )}
      {opening.kind !== 'loading' && (
        <p>
          <a class="ds-link" href="/">
            {missing.back}
          </a>
        </p>
      )}
    </>
  )
}
