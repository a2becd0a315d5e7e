import type { Answers } from '@anslag/intake'
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

/** A reading of the files of an order: what is read, what came of it, and what somebody chose. */
export class ReadingState {
  readonly files = signal<readonly GivenFile[]>([])
  readonly answers = signal<Answers>({})
  readonly chosen = signal<ReadonlyMap<string, boolean>>(new Map())
  readonly outcome = signal<ReadOutcome | undefined>(undefined)
  readonly isBusy = signal(false)
  readonly isPasting = signal(false)
  /** What came of the last reading, where nothing could be read. */
  readonly trouble = signal<Exclude<Reply, ReadOutcome> | undefined>(undefined)
  private readonly context: FormContext
  private reader: Reader | undefined
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

  /** Ends what is under way, and the reading with its message. */
  close(): void {
    this.turn += 1
    this.unfollow()
    this.reader?.stop()
    this.context.status.value = undefined
  }

  private ask(task: Task): Promise<Reply> {
    this.reader ??= startReader()
    return this.reader.ask(task)
  }

  private async read(): Promise<void> {
    this.turn += 1
    const { context, turn: own } = this
    this.isBusy.value = true
    this.trouble.value = undefined
    const mine = await formRequest(context)
    const situation = circumstances(context)
    const given = { files: this.files.peek(), answers: this.answers.peek() }
    const reply: Reply =
      mine === undefined || situation === undefined
        ? { kind: 'failed' }
        : await this.ask({ kind: 'read', ...given, ...situation, mine })
    if (own === this.turn) this.take(reply)
  }

  private take(reply: Reply): void {
    this.isBusy.value = false
    if (reply.kind === 'read') this.outcome.value = reply
    else this.trouble.value = reply
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
