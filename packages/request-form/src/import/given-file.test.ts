import { describe, expect, it } from 'vitest'
import { inputFiles, withFiles } from './given-file.ts'

const most = { files: 2, bytes: 4 }

describe('files that somebody gave', () => {
  it('are taken into memory only as far as they can be read', async () => {
    const files = await inputFiles([{ name: 'a', blob: new Blob(['123456789']) }], most)
    expect(files).toEqual([{ name: 'a', bytes: new TextEncoder().encode('12345') }])
  })

  it('are not opened beyond the limit, but counted', async () => {
    const given = ['a', 'b', 'c'].map((name) => ({ name, text: name }))
    expect(await inputFiles(given, most)).toEqual([...given.slice(0, 2), { name: 'c', text: '' }])
  })

  it('are named when the browser does not hand them over', async () => {
    const gone = Object.assign(new Blob(['x']), { slice: () => ({ arrayBuffer: () => Promise.reject(new Error()) }) })
    const given = [
      { name: 'mappe', blob: gone },
      { name: 'a', text: 'A' },
    ]
    await expect(inputFiles(given, most)).rejects.toThrow('mappe')
  })

  it('take the place of an earlier one with the same name', () => {
    const before = [
      { name: 'a', text: 'old' },
      { name: 'b', text: 'B' },
    ]
    expect(withFiles(before, [{ name: 'a', text: 'new' }])).toEqual([
      { name: 'a', text: 'new' },
      { name: 'b', text: 'B' },
    ])
  })
})
