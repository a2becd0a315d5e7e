import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'

/** The price for what is drawn from it below the form: a task later than the total, which waits for none of that. */
export const useResults = () => {
  const { priced } = useApp()
  const [results, setResults] = useState(priced.peek())
  useEffect(() => priced.subscribe((now) => void setTimeout(() => setResults(now))), [priced])
  return results
}
