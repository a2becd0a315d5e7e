import type { Column } from '../uncertainty/form.ts'

/** Of each draw, what stands at its place between some places, or at the nearest of them. */
export type Mixture = (columns: readonly Column[]) => Column

/**
 * @param places ascending
 * @param drawn the place of each draw
 * @param between whether a draw may stand between two places, in proportion
 */
export const mixture = (places: readonly number[], drawn: Column, between: boolean): Mixture => {
  const start = new Uint32Array(drawn.length)
  const share = new Float64Array(drawn.length)
  for (let draw = 0; draw < drawn.length; draw++) {
    const place = drawn[draw] ?? 0
    let index = 0
    while (index < places.length - 2 && (places[index + 1] ?? 0) <= place) index++
    const [from = 0, to = from] = [places[index], places[index + 1]]
    const part = to > from ? Math.min(1, Math.max(0, (place - from) / (to - from))) : 0
    start[draw] = index
    share[draw] = between ? part : Math.round(part)
  }
  return (columns) => {
    const mixed = new Float64Array(drawn.length)
    for (let draw = 0; draw < drawn.length; draw++) {
      const [index = 0, part = 0] = [start[draw], share[draw]]
      const low = columns[index]?.[draw] ?? 0
      mixed[draw] = part === 0 ? low : low + part * ((columns[index + 1]?.[draw] ?? low) - low)
    }
    return mixed
  }
}
