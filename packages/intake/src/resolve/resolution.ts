/** Why it is not known what a variable belongs to. */
export const openReasons = ['unknown-variable', 'unknown-list', 'unknown-table', 'other-databank'] as const

export type OpenReason = (typeof openReasons)[number]

/** What may have been meant: a list or a table, and the name or beginning of a name that is like the one given. */
export type Suggestion =
  | { readonly list: string; readonly like: string }
  | { readonly table: string; readonly like: string }

/** What a variable belongs to. */
export type Resolution =
  | { readonly kind: 'list'; readonly list: string; readonly area: string }
  /** `alsoIn` are variable lists that have the same facts. */
  | { readonly kind: 'table'; readonly table: string; readonly alsoIn: readonly string[] }
  /** `subject` is what would have to be known: a prefix, a list or a databank. */
  | {
      readonly kind: 'open'
      readonly why: OpenReason
      readonly subject: string
      readonly suggestions: readonly Suggestion[]
    }
