import { removeUnreadable } from '../../state/scenarios/actions.ts'
import { IssueList } from '../issue-list.tsx'
import { useShared } from './shared.ts'

/** Alternatives that are stored but cannot be used here: they are told, and stay until somebody deletes them. */
export const Unreadables = () => {
  const { scenarios, words } = useShared()
  return (
    <>
      {scenarios.memory.kept.value.unreadable.map((each, index) => (
        <div key={index} class="ds-alert" data-color="warning">
          <p>{words.unreadable(each.name)}</p>
          {each.issues.length > 0 && <IssueList issues={each.issues} />}
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
