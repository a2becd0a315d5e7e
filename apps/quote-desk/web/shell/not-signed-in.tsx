import { Headline } from '@anslag/ui'
import { useDesk } from './desk.ts'
import { useTitle } from './use-title.ts'

/** What whoever is not signed in sees, whatever they wanted to see. */
export const NotSignedIn = () => {
  const { shell } = useDesk().words
  useTitle(shell.notSignedIn)
  const returnTo = encodeURIComponent(location.pathname + location.search)
  return (
    <>
      <Headline level={1} text={shell.notSignedIn} tabIndex={-1} />
      <p>{shell.howToSignIn}</p>
      <p>
        <a class="ds-button" href={`/sign-in?returnTo=${returnTo}`}>
          {shell.signIn}
        </a>
      </p>
    </>
  )
}
