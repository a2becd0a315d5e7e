import { fill } from '@anslag/presentation'
import { Button, Notice } from '@anslag/ui'
import { useDesk } from '../../shell/desk.ts'
import type { Making } from './making.ts'
import { sourceName } from './source.ts'

interface BegunNoticeProps {
  readonly making: Making
  /** Throws away what was begun. */
  readonly onForget: () => void
}

/** Tells that a case was begun before; and of files that were dropped since, asks whether they belong to it. */
export const BegunNotice = ({ making, onForget }: BegunNoticeProps) => {
  const { newCase } = useDesk().words
  const { value: offered } = making.offered
  if (offered === undefined)
    return (
      <Notice color="info">
        <p>{newCase.restored}</p>
        <p class="buttons">
          <Button small variant="secondary" onClick={onForget}>
            {newCase.begin}
          </Button>
        </p>
      </Notice>
    )
  return (
    <Notice color="warning">
      <p>{newCase.restored}</p>
      <p>{fill(newCase.offered, { name: sourceName(offered.source) })}</p>
      <p class="buttons">
        <Button small onClick={() => void making.takeOffered('new')}>
          {newCase.offeredNew}
        </Button>
        <Button small variant="secondary" onClick={() => void making.takeOffered('begun')}>
          {newCase.offeredHere}
        </Button>
      </p>
    </Notice>
  )
}
