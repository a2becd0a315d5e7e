/** The commands, as they are written. */
export type CommandName =
  | 'price'
  | 'explain'
  | 'diff'
  | 'example'
  | 'list show'
  | 'list check'
  | 'list diff'
  | 'schema'
  | 'read'
  | 'help'

/** The words after a command. */
export type OperandName =
  | 'request'
  | 'line'
  | 'before'
  | 'after'
  | 'file'
  | 'list'
  | 'listBefore'
  | 'listAfter'
  | 'kind'
  | 'order'
  | 'command'
