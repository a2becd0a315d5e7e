import { Button, Headline } from '@anslag/ui'
import { askWho, useDesk } from './desk.ts'
import { useTitle } from './use-title.ts'

/** What stands there while the server has not said who is signed in. */
export const NotKnown = () => {
  const desk = useDesk()
  const { shell, asking } = desk.words
  useTitle(shell.noAnswer)
  return (
    <>
      <Headline level={1} text={shell.noAnswer} tabIndex={-1} />
      <p>{asking.later}</p>
      <p>
        <Button onClick={() => void askWho(desk)}>{shell.tryAgain}</Button>
      </p>
    </>
  )
}
