import type { ReactNode } from 'react'

interface AlertProps {
  readonly color: 'info' | 'warning' | 'danger' | 'success'
  readonly title: string
  readonly children?: ReactNode
}

/** A boxed notice with a heading of its own. */
export function Alert({ color, title, children }: AlertProps) {
  return (
    <section className="ds-alert notice" data-color={color}>
      <h2 className="ds-heading" data-size="2xs">
        {title}
      </h2>
      {children}
    </section>
  )
}
