import { placeIn } from '../scenarios/storage.ts'

/** A storage that holds texts of so many letters, for tests; it behaves as a browser's does when they do not fit. */
export const storageOf = (room = 1_000_000, texts = new Map<string, string>()): Storage => ({
  get length() {
    return texts.size
  },
  clear: () => texts.clear(),
  key: (place) => [...texts.keys()][place] ?? null,
  getItem: (key) => texts.get(key) ?? null,
  removeItem: (key) => {
    texts.delete(key)
  },
  setItem: (key, text) => {
    if (text.length > room) throw new DOMException('', 'QuotaExceededError')
    texts.set(key, text)
  },
})

/** A browser that forbids even to look. */
export const forbiddenStorage = (): never => {
  throw new DOMException('', 'SecurityError')
}

/** The place of the scenarios in a storage. */
export const placeOfScenarios = (storage: () => Storage) => placeIn(storage, 'anslag-scenarios:/')
