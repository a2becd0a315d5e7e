import { ErrorBoundary, LocationProvider, useLocation } from 'preact-iso'
import { ConnectionNotice } from './connection.tsx'
import { useDesk } from './desk.ts'
import { Header } from './header.tsx'
import { NotKnown } from './not-known.tsx'
import { NotSignedIn } from './not-signed-in.tsx'
import { isSignIn, Pages } from './pages.tsx'

/** Whoever came to another page by the keyboard goes on at its heading. */
const toHeading = (): void => document.querySelector<HTMLElement>('#content h1')?.focus()

const Content = () => {
  const { person, isKnown } = useDesk()
  const { path } = useLocation()
  if (person.value !== undefined || isSignIn(path)) return <Pages onArrived={toHeading} />
  return isKnown.value ? <NotSignedIn /> : <NotKnown />
}

/** What stands around every page. */
export const Frame = () => {
  const { words, said } = useDesk()
  return (
    <LocationProvider>
      <a class="ds-skip-link" href="#content">
        {words.shell.skip}
      </a>
      <Header />
      <ConnectionNotice />
      <main id="content" tabIndex={-1}>
        <ErrorBoundary>
          <Content />
        </ErrorBoundary>
      </main>
      <p class="said" role="status">
        {said.value}
      </p>
    </LocationProvider>
  )
}
