import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'
import type { Called } from './call.ts'

/** What the desk answered with when a page asked, or that it has not yet. */
export type Answered<Body> = Called<Body> | { readonly kind: 'asked' }

/** What a page shows, and asking for it once more. */
export interface Asked<Body> {
  readonly answer: Signal<Answered<Body>>
  readonly ask: () => Promise<void>
}

/**
 * Asks for what stands at an address: at first, when the address changes or what it stands for does (`of`), and when the desk is
 * there again after it was not.
 */
export const useAnswer = <Body>(path: string, of = ''): Asked<Body> => {
  const { call, connection } = useDesk()
  const answer = useSignal<Answered<Body>>({ kind: 'asked' })
  const asking = `${path} ${of}`
  const latest = useSignal(asking)
  latest.value = asking
  const ask = async (): Promise<void> => {
    const called = await call<Body>('GET', path)
    // Of two that were asked for, the later one counts, in whatever order they answer.
    if (latest.peek() === asking) answer.value = called
  }
  useEffect(() => void ask(), [asking])
  const isUp = connection.value === 'up'
  useEffect(() => {
    const { kind } = answer.peek()
    if (isUp && (kind === 'away' || kind === 'signed-out')) void ask()
  }, [isUp])
  return { answer, ask }
}
