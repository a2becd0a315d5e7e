import { fill } from '@anslag/presentation'
import { Button, Notice } from '@anslag/ui'
import { useEffect } from 'preact/hooks'
import { useDesk } from '../../shell/desk.ts'
import { momentText, nowHere } from '../../words/moment.ts'
import { actsSince } from './acts-since.ts'
import { useCase } from './case-context.ts'

const every = 20_000

/** Looks while somebody looks at the page, and at once when they come back to it. */
const useLooking = (look: () => Promise<void>): void =>
  useEffect(() => {
    const lookNow = (): void => {
      if (document.visibilityState === 'visible') void look()
    }
    const timer = setInterval(lookNow, every)
    document.addEventListener('visibilitychange', lookNow)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookNow)
    }
  }, [])

/** Tells that somebody else has changed the case, who did what, and shows it to whoever wants to see. */
export const Meanwhile = () => {
  const { words } = useDesk()
  const { casePage } = words
  const { shown, meanwhile, look, take } = useCase()
  useLooking(look)
  const now = meanwhile.value
  return (
    <div role="status">
      {now !== undefined && (
        <Notice color="warning">
          <p>{casePage.changedMeanwhile}</p>
          <ul>
            {actsSince(now.body, shown.value.body).map(({ version, at, person, act }) => (
              <li key={version}>
                {fill(casePage.didWhat, {
                  who: person,
                  what: casePage.acts[act],
                  when: momentText(at, nowHere(), words),
                })}
              </li>
            ))}
          </ul>
          <p class="buttons">
            <Button small onClick={take}>
              {casePage.showChanged}
            </Button>
          </p>
        </Notice>
      )}
    </div>
  )
}
