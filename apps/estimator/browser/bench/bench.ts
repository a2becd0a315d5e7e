// One after the other, in one process, so that all of them see what the command was given.
await import('./input-to-total.ts')
await import('./longest-task.ts')
await import('./planning.ts')
await import('./reading-orders.ts')
