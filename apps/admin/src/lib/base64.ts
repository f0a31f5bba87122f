/** A file's bytes as base64. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'))
    // data:text/csv;base64,…
    reader.onload = () => resolve(typeof reader.result === 'string' ? (reader.result.split(',', 2)[1] ?? '') : '')
    reader.readAsDataURL(file)
  })
}

/** The bytes that base64 stands for, as something to save. */
export function blobOf(content: string): Blob {
  return new Blob([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))])
}
