/** What this app needs of the browser's storage. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Keeps texts as long as the page lives. */
export function memoryStorage(): TextStorage {
  const texts = new Map<string, string>()
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  }
}

function openDeviceStorage(): TextStorage | null {
  try {
    const probe = 'mognad.probe'
    localStorage.setItem(probe, '1')
    localStorage.removeItem(probe)
    return localStorage
  } catch {
    // Blocked by the reader's or the organisation's settings. Answering must still be possible.
    return null
  }
}

const opened = openDeviceStorage()

/** False when the browser keeps nothing: the reader is told to answer in one go. */
export const keepsDrafts = opened !== null
/** localStorage, or memory where the browser refuses it. */
export const deviceStorage: TextStorage = opened ?? memoryStorage()
