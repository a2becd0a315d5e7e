import { Button, Notice } from '@anslag/ui'
import { type Person, useDesk } from './desk.ts'

/** Says so where the server does not answer, or wants somebody to sign in again. Nothing that was written goes away by it. */
export const ConnectionNotice = () => {
  const { connection, person, call, words } = useDesk()
  const { shell } = words
  const tryAgain = async (): Promise<void> => {
    const session = await call<Person>('GET', '/api/session')
    if (session.kind === 'done') person.value = session.body
  }
  const isOut = connection.value === 'signed-out' && person.value !== undefined
  return (
    <div role="status" class="connection">
      {(connection.value === 'away' || isOut) && (
        <Notice color="warning">
          <p>{isOut ? shell.signedOut : shell.away}</p>
          <p class="buttons">
            {isOut && (
              <a class="ds-link" href="/sign-in" target="_blank" rel="noopener">
                {shell.signIn}
              </a>
            )}
            <Button small variant="secondary" onClick={() => void tryAgain()}>
              {shell.tryAgain}
            </Button>
          </p>
        </Notice>
      )}
    </div>
  )
}
