const rememberedAs = 'mognad.recent'
const most = 5

/** The keys of what was chosen last, the newest first. Kinds and ids only: names of units are not left in a browser. */
export function recentKeys(): readonly string[] {
  try {
    const remembered: unknown = JSON.parse(localStorage.getItem(rememberedAs) ?? '[]')
    return Array.isArray(remembered) ? remembered.filter((key) => typeof key === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

export function rememberKey(key: string): void {
  const keys = [key, ...recentKeys().filter((one) => one !== key)].slice(0, most)
  try {
    localStorage.setItem(rememberedAs, JSON.stringify(keys))
  } catch {
    // A browser that forbids storage remembers nothing.
  }
}
