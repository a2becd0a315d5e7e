import { Button, Notice } from '@anslag/ui'
import { removeUnreadable } from './actions.ts'
import { useScenarios } from './scenarios-context.ts'

const most = 10

/** Alternatives that are stored but cannot be used here: they are shown, and stay until somebody deletes them. */
export const Unreadables = () => {
  const { app, scenarios, words } = useScenarios()
  return (
    <>
      {scenarios.memory.saved.value.unreadable.map((each, index) => (
        <Notice key={index} color="warning">
          <p>{words.unreadable(each.name)}</p>
          {each.issues.length > 0 && (
            <ul class="issues">
              {[...new Set(each.issues.map(app.sentence))].slice(0, most).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          {each.issues.length === 0 && each.name !== '' && <p>{words.unreadableDamaged}</p>}
          <Button variant="secondary" small onClick={() => removeUnreadable(scenarios, each)}>
            {words.deleteUnreadable}
          </Button>
        </Notice>
      ))}
    </>
  )
}
