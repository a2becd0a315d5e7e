import { success } from './actions.ts'
import type { Scenarios } from './store.ts'

/** Has the browser remember from now on, or forget everything at once. */
export const setRemembering = ({ memory, status, words }: Scenarios, isWanted: boolean): void => {
  const fault = isWanted ? memory.remember() : memory.forget()
  if (fault !== undefined) {
    const notRemembered = fault === 'full' ? words.notRememberedFull : words.notRemembered
    status.value = { color: 'danger', sentences: [words.faults[fault], isWanted ? notRemembered : words.notCleared] }
  } else if (!isWanted) status.value = success(words.forgotten)
  else status.value = memory.remembering.peek() === 'on' ? success(words.remembered) : undefined
}

/** Follows what another tab does, and says so where something here is another than it was. */
export const listenToTabs = ({ memory, status, words }: Scenarios, key: string): void => {
  addEventListener('storage', (event) => {
    // Without a key everything was cleared.
    if (event.key !== null && event.key !== key) return
    const happened = memory.refresh()
    if (happened === 'changed') status.value = { color: 'info', sentences: [words.changedElsewhere] }
    if (happened === 'forgotten') status.value = { color: 'info', sentences: [words.forgottenElsewhere] }
  })
}
