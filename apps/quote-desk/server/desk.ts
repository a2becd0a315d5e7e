import type { AmountText, Instant, PriceBooks } from '@anslag/pricing'
import type { AppendLines } from './jobs/checkpoints.ts'
import type { ReadFiles } from './reading/read-files.ts'
import type { Register } from './register/open-register.ts'

/** What the desk works with: nothing of it remembers anything, so that several servers can share one register. */
export interface Desk {
  readonly register: Register
  /** The price books that came with the desk; lists that were approved here are in the register. */
  readonly books: PriceBooks
  /** A case that comes to more, excluding VAT, is issued only when a second person has approved it; absent: none needs that. */
  readonly approvalAbove?: AmountText
  readonly readFiles: ReadFiles
  /** The server's clock, to the second. */
  readonly now: () => Instant
  readonly appendCheckpoints: AppendLines
  /** Where the desk is to be found: `127.0.0.1:4180`. Whatever was sent to another host is refused. */
  readonly hosts: readonly string[]
  /** Writes a line about a fault of ours: nothing of what was sent or stored is in it. */
  readonly log: (line: string) => void
}
