import { languages } from '@anslag/pricing'
import { Button } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import { signOut, useDesk } from './desk.ts'
import { HelpSheet } from './help-sheet.tsx'
import { keepLanguage, languageNames } from './language.ts'

const Navigation = () => {
  const { words, person } = useDesk()
  const { shell } = words
  const { path } = useLocation()
  const links = [
    ['/', shell.cases],
    ['/price-lists', shell.priceLists],
    ['/templates', shell.templates],
    ['/accuracy', shell.accuracy],
    ...(person.value?.role === 'administrator' ? [['/erasure', shell.erasure] as const] : []),
  ] as const
  return (
    <nav aria-label={shell.pages}>
      <ul>
        {links.map(([href, name]) => (
          <li key={href}>
            <a class="ds-link" href={href} aria-current={path === href ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Languages = () => {
  const { language: current, words } = useDesk()
  return (
    <nav class="languages" aria-label={words.shell.languages}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <button
              type="button"
              class="ds-link"
              lang={language}
              aria-current={language === current ? 'true' : undefined}
              onClick={() => {
                keepLanguage(localStorage, language)
                location.reload()
              }}
            >
              {languageNames[language]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Whoever = () => {
  const { person, call, words } = useDesk()
  const isStillIn = useSignal(false)
  if (person.value === undefined) return null
  const { name, role } = person.value
  const leave = async (): Promise<void> => {
    isStillIn.value = !(await signOut(call, () => location.assign('/')))
  }
  return (
    <div class="person">
      <span>
        {name} ({words.shell.roles[role]})
      </span>
      <HelpSheet />
      <Button small variant="tertiary" onClick={() => void leave()}>
        {words.shell.signOut}
      </Button>
      <span role="alert">{isStillIn.value && words.shell.notSignedOut}</span>
    </div>
  )
}

/** The top of every page: where one can go, in which language, and who is signed in. */
export const Header = () => {
  const { shell } = useDesk().words
  return (
    <header class="header">
      <a class="name" href="/">
        {shell.name}
      </a>
      <Navigation />
      <Languages />
      <Whoever />
    </header>
  )
}
