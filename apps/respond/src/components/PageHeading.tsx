import { useEffect, useRef } from 'react'

interface PageHeadingProps {
  /** True when the respondent came here by an act: then focus and the top of the page follow. */
  readonly moved: boolean
  readonly children: string
}

/** The one first-level heading of a page, also the tab's title. Screen readers learn of a new page by the focus on it. */
export function PageHeading({ moved, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = `${children} – Mognad`
  }, [children])

  useEffect(() => {
    if (!moved) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [moved])

  return (
    <h1 ref={heading} className="page-title" tabIndex={-1}>
      {children}
    </h1>
  )
}
