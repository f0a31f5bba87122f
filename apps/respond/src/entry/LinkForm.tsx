import { useEffect, useRef, useState } from 'react'
import { PageHeading } from '../components/PageHeading.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'

interface LinkFormProps {
  /** How many papers have been typed in since the page was opened. */
  readonly papers: number
  /** The last text was no link. */
  readonly unreadable: boolean
  readonly onLink: (address: string) => void
}

/** Which paper comes next: its link, pasted or read by a scanner, which types it and presses Enter. */
export function LinkForm({ papers, unreadable, onLink }: LinkFormProps) {
  const language = useLanguage()
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => field.current?.focus(), [papers, unreadable])

  const open = (event: { preventDefault(): void }) => {
    event.preventDefault()
    onLink(text.trim() || '-')
  }
  return (
    <form noValidate onSubmit={open}>
      <PageHeading moved={false}>{language.text('entry.title')}</PageHeading>
      <p className="lead">{language.text('entry.text')}</p>
      <div className="entry-link">
        <label htmlFor="link">{language.text('entry.link')}</label>
        <p id="link-help">{language.text('entry.linkHelp')}</p>
        {unreadable && (
          <p id="link-error" className="entry-error" role="alert">
            {language.text('stop.badLink.title')}. {language.text('entry.linkWrong')}
          </p>
        )}
        <input
          ref={field}
          id="link"
          type="text"
          className="ds-input"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={unreadable || undefined}
          aria-describedby={unreadable ? 'link-help link-error' : 'link-help'}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="actions">
        <button type="submit" className="ds-button">
          {language.text('entry.open')}
        </button>
      </div>
      <p role="status">{papers > 0 ? language.count('entry.papers', papers) : ''}</p>
    </form>
  )
}
