import type { PriceList } from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'
import { faint, plain, type StyledLine } from './styled-line.ts'
import { hanging } from './wrap.ts'

/** That lists are in order, with the digest by which estimates name them. */
export const checkedListLines = (
  lists: readonly PriceList[],
  { environment, wording, options }: Invocation,
): readonly StyledLine[] =>
  lists.flatMap(({ document: { title, id, revision }, digest }) => {
    const { words } = wording
    const { columns } = environment
    return [
      ...hanging('', words.checked(words.listName(title[options.language], id, revision)), columns).map(plain),
      ...hanging('  ', `${words.digest}: ${digest}`, columns).map(faint),
    ]
  })
