import { useMemo } from 'preact/hooks'
import type { OfferedOperation } from '../../../../server/routes/operations.ts'
import { useCase } from '../case-context.ts'
import { createDoing, type Doing } from './doing.ts'
import { keyboardHere } from './keyboard.ts'

/** What whoever looks may do with the draft, now or once they have begun a revision. */
export const mayDecide = (may: readonly string[], operation: OfferedOperation): boolean =>
  may.includes(operation) || may.includes('revise')

/** Does things with the case, one at a time; the keyboard goes on where it was, or near. */
export const useAct = (): Doing => {
  const acts = useCase()
  return useMemo(() => {
    const doing = createDoing(acts)
    const kept = async (what: () => Promise<boolean>): Promise<boolean> => {
      const goOn = keyboardHere()
      const isDone = await what()
      if (isDone) goOn()
      return isDone
    }
    const act: Doing['act'] = (...all) => kept(() => doing.act(...all))
    const decide: Doing['decide'] = (...all) => kept(() => doing.decide(...all))
    return { ...doing, act, decide }
  }, [])
}
