import { useEffect } from 'preact/hooks'
import { useDesk } from './desk.ts'

/** Names the page in the browser's tab. */
export const useTitle = (title: string): void => {
  const { shell } = useDesk().words
  useEffect(() => {
    document.title = `${title} – ${shell.name}`
  }, [title, shell.name])
}
