import type { AmountText, Instant, PriceBooks } from '@anslag/pricing'
import type { AppendLines } from './jobs/checkpoints.ts'
import type { Metrics } from './metrics.ts'
import type { ReadFiles } from './reading/read-files.ts'
import type { Register } from './register/open-register.ts'
import type { RateLimit } from './routes/rate-limit.ts'
import type { Provider } from './sign-in/provider.ts'
import type { DeskKeys } from './signing/keys.ts'

/** What the desk works with: nothing of it remembers anything, so that several servers can share one register. */
export interface Desk {
  readonly register: Register
  /** The same register for the role that takes texts about persons out; absent where no address was named for it. */
  readonly redaction?: Register
  /** The price books that came with the desk; lists that were approved here are in the register. */
  readonly books: PriceBooks
  /** A case that comes to more, excluding VAT, is issued only when a second person has approved it; absent: none needs that. */
  readonly approvalAbove?: AmountText
  readonly readFiles: ReadFiles
  /** The server's clock, to the second. */
  readonly now: () => Instant
  /** What it signs with at this moment, and whose signatures it knows. */
  readonly keys: () => DeskKeys
  readonly appendCheckpoints: AppendLines
  /** Whether what is written has room; absent where the database is not the desk's own. */
  readonly hasRoom?: () => Promise<boolean>
  /** Where the files of checkpoints of all servers are. */
  readonly checkpointFolder: string
  /** Where the desk is to be found: `127.0.0.1:4180`. Whatever was sent to another host is refused. */
  readonly hosts: readonly string[]
  /** Where everybody finds it, without a slash at the end; absent where only this machine can. */
  readonly publicUrl?: string
  /** True where what a buyer answers by a link counts at once, and no officer confirms it. */
  readonly entersBuyerAnswers?: boolean
  /** Where people sign in; absent where links are printed instead. */
  readonly provider?: Provider
  readonly limits: { readonly address: RateLimit; readonly session: RateLimit }
  /** Where its pages were built; absent where it has none. */
  readonly pageFolder?: string
  /** Proxies before it that are ours, and note where a request comes from. */
  readonly proxies: number
  /** Hears how each request was answered. */
  readonly observe?: Metrics['observe']
  /** Writes a line about a fault of ours: nothing of what was sent or stored is in it. */
  readonly log: (line: string) => void
}
