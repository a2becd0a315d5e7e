import { effect } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { whenForgotten } from '../../../kept/kept-work.ts'
import { useDesk } from '../../../shell/desk.ts'
import { nowHere } from '../../../words/moment.ts'
import type { CaseActs } from '../state.ts'
import { createOrderWork, type Order } from './order-work.ts'

/** The order of the case that is open, kept as it is written. */
export const useOrderWork = (id: string, acts: CaseActs): Order => {
  const { call, connection, person, words } = useDesk()
  const own = { person: person.peek()?.name ?? '', of: `case ${id}` }
  const order = useMemo(() => {
    const keeping = { storage: localStorage, ...own, now: nowHere }
    return createOrderWork(acts, { id, call, connection, keeping, words: words.casePage })
  }, [])
  useEffect(() => {
    const keepNow = (): void => order.keep(acts.shown.peek().etag)
    const ends = [
      order.begin(),
      whenForgotten(window, own, keepNow),
      effect(() => {
        order.form.value
        const timer = setTimeout(() => order.keep(acts.shown.peek().etag), 200)
        return () => clearTimeout(timer)
      }),
    ]
    const byKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's' || !order.isEditing.peek()) return
      event.preventDefault()
      void order.save()
    }
    addEventListener('pagehide', keepNow)
    addEventListener('keydown', byKey)
    return () => {
      removeEventListener('pagehide', keepNow)
      removeEventListener('keydown', byKey)
      keepNow()
      for (const end of ends) end()
    }
  }, [])
  return order
}
