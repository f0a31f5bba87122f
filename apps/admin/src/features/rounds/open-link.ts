/** The one link of an open round, for everybody who may answer; null when the key cannot be read. */
export async function openLinkOf(roundId: string, publicKey: string, origin: string): Promise<string | null> {
  const sealing = await import('@mognad/sealing')
  const bytes = sealing.fromBase64Url(publicKey)
  if (!bytes) return null
  return origin + sealing.encodeOpenLink({ roundId, fingerprint: await sealing.fingerprint(bytes) })
}
