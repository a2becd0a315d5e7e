import { Button, CheckBox, Notice } from '@anslag/ui'
import { setRemembering } from './remembering.ts'
import { useScenarios } from './scenarios-context.ts'

const Blocked = ({ why }: { readonly why: 'newer' | 'broken' }) => {
  const { scenarios, words } = useScenarios()
  return (
    <Notice color="warning">
      <p>{words[why]}</p>
      <Button variant="secondary" small onClick={() => setRemembering(scenarios, false)}>
        {words.deleteStored}
      </Button>
    </Notice>
  )
}

/** Whether the browser remembers the alternatives, what that means, and what went wrong with it. */
export const Remember = () => {
  const { scenarios, words } = useScenarios()
  const { remembering, unsaved } = scenarios.memory
  const now = remembering.value
  const fault = unsaved.value
  if (now === 'newer' || now === 'broken') return <Blocked why={now} />
  return (
    <div class="remember">
      <CheckBox
        id="remember"
        label={words.remember}
        aria-describedby="remember-what"
        checked={now === 'on'}
        onInput={(checked, box) => {
          setRemembering(scenarios, checked)
          // Where it could not be done the box must say so, too.
          box.checked = remembering.peek() === 'on'
        }}
      />
      <p id="remember-what" class="intro">
        {words.rememberWhat}
      </p>
      {fault !== undefined && (
        <Notice color="danger">
          <p>
            {words.faults[fault]} {words.unsaved}
          </p>
        </Notice>
      )}
      {scenarios.isTooLarge.value && (
        <Notice color="warning">
          <p>{words.tooLarge}</p>
        </Notice>
      )}
    </div>
  )
}
