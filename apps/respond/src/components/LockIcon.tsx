/** A closed padlock; decoration only. */
export function LockIcon() {
  return (
    <svg className="lock-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M7.5 10.5v-3a4.5 4.5 0 0 1 9 0v3M5.5 10.5h13v9.5h-13zM12 14.25v2.25" />
    </svg>
  )
}
