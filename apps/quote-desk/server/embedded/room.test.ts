import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { roomIn } from './room.ts'

it('a volume has room where so much is left on it', async () => {
  expect([await roomIn(tmpdir(), 1)(), await roomIn(tmpdir(), 2 ** 60)()]).toEqual([true, false])
})
