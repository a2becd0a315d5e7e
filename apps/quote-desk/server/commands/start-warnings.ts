import type { Issue } from '@anslag/pricing'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { demonstrationSigner } from '../signing/keys.ts'

/** What a server does not do as it was set up, which nobody would notice. */
export const startWarnings = ({ redaction, keys }: Pick<Desk, 'redaction' | 'keys'>): readonly Issue[] => [
  ...(keys().signing.some(({ name }) => name === demonstrationSigner) ? [raise('desk/demonstration-key', '')] : []),
  ...(redaction === undefined ? [raise('desk/no-redaction', '')] : []),
]
