/**
 * Hands the title that stands in the file over to the pages, which set their own: it goes when another has come. Were it removed
 * before, the document would be without a name while it is drawn, and that is what a screen reader says first.
 */
export function handOverTitle(): void {
  const written = document.querySelector('head > title')
  if (!written) return
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll('head > title').length === 1) return
    written.remove()
    observer.disconnect()
  })
  observer.observe(document.head, { childList: true })
}
