const gap = 6
const edge = 8

/**
 * Puts a popover under what opened it, inside of the window's sides; above where there is no room below. It stands on the
 * page, not in the window, so that it goes along when the page is scrolled.
 */
export function placeBelow(opener: HTMLElement, popover: HTMLElement): void {
  const from = opener.getBoundingClientRect()
  const { width, height } = popover.getBoundingClientRect()
  const page = document.documentElement
  const left = Math.max(edge, Math.min(from.left - edge, page.clientWidth - width - edge))
  const below = from.bottom + gap
  const fits = below + height <= page.clientHeight - edge || from.top - gap - height < edge
  popover.style.left = `${left + window.scrollX}px`
  popover.style.top = `${(fits ? below : from.top - gap - height) + window.scrollY}px`
}
