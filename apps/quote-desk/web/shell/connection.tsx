import { Button, Notice } from '@anslag/ui'
import { useLocation } from 'preact-iso'
import { askWho, useDesk } from './desk.ts'
import { isSignIn } from './pages.tsx'

/** Says so where the server does not answer, or wants somebody to sign in again. Nothing that was written goes away by it. */
export const ConnectionNotice = () => {
  const desk = useDesk()
  const { connection, person, isKnown } = desk
  const { shell } = desk.words
  const { path } = useLocation()
  // Until somebody is known, the page itself says that the server does not answer.
  const isTold = !isKnown.value && !isSignIn(path)
  const isOut = connection.value === 'signed-out' && person.value !== undefined
  return (
    <div role="status" class="connection">
      {!isTold && (connection.value === 'away' || isOut) && (
        <Notice color="warning">
          <p>{isOut ? shell.signedOut : shell.away}</p>
          <p class="buttons">
            {isOut && (
              <a class="ds-link" href="/sign-in" target="_blank" rel="noopener">
                {shell.signIn}
              </a>
            )}
            <Button small variant="secondary" onClick={() => void askWho(desk)}>
              {shell.tryAgain}
            </Button>
          </p>
        </Notice>
      )}
    </div>
  )
}
