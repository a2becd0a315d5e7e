import type { Estimate } from '@anslag/pricing'
import type { DrawnQuestion } from '@anslag/request-form'
import { effect } from '@preact/signals'
import type { App } from '../shell/app.ts'
import { effectTexts } from './effect-texts.ts'
import type { EffectsReply, EffectsTask } from './task.ts'

/** Milliseconds without a change of answers or of what is in sight before effects are asked for. */
const pause = 400

/** The drawn questions whose elements are in sight; `changed` is called when others are. */
const questionsInSight = (drawn: ReadonlySet<DrawnQuestion>, changed: () => void) => {
  const known = new WeakMap<Element, DrawnQuestion>()
  const inSight = new Set<Element>()
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) inSight.add(target)
      else inSight.delete(target)
    changed()
  })
  /** Looks for what has been drawn since. */
  const look = (): void => {
    for (const question of drawn) {
      const element = document.getElementById(question.id)
      if (element === null) continue
      if (!known.has(element)) observer.observe(element)
      known.set(element, question)
    }
  }
  const now = (): readonly DrawnQuestion[] =>
    [...inSight].flatMap((element) => known.get(element) ?? []).filter((question) => drawn.has(question))
  return { look, now }
}

/**
 * Asks what other answers do to the price, of the questions in sight, when nobody has typed or scrolled for a while. What was
 * told of other answers than those that stand is taken away, and comes no more.
 *
 * @returns what takes a reply, and what asks again for all that was not told, as after a worker ended
 */
export const pageEffects = (app: App, send: (task: EffectsTask) => void) => {
  let of: Estimate | undefined
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const told = new Set<string>()
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(ask, pause)
  }
  const sight = questionsInSight(app.effects.drawn, later)
  const ask = (): void => {
    sight.look()
    // What reads requests comes at the first touch; asking before would fetch it earlier.
    if (of === undefined || typeof app.deferred.now.peek() !== 'object') return
    const wanted = sight.now().filter(({ path }) => !told.has(path))
    if (wanted.length === 0) return
    turn += 1
    const requests = wanted.flatMap(({ path, requests: own }) => (own === undefined ? [] : [[path, own()] as const]))
    send({
      ...{ kind: 'effects', turn, request: of.request, day: of.day },
      questions: wanted.map(({ path }) => path),
      requests: Object.fromEntries(requests),
    })
  }
  const forget = (): void => {
    told.clear()
    if (Object.keys(app.effects.now.peek()).length > 0) app.effects.now.value = {}
  }
  effect(() => {
    const priced = app.priced.value
    void app.deferred.now.value
    const next = priced?.ok === true ? priced.estimate : undefined
    // A task later: the total that follows from an answer waits for none of this.
    if (next !== of) {
      turn += 1
      setTimeout(forget)
    }
    of = next
    later()
  })
  effect(() => {
    void app.effects.drawings.value
    later()
  })
  const heard = (reply: EffectsReply): void => {
    if (of === undefined || reply.turn !== turn) return
    told.add(reply.question)
    app.effects.now.value = { ...app.effects.now.peek(), [reply.question]: effectTexts(reply, of, app) }
  }
  return { heard, again: later }
}
