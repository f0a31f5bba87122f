import { localised, useText } from '../../lib/i18n.ts'
import { useEditor } from './editor-context.ts'
import { MoveButtons, SeriesTag, TextPair, WeightField } from './fields.tsx'

/** Name, and what a respondent reads before the first statement. */
export function AboutPart() {
  const { t } = useText()
  const { draft } = useEditor()
  const texts = [
    ['title', 0],
    ['about', 3],
    ['instruction', 3],
    ['stem', 2],
    ['status', 2],
  ] as const
  return (
    <section className="draft-card card">
      {texts.map(([field, rows]) => (
        <TextPair
          key={field}
          label={t(`instruments.fields.${field}`)}
          place="instrument"
          field={field}
          path={field}
          value={draft[field]}
          rows={rows}
        />
      ))}
    </section>
  )
}

/** What the steps are called. Other words for the answers begin every series anew. */
export function ScalePart() {
  const { t } = useText()
  const { draft } = useEditor()
  const { scale } = draft
  if (!scale) return <p>{t('instruments.noScale')}</p>
  const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => String(scale.min + step))
  return (
    <section className="draft-card card">
      <p className="subtle">{t('instruments.scaleNote')}</p>
      {steps.map((step) => (
        <TextPair
          key={step}
          label={t('instruments.step', { step })}
          place="labels"
          field={step}
          path={`scale.labels.${step}`}
          value={scale.labels[step]}
        />
      ))}
      <TextPair
        label={t('instruments.fields.dontKnow')}
        place="scale"
        field="dontKnow"
        path="scale.dontKnow"
        value={scale.dontKnow}
      />
    </section>
  )
}

/** Dimensions and areas: the two ways in which the factors are put together. */
export function GroupsPart() {
  const { t, language } = useText()
  const { draft } = useEditor()
  return (
    <>
      <h3>{t('instruments.fields.dimensions')}</h3>
      {draft.dimensions.map((dimension, index) => (
        <section className="draft-card card" key={dimension.id}>
          <div className="draft-head">
            <h4>{localised(dimension.title, language) || dimension.id}</h4>
            <SeriesTag node={`dimension:${dimension.id}`} />
          </div>
          <TextPair
            label={t('instruments.fields.title')}
            place={`dimension:${dimension.id}`}
            field="title"
            path={`dimensions[${index}].title`}
            value={dimension.title}
          />
          <TextPair
            label={t('instruments.fields.about')}
            place={`dimension:${dimension.id}`}
            field="about"
            path={`dimensions[${index}].about`}
            value={dimension.about}
            rows={2}
          />
          <WeightField
            place={`dimension:${dimension.id}`}
            path={`dimensions[${index}].weight`}
            value={dimension.weight}
            of={localised(dimension.title, language)}
          />
        </section>
      ))}
      <h3>{t('instruments.fields.areas')}</h3>
      <p className="subtle">{t('instruments.areasNote')}</p>
      {draft.areas.map((area, index) => (
        <section className="draft-card card" key={area.id}>
          <div className="draft-head">
            <h4>{localised(area.title, language) || area.id}</h4>
            <SeriesTag node={`area:${area.id}`} />
          </div>
          <TextPair
            label={t('instruments.fields.title')}
            place={`area:${area.id}`}
            field="title"
            path={`areas[${index}].title`}
            value={area.title}
          />
          <TextPair
            label={t('instruments.fields.about')}
            place={`area:${area.id}`}
            field="about"
            path={`areas[${index}].about`}
            value={area.about}
            rows={2}
          />
        </section>
      ))}
    </>
  )
}

/** In which order a respondent meets the categories. It changes nothing of what is compared. */
export function OrderPart() {
  const { t, language } = useText()
  const { draft } = useEditor()
  const order = draft.presentation ?? draft.categories.map(({ id }) => id)
  const name = (id: string) => {
    const category = draft.categories.find((each) => each.id === id)
    return (category && localised(category.title, language)) || id
  }
  const count = (id: string) => {
    const category = draft.categories.find((each) => each.id === id)
    return (category?.factors ?? []).reduce((sum, { items }) => sum + items.length, category?.items?.length ?? 0)
  }
  return (
    <section className="draft-card card">
      <p className="subtle">{t('instruments.orderNote')}</p>
      <ol className="draft-order">
        {order.map((id, at) => (
          <li key={id}>
            <span>
              {name(id)} <span className="subtle">{t('instruments.statements', { count: count(id) })}</span>
            </span>
            <MoveButtons place={`asked:${id}`} at={at} count={order.length} of={name(id)} />
          </li>
        ))}
      </ol>
    </section>
  )
}
