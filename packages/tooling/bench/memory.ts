/** Kilobytes of heap that each of many results takes while all are held; needs `node --expose-gc`. */
export const heapOf = (make: () => unknown, copies: number): number => {
  const { gc } = globalThis
  if (gc === undefined) throw new Error('start Node with --expose-gc')
  make()
  gc()
  const before = process.memoryUsage().heapUsed
  const held = Array.from({ length: copies }, make)
  gc()
  const after = process.memoryUsage().heapUsed
  return (after - before) / held.length / 1000
}
