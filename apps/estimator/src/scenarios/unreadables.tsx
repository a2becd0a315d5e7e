import { removeUnreadable } from './actions.ts'
import { useShared } from './scenarios-context.ts'

/** The most that is told of one: it can be wrong in thousands of places. */
const most = 10

/** Alternatives that are stored but cannot be used here: they are told, and stay until somebody deletes them. */
export const Unreadables = () => {
  const { app, scenarios, words } = useShared()
  return (
    <>
      {scenarios.memory.kept.value.unreadable.map((each, index) => (
        <div key={index} class="ds-alert" data-color="warning">
          <p>{words.unreadable(each.name)}</p>
          {each.issues.length > 0 && (
            <ul class="issues">
              {[...new Set(each.issues.map(app.sentence))].slice(0, most).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          {each.issues.length === 0 && each.name !== '' && <p>{words.unreadableDamaged}</p>}
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            data-size="sm"
            onClick={() => removeUnreadable(scenarios, each)}
          >
            {words.deleteUnreadable}
          </button>
        </div>
      ))}
    </>
  )
}
