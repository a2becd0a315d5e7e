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
    void look()
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

/** Who else has the case open. */
const Others = () => {
  const { casePage } = useDesk().words
  const names = useCase().others.value.map(({ name }) => name)
  return names.length === 0 ? null : (
    <p key={names.join()} class="others">
      {fill(casePage.alsoOpen, { who: names.join(', ') })}
    </p>
  )
}

/** Shows what others made of the case; what was written here is put on top of it, or thrown away. */
const Choices = () => {
  const { casePage } = useDesk().words
  const { take, order } = useCase()
  if (!order.isUnsaved.value)
    return (
      <Button small onClick={take}>
        {casePage.showChanged}
      </Button>
    )
  const onTop = (): void => {
    take()
    if (order.isStale.peek()) order.putOnTop()
  }
  const theirs = (): void => {
    order.discard()
    take()
  }
  return (
    <>
      <Button small onClick={onTop}>
        {casePage.putOnTop}
      </Button>
      <Button small variant="secondary" onClick={theirs}>
        {casePage.discardMine}
      </Button>
    </>
  )
}

/** Tells that somebody else has changed the case, who did what, and shows it to whoever wants to see. */
export const Meanwhile = () => {
  const { words } = useDesk()
  const { casePage } = words
  const { shown, meanwhile, look } = useCase()
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
            <Choices />
          </p>
        </Notice>
      )}
      <Others />
    </div>
  )
}
