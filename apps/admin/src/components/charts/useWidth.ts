import { type RefCallback, useCallback, useState } from 'react'

/** What a chart is drawn for until it is known how much room there is, and where nothing can be measured. */
const usual = 720

/** How wide an element is, in pixels, and a ref to put on it. Follows the window and the phone's turning. */
export function useWidth(): [ref: RefCallback<HTMLElement>, width: number] {
  const [width, setWidth] = useState(usual)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      // Behind its table it has no width; the last one stays.
      if (element.clientWidth > 0) setWidth(element.clientWidth)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
