import type { Answers, ReadingProgress } from '@anslag/intake'
import type { Request } from '@anslag/pricing'
import { effect, signal } from '@preact/signals'
import type { FormContext } from '../context/form-context.ts'
import type { Draft } from '../state/form.ts'
import { type GivenFile, withFiles } from './given-file.ts'
import { type Reader, startReader } from './reader.ts'
import { circumstances, formRequest } from './reading-circumstances.ts'
import type { ReadOutcome, Reply, Task } from './task.ts'

/** The answers that an order can say something about. */
const readable = ['areas', 'tables', 'variables', 'wishes']

/** Milliseconds after which a reading is long: whoever waits is told so, and can stop it. */
const long = 400

/** A reading of the files of an order: what is read, what came of it, and what somebody chose. */
export class ReadingState {
  readonly files = signal<readonly GivenFile[]>([])
  readonly answers = signal<Answers>({})
  readonly chosen = signal<ReadonlyMap<string, boolean>>(new Map())
  readonly outcome = signal<ReadOutcome | undefined>(undefined)
  readonly isBusy = signal(false)
  readonly isLong = signal(false)
  readonly isStopped = signal(false)
  /** How far the reading is that is under way. */
  readonly progress = signal<ReadingProgress | undefined>(undefined)
  readonly isPasting = signal(false)
  /** What came of the last reading, where nothing could be read. */
  readonly trouble = signal<Exclude<Reply, ReadOutcome> | undefined>(undefined)
  private readonly context: FormContext
  private reader: Reader | undefined
  /** What the outcome is of: it stays when a later reading is stopped. */
  private last: { readonly files: readonly GivenFile[]; readonly answers: Answers } = { files: [], answers: {} }
  private waiting: ReturnType<typeof setTimeout> | undefined
  /** Only the last question counts, whatever comes later. */
  private turn = 0
  private readonly unfollow: () => void

  constructor(context: FormContext) {
    this.context = context
    let before = context.form.peek().draft
    this.unfollow = effect(() => {
      const { draft } = context.form.value
      const isOther = readable.some((name) => draft[name] !== before[name])
      before = draft
      // What the form shows comes first.
      if (isOther && this.outcome.peek() !== undefined) setTimeout(() => void this.compare(draft))
    })
  }

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
    const { [question]: _before, ...others } = this.answers.peek()
    this.answers.value = option === '' ? others : { ...others, [question]: option }
    await this.read()
  }

  async merged(): Promise<Request | undefined> {
    const mine = await formRequest(this.context)
    if (mine === undefined) return undefined
    const reply = await this.ask({ kind: 'merge', mine, chosen: this.chosen.peek() })
    return reply.kind === 'merged' ? reply.request : undefined
  }

  /** Ends the reading that is under way; what was read before stays. */
  stop(): void {
    this.turn += 1
    this.reader?.stop()
    this.reader = undefined
    this.files.value = this.last.files
    this.answers.value = this.last.answers
    this.rest()
    this.isStopped.value = true
  }

  /** Ends what is under way, and the reading with its message. */
  close(): void {
    this.turn += 1
    this.unfollow()
    this.reader?.stop()
    this.rest()
    this.context.status.value = undefined
  }

  private begin(): void {
    this.isBusy.value = true
    this.isStopped.value = false
    this.trouble.value = undefined
    this.progress.value = undefined
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => {
      this.isLong.value = true
    }, long)
  }

  private rest(): void {
    clearTimeout(this.waiting)
    this.isBusy.value = false
    this.isLong.value = false
  }

  private async ask(task: Task): Promise<Reply> {
    const isFresh = this.reader === undefined
    this.reader ??= startReader()
    const { reader } = this
    // One in the place of another that was stopped has read nothing yet.
    if (isFresh && task.kind !== 'read') {
      const again = await this.taskOf(this.last)
      if (again !== undefined) await reader.ask(again)
    }
    const own = this.turn
    return reader.ask(task, (progress) => {
      if (own === this.turn) this.progress.value = progress
    })
  }

  private async taskOf(given: typeof this.last): Promise<Task | undefined> {
    const mine = await formRequest(this.context)
    const situation = circumstances(this.context)
    return mine === undefined || situation === undefined ? undefined : { kind: 'read', ...given, ...situation, mine }
  }

  private async read(): Promise<void> {
    this.turn += 1
    const { turn: own } = this
    this.begin()
    const given = { files: this.files.peek(), answers: this.answers.peek() }
    const task = await this.taskOf(given)
    if (own !== this.turn) return
    const reply: Reply = task === undefined ? { kind: 'failed' } : await this.ask(task)
    if (own === this.turn) this.take(reply, given)
  }

  private take(reply: Reply, given: typeof this.last): void {
    this.rest()
    if (reply.kind === 'read') {
      this.outcome.value = reply
      this.last = given
    } else this.trouble.value = reply
    if (reply.kind === 'unreadable')
      this.files.value = this.files.peek().filter(({ name }) => !reply.files.includes(name))
  }

  private async compare(draft: Draft): Promise<void> {
    const { turn: own } = this
    const mine = await formRequest(this.context)
    if (mine === undefined || this.context.form.peek().draft !== draft) return
    const reply = await this.ask({ kind: 'compare', mine })
    const now = this.outcome.peek()
    if (reply.kind === 'compared' && own === this.turn && now !== undefined)
      this.outcome.value = { ...now, units: reply.units }
  }
}
