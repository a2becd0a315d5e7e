import './build.ts'

// The server sends what was just built.
await import('../../server/main.ts')
