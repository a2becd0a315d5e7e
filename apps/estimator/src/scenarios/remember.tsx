import { setRemembering } from './actions.ts'
import { useShared } from './scenarios-context.ts'

/** Something lies in the browser's storage that the page cannot read: only the reader may delete it. */
const Blocked = ({ why }: { readonly why: 'newer' | 'broken' }) => {
  const { scenarios, words } = useShared()
  return (
    <div class="ds-alert" data-color="warning">
      <p>{words[why]}</p>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        onClick={() => setRemembering(scenarios, false)}
      >
        {words.deleteStored}
      </button>
    </div>
  )
}

/** Whether the browser remembers the alternatives, what that means, and what went wrong with it. */
export const Remember = () => {
  const { scenarios, words } = useShared()
  const { remembering, unsaved } = scenarios.memory
  const now = remembering.value
  const fault = unsaved.value
  if (now === 'newer' || now === 'broken') return <Blocked why={now} />
  return (
    <div class="remember">
      <div class="ds-field">
        <input
          id="remember"
          class="ds-input"
          type="checkbox"
          aria-describedby="remember-what"
          checked={now === 'on'}
          onChange={({ currentTarget }) => {
            setRemembering(scenarios, currentTarget.checked)
            // Where it could not be done the box must say so, too.
            currentTarget.checked = remembering.peek() === 'on'
          }}
        />
        <label class="ds-label" for="remember">
          {words.remember}
        </label>
      </div>
      <p id="remember-what" class="intro">
        {words.rememberWhat}
      </p>
      {fault !== undefined && (
        <div class="ds-alert" data-color="danger">
          <p>
            {words.faults[fault]} {words.unsaved}
          </p>
        </div>
      )}
      {scenarios.isTooLarge.value && (
        <div class="ds-alert" data-color="warning">
          <p>{words.tooLarge}</p>
        </div>
      )}
    </div>
  )
}
