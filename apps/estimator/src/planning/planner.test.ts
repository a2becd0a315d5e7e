import { expect, it } from 'vitest'
import { pricer, typical } from '../testing/priced-example.ts'
import { sentBooks } from './connect.ts'
import { createPlanner } from './planner.ts'
import type { PlanningReply } from './task.ts'

const questions = ['/application/legalBasis', '/projects', '/tables']

const { pricing, price } = await pricer()
const { request, day } = price(typical).estimate

const planner = () => {
  const replies: PlanningReply[] = []
  const plan = createPlanner((reply) => replies.push(reply))
  void plan({ kind: 'books', books: sentBooks(pricing.books) })
  const effectsOf = (turn: number) =>
    plan({ kind: 'effects', turn, request, day, questions, requests: {} }).then(() => turn)
  const told = (turn: number) =>
    replies.flatMap((reply) => (reply.kind === 'effects' && reply.turn === turn ? [reply.question] : []))
  return { plan, replies, effectsOf, told }
}

it('tells all effects that were asked for, also when a range is asked for meanwhile', async () => {
  const { plan, replies, effectsOf, told } = planner()
  const effects = effectsOf(1)
  await plan({ kind: 'range', request, day, recovery: '0' })
  await effects
  expect(told(1)).toEqual(questions)
  expect(replies.filter(({ kind }) => kind === 'range')).toHaveLength(1)
})

it('leaves effects that were asked for when others are', async () => {
  const { effectsOf, told } = planner()
  await Promise.all([effectsOf(1), effectsOf(2)])
  expect(told(1).length).toBeLessThan(questions.length)
  expect(told(2)).toEqual(questions)
})
