import type { Answers } from '@anslag/intake'
import type { Request } from '@anslag/pricing'
import { effect, signal } from '@preact/signals'
import type { Draft } from '../form/form.ts'
import type { App } from '../shell/app.ts'
import { dayInOslo } from '../shell/today.ts'
import { type GivenFile, withFiles } from './given-file.ts'
import { startReader } from './reader.ts'
import type { ReadOutcome, Reply, Task } from './task.ts'

/** What came of the last thing that was asked for, if it was no reading. */
export type Trouble = 'failed' | { readonly unreadable: readonly string[] }

/** The request of the form as it is now. */
const formRequest = async ({ pricing, form }: App): Promise<Request | undefined> => {
  const reading = await pricing.peek()?.parser.fetch()
  const request = reading?.requestOf(form.peek().draft)
  return request?.ok === true ? request.value : undefined
}

const without = (answers: Answers, question: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question))

/** The answers that an order can say something about. */
const readable = ['areas', 'tables', 'variables', 'wishes']

/** A worker that is started when there is something to read, and asked in the order of the questions. */
const keptReader = () => {
  let reader: ReturnType<typeof startReader> | undefined
  return {
    ask: async (task: Task): Promise<Reply> => {
      reader ??= startReader()
      return reader.ask(task).catch((): Reply => ({ kind: 'failed' }))
    },
    stop: () => {
      reader?.stop()
      reader = undefined
    },
  }
}

/** What a reading task says besides the files. What tells the faults of documents is code, and does not go to a worker. */
const circumstances = async (app: App) => {
  const deferred = await app.deferred.fetch()
  const all = app.allTexts.peek()
  if (deferred === undefined || all === undefined) return undefined
  const { faults, ...texts } = all
  const priced = app.priced.peek()
  const digest = priced?.ok === true ? priced.estimate.catalogue.digest : ''
  const catalogue = { text: JSON.stringify(app.pricing.peek()?.documents.catalogue), digest }
  return { day: dayInOslo(new Date()), catalogue, texts, words: deferred.words.reading }
}

/** A reading of the files of an order: what is read, what came of it, and what somebody chose. */
export class ReadingState {
  readonly files = signal<readonly GivenFile[]>([])
  readonly answers = signal<Answers>({})
  /** Units that somebody has ticked or unticked. */
  readonly chosen = signal<ReadonlyMap<string, boolean>>(new Map())
  readonly outcome = signal<ReadOutcome | undefined>(undefined)
  readonly isBusy = signal(false)
  readonly isPasting = signal(false)
  readonly trouble = signal<Trouble | undefined>(undefined)
  private readonly app: App
  private readonly reader = keptReader()
  /** Only the last question counts, whatever comes later. */
  private turn = 0
  private readonly unfollow: () => void

  constructor(app: App) {
    this.app = app
    let before = app.form.peek().draft
    this.unfollow = effect(() => {
      const { draft } = app.form.value
      const isOther = readable.some((name) => draft[name] !== before[name])
      before = draft
      // What the form shows comes first.
      if (isOther && this.outcome.peek() !== undefined) setTimeout(() => void this.compare(draft))
    })
  }

  /** Reads these besides; one that has the name of an earlier one takes its place. */
  async add(more: readonly GivenFile[]): Promise<void> {
    this.files.value = withFiles(this.files.peek(), more)
    await this.read()
  }

  async remove(file: string): Promise<void> {
    this.files.value = this.files.peek().filter(({ name }) => name !== file)
    await this.read()
  }

  /** Takes an answer to a question of the reading; an empty one takes it back. */
  async answer(question: string, option: string): Promise<void> {
    const others = without(this.answers.peek(), question)
    this.answers.value = option === '' ? others : { ...others, [question]: option }
    await this.read()
  }

  /** The form's request with what was read and chosen in it; undefined when it cannot be had. */
  async merged(): Promise<Request | undefined> {
    const mine = await formRequest(this.app)
    if (mine === undefined) return undefined
    const reply = await this.reader.ask({ kind: 'merge', mine, chosen: this.chosen.peek() })
    return reply.kind === 'merged' ? reply.request : undefined
  }

  /** Ends what is under way, and the reading. */
  close(): void {
    this.turn += 1
    this.unfollow()
    this.reader.stop()
  }

  private async read(): Promise<void> {
    this.turn += 1
    const { app, turn: own } = this
    this.isBusy.value = true
    this.trouble.value = undefined
    const mine = await formRequest(app)
    const situation = await circumstances(app)
    const given = { files: this.files.peek(), answers: this.answers.peek() }
    const reply: Reply =
      mine === undefined || situation === undefined
        ? { kind: 'failed' }
        : await this.reader.ask({ kind: 'read', ...given, ...situation, mine })
    if (own === this.turn) this.take(reply)
  }

  private take(reply: Reply): void {
    this.isBusy.value = false
    if (reply.kind === 'read') this.outcome.value = reply
    else if (reply.kind !== 'unreadable') this.trouble.value = 'failed'
    else {
      this.trouble.value = { unreadable: reply.files }
      this.files.value = this.files.peek().filter(({ name }) => !reply.files.includes(name))
    }
  }

  /** Compares what was read with a form that has changed. */
  private async compare(draft: Draft): Promise<void> {
    const { turn: own } = this
    const mine = await formRequest(this.app)
    if (mine === undefined || this.app.form.peek().draft !== draft) return
    const reply = await this.reader.ask({ kind: 'compare', mine })
    const now = this.outcome.peek()
    if (reply.kind === 'compared' && own === this.turn && now !== undefined)
      this.outcome.value = { ...now, units: reply.units }
  }
}
