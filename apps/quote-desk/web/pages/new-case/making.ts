import { batch, signal } from '@preact/signals'
import type { ReadingBody } from '../../../server/routes/readings.ts'
import { type Call, newKey, type ToldIssue } from '../../api/call.ts'
import type { KnownBuyer } from '../../buyers/buyer-of.ts'
import type { DeskPage } from '../../shell/desk.ts'
import { buyerFields, detailsOf, type FieldName, type Fields, filledBy, missing, noFields } from './fields.ts'
import { originOf, type Source, type Sourced } from './source.ts'

type Answers = Readonly<Record<string, string>>

/** What was begun and is not made: all that is needed to go on from. */
export interface Begun {
  readonly source: Source
  readonly answers: Answers
  readonly fields: Fields
  readonly known?: KnownBuyer | undefined
}

const nothing: Begun = { source: { kind: 'none' }, answers: {}, fields: noFields }

/** What became of the last thing that was asked of the desk. */
export type Trouble = 'none' | 'away' | 'signed-out'

/** A case in the making. */
export class Making {
  readonly begun = signal<Begun>(nothing)
  readonly reading = signal<ReadingBody | undefined>(undefined)
  readonly isReading = signal(false)
  readonly isSending = signal(false)
  readonly sourced = signal<Extract<Sourced, { kind: 'trouble' }> | undefined>(undefined)
  readonly issues = signal<readonly ToldIssue[]>([])
  readonly trouble = signal<Trouble>('none')
  /** What was to be written and is not, once somebody wanted the case to be made. */
  readonly missing = signal<readonly FieldName[]>([])
  /** True once somebody has written or given something: what the desk fills in by itself is no work to keep. */
  readonly isTouched = signal(false)
  /** Files that were dropped elsewhere while a case was begun here: nothing is done with them before somebody says. */
  readonly offered = signal<Extract<Sourced, { kind: 'source' }> | undefined>(undefined)
  private readonly call: Call
  private readonly language: DeskPage['language']
  private turn = 0
  /** One key for one case: the same as long as what is sent is the same. */
  private sent: { readonly text: string; readonly key: string } | undefined

  constructor({ call, language }: Pick<DeskPage, 'call' | 'language'>) {
    this.call = call
    this.language = language
  }

  /** Goes on from what was kept, else from files that were dropped elsewhere; those are only offered where a case was begun. */
  async start(begun: Begun | undefined, dropped: Sourced | undefined): Promise<void> {
    if (begun !== undefined) {
      this.begun.value = begun
      this.isTouched.value = true
    }
    if (begun === undefined || dropped === undefined) return dropped === undefined ? this.read() : this.take(dropped)
    await this.read()
    if (dropped.kind === 'source') this.offered.value = dropped
    else await this.take(dropped)
  }

  /** Takes the files that are offered, for the case that was begun or for a new one in its place. */
  async takeOffered(into: 'begun' | 'new'): Promise<void> {
    const { value: files } = this.offered
    if (files === undefined) return
    this.offered.value = undefined
    if (into === 'new') this.begun.value = nothing
    await this.take(files)
  }

  /** Takes what the researcher sent, and reads it; what is written stays. */
  async take(sourced: Sourced): Promise<void> {
    this.sourced.value = sourced.kind === 'trouble' ? sourced : undefined
    if (sourced.kind === 'trouble') return
    this.isTouched.value = true
    this.begun.value = { ...this.begun.peek(), source: sourced.source, answers: {} }
    await this.read()
  }

  /** Answers a question of the reader; an empty answer takes one back. */
  async answer(question: string, option: string): Promise<void> {
    const before = this.begun.peek()
    const { [question]: _before, ...others } = before.answers
    this.begun.value = { ...before, answers: option === '' ? others : { ...others, [question]: option } }
    await this.read()
  }

  write(name: FieldName, text: string): void {
    const before = this.begun.peek()
    this.isTouched.value = true
    this.begun.value = { ...before, fields: { ...before.fields, [name]: text } }
    this.missing.value = this.missing.peek().filter((each) => each !== name || text.trim() === '')
  }

  /** Takes a buyer that is known; a contact that somebody wrote stays where no other is known. */
  takeBuyer(known: KnownBuyer): void {
    const { known: former, fields, ...others } = this.begun.peek()
    const isWritten = fields.contact !== (former?.contact?.name ?? '')
    const { contact, email, ...taken } = buyerFields(known)
    const person = contact === '' && isWritten ? {} : { contact, email }
    this.isTouched.value = true
    this.begun.value = { ...others, known, fields: { ...fields, ...taken, ...person } }
    this.missing.value = []
  }

  /** Reads what there is: only the last reading counts. */
  async read(): Promise<void> {
    this.turn += 1
    const own = this.turn
    this.isReading.value = true
    const { source, answers } = this.begun.peek()
    const body = { ...originOf(source, answers), language: this.language }
    const called = await this.call<ReadingBody>('POST', '/api/readings', { body })
    if (own !== this.turn) return
    batch(() => {
      this.isReading.value = false
      this.issues.value = called.kind === 'refused' ? called.issues : []
      this.trouble.value = called.kind === 'away' || called.kind === 'signed-out' ? called.kind : 'none'
      if (called.kind !== 'done') return
      const isFirst = this.begun.peek().fields.paymentDays === ''
      const before = this.begun.peek()
      this.begun.value = { ...before, fields: filledBy(before.fields, called.body, isFirst) }
      this.reading.value = called.body
    })
  }

  /** Makes the case; returns its id, or nothing where something is missing, refused or not answered. */
  async make(): Promise<string | undefined> {
    const { source, answers, fields, known } = this.begun.peek()
    this.missing.value = missing(fields)
    if (this.missing.peek().length > 0) return undefined
    if (this.reading.peek() === undefined) await this.read()
    const usual = this.reading.peek()?.details
    if (usual === undefined) return undefined
    const body = { ...originOf(source, answers), details: detailsOf(fields, usual, known) }
    const text = JSON.stringify(body)
    this.sent = this.sent?.text === text ? this.sent : { text, key: newKey() }
    this.isSending.value = true
    const called = await this.call<{ readonly case: string }>('POST', '/api/cases', { body, key: this.sent.key })
    batch(() => {
      this.isSending.value = false
      this.issues.value = called.kind === 'refused' ? called.issues : []
      this.trouble.value = called.kind === 'away' || called.kind === 'signed-out' ? called.kind : 'none'
    })
    return called.kind === 'done' ? called.body.case : undefined
  }
}
