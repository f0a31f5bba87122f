import { PageHeading } from '../components/PageHeading.tsx'
import type { Box } from '../door/door.type.ts'
import { useLanguage } from '../language/LanguageContext.tsx'

/** The answer is acknowledged and nothing of it is left on the device. */
export function ThanksPage({ box, sent }: { readonly box: Box; readonly sent: 'new' | 'kept' }) {
  const language = useLanguage()
  return (
    <div className="thanks">
      <svg className="thanks-icon" viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="23" />
        <path d="m14 24.5 7 7 13-14" />
      </svg>
      <PageHeading moved>{language.text(sent === 'new' ? 'thanks.title' : 'thanks.keptTitle')}</PageHeading>
      <p className="lead">{language.text('thanks.text')}</p>
      <section className="ds-card panel">
        <h2 className="ds-heading" data-size="xs">
          {language.text('thanks.next')}
        </h2>
        <ol className="steps">
          {box.closesAt && <li>{language.text('thanks.step1', { date: language.time(box.closesAt) })}</li>}
          <li>{language.text('thanks.step2')}</li>
          <li>{language.text('thanks.step3', { organisation: box.organisation })}</li>
        </ol>
      </section>
      {box.closesAt && <p>{language.text('thanks.change', { date: language.time(box.closesAt) })}</p>}
      <p>
        {language.text('thanks.erased')} {language.text('thanks.close')}
      </p>
    </div>
  )
}
