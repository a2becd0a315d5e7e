import { fill, formatKroner } from '@anslag/presentation'
import { Button, Notice } from '@anslag/ui'
import { Issues } from '../../../api/told.tsx'
import { useDesk } from '../../../shell/desk.ts'
import { momentText, nowHere } from '../../../words/moment.ts'
import { useCase } from '../case-context.ts'

/** Work of before that stands in the form again. */
const Restored = () => {
  const { words } = useDesk()
  const { restored, discard } = useCase().order
  const kept = restored.value
  return kept === undefined ? null : (
    <Notice color="info">
      <p>{fill(words.keeping.restored, { when: momentText(kept.at, nowHere(), words) })}</p>
      <p>
        <Button small variant="secondary" onClick={discard}>
          {words.keeping.forget}
        </Button>
      </p>
    </Notice>
  )
}

/** Somebody else has saved another order meanwhile: what was typed here stands, and whoever typed it decides. */
const Stale = () => {
  const { casePage } = useDesk().words
  const { isStale, putOnTop, discard } = useCase().order
  return isStale.value ? (
    <Notice color="warning">
      <p>{casePage.orderChanged}</p>
      <p class="buttons">
        <Button small onClick={putOnTop}>
          {casePage.putOnTop}
        </Button>
        <Button small variant="secondary" onClick={discard}>
          {casePage.discardMine}
        </Button>
      </p>
    </Notice>
  ) : null
}

const Wouldbe = () => {
  const { words } = useDesk()
  const { live } = useCase().order
  const now = live.value
  if (now?.kind !== 'priced') return null
  const text = fill(words.casePage.wouldCost, { amount: formatKroner(now.body.content.totals.gross, words.texts) })
  return <strong key={text}>{text}</strong>
}

/** Saving, in sight wherever one is in the form. */
export const SaveBar = () => {
  const { casePage } = useDesk().words
  const { order } = useCase()
  const { isUnsaved, isStale, isSaving, undoable, refusal, save, undo, discard, close } = order
  const unsaved = isUnsaved.value
  return (
    <div class="save-bar">
      <div role="status">
        <Restored />
        <Stale />
      </div>
      <div role="alert">
        <Issues of={refusal.value} />
      </div>
      <div class="buttons">
        <Button
          aria-disabled={!unsaved || isStale.value || isSaving.value}
          aria-keyshortcuts="Control+S"
          onClick={() => void save()}
        >
          {casePage.save}
        </Button>
        {unsaved && (
          <Button variant="tertiary" onClick={discard}>
            {casePage.discardMine}
          </Button>
        )}
        {!unsaved && undoable.value !== undefined && (
          <Button variant="secondary" onClick={() => void undo()}>
            {casePage.undo}
          </Button>
        )}
        {!unsaved && (
          <Button variant="tertiary" onClick={close}>
            {casePage.closeOrder}
          </Button>
        )}
        <Wouldbe />
      </div>
    </div>
  )
}
