import { TextInput } from '@anslag/ui'
import { longestName } from './names.ts'
import { useShared } from './scenarios-context.ts'

/** What the next alternative will be called. */
export const NextName = () => {
  const { scenarios, words } = useShared()
  const { typed, suggestion } = scenarios
  return (
    <TextInput
      id="next-alternative"
      label={words.name}
      value={typed.value ?? suggestion.value}
      onInput={(text) => {
        typed.value = [...text].slice(0, longestName * 2).join('')
      }}
    />
  )
}
