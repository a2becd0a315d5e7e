import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

const wide = '(min-width: 64rem)'

/** True while the window has room for a list beside the table. */
export const useWide = (): Signal<boolean> => {
  const isWide = useSignal(matchMedia(wide).matches)
  useEffect(() => {
    const media = matchMedia(wide)
    const changed = (): void => {
      isWide.value = media.matches
    }
    media.addEventListener('change', changed)
    return () => media.removeEventListener('change', changed)
  }, [isWide])
  return isWide
}
