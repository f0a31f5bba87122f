import { Button, ToggleGroup } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { presentationOrder, type OrderedItem } from '@mognad/model/instruments/items-in-order'
import { ToggleLegend } from '../../components/page/ToggleLegend.tsx'
import { useText } from '../../lib/i18n.ts'
import { useEditor } from './editor-context.ts'

type Tongue = 'sv' | 'en'

/** The questionnaire as a phone shows it, page by page, in either language. What is chosen here goes nowhere. */
export function PreviewPart() {
  const { t } = useText()
  const { draft } = useEditor()
  const [tongue, setTongue] = useState<Tongue>('sv')
  const [at, setAt] = useState(0)
  const pages = presentationOrder(draft)
  const page = pages[Math.min(at, pages.length - 1)]
  const category = draft.categories.find(({ id }) => id === page?.categoryId)
  const before = pages.slice(0, at).reduce((sum, { items }) => sum + items.length, 0)
  const count = pages.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <section className="draft-preview">
      <div className="draft-preview-choices">
        <ToggleGroup data-size="sm" value={tongue} onChange={(value) => setTongue(value as Tongue)}>
          <ToggleLegend>{t('instruments.preview.language')}</ToggleLegend>
          {(['sv', 'en'] as const).map((each) => (
            <ToggleGroup.Item key={each} value={each}>
              {t(`instruments.preview.languages.${each}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
        <p className="subtle">{t('instruments.preview.note')}</p>
      </div>
      <div className="draft-phone card" lang={tongue}>
        <p className="draft-phone-page">
          {t(`instruments.preview.${tongue}.page`, { page: at + 1, pages: pages.length })}
        </p>
        <h3>{category?.title[tongue]}</h3>
        {draft.stem && <p>{draft.stem[tongue]}</p>}
        {page?.items.map((item, index) => (
          <Statement key={item.id} item={item} tongue={tongue} number={before + index + 1} count={count} />
        ))}
        <div className="draft-phone-foot">
          {at > 0 && (
            <Button variant="secondary" onClick={() => setAt(at - 1)}>
              {t(`instruments.preview.${tongue}.back`)}
            </Button>
          )}
          {at < pages.length - 1 && (
            <Button onClick={() => setAt(at + 1)}>{t(`instruments.preview.${tongue}.next`)}</Button>
          )}
        </div>
      </div>
    </section>
  )
}

function Statement({
  item,
  tongue,
  number,
  count,
}: {
  item: OrderedItem
  tongue: Tongue
  number: number
  count: number
}) {
  const { t } = useText()
  const { scale } = item
  if (!scale) return null
  const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => String(scale.min + index))
  const label = (step: string | undefined) => scale.labels[step ?? '']?.[tongue] ?? ''
  return (
    <fieldset className="draft-statement">
      <legend>
        <span className="subtle">{t(`instruments.preview.${tongue}.statement`, { number, count })}</span>
        <span>{item.text[tongue] || t(`instruments.preview.${tongue}.empty`)}</span>
      </legend>
      <div className="draft-steps">
        {steps.map((step) => (
          <label key={step}>
            <input type="radio" name={`preview-${item.id}`} />
            <span>{step}</span>
            <span className="ds-sr-only">{label(step)}</span>
          </label>
        ))}
      </div>
      <div className="draft-ends" aria-hidden="true">
        <span>{label(steps[0])}</span>
        <span>{label(steps.at(-1))}</span>
      </div>
      {scale.dontKnow && (
        <label className="draft-dont-know">
          <input type="radio" name={`preview-${item.id}`} /> {scale.dontKnow[tongue]}
        </label>
      )}
    </fieldset>
  )
}
