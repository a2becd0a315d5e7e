import { Button } from '@anslag/ui'
import { useDesk } from './desk.ts'

interface NotHereProps {
  /** Absent where only a page that is loaded anew can have it. */
  readonly onTryAgain?: () => void
}

/** A part of the page did not come: of a desk that is away, or of one that is newer than the page and has that part no more. */
export const NotHere = ({ onTryAgain }: NotHereProps) => {
  const { asking, shell } = useDesk().words
  return (
    <div role="status" class="not-here">
      <p>
        {asking.notHere} {asking.newer}
      </p>
      <p class="buttons">
        {onTryAgain !== undefined && (
          <Button small variant="secondary" onClick={onTryAgain}>
            {shell.tryAgain}
          </Button>
        )}
        <Button small variant="secondary" onClick={() => location.reload()}>
          {asking.reload}
        </Button>
      </p>
    </div>
  )
}
