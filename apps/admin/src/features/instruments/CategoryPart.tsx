import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { emptyItem, nextItemId } from '@mognad/model/instruments/draft-edits'
import type { InstrumentCategory, InstrumentFactor, InstrumentItem } from '@mognad/model/instruments/instrument'
import { localised, useText } from '../../lib/i18n.ts'
import { fieldId } from './draft-places.ts'
import { useEditor } from './editor-context.ts'
import { MoveButtons, ReversedField, SeriesTag, TextPair, WeightField } from './fields.tsx'

/** A category with its factors and their statements: everything that can be written about it. */
export function CategoryPart({ category, at }: { category: InstrumentCategory; at: number }) {
  const { t } = useText()
  const { draft } = useEditor()
  const place = `category:${category.id}`
  const path = `categories[${at}]`
  return (
    <>
      <section className="draft-card card">
        <div className="draft-head">
          <h3>{t('instruments.category')}</h3>
          <SeriesTag node={place} />
          <MoveButtons place={place} at={at} count={draft.categories.length} of={category.title.sv} />
        </div>
        <TextPair
          label={t('instruments.fields.title')}
          place={place}
          field="title"
          path={`${path}.title`}
          value={category.title}
        />
        <TextPair
          label={t('instruments.fields.about')}
          place={place}
          field="about"
          path={`${path}.about`}
          value={category.about}
          rows={2}
        />
        <WeightField place={place} path={`${path}.weight`} value={category.weight} of={category.title.sv} />
      </section>
      {(category.factors ?? []).map((factor, index, factors) => (
        <FactorCard
          key={factor.id}
          factor={factor}
          path={`${path}.factors[${index}]`}
          at={index}
          count={factors.length}
        />
      ))}
    </>
  )
}

function FactorCard({
  factor,
  path,
  at,
  count,
}: {
  factor: InstrumentFactor
  path: string
  at: number
  count: number
}) {
  const { t, language } = useText()
  const { draft, edit } = useEditor()
  const place = `factor:${factor.id}`
  const name = localised(factor.title, language) || factor.id
  return (
    <section className="draft-card card" aria-labelledby={fieldId(`${path}-head`)}>
      <div className="draft-head">
        <h3 id={fieldId(`${path}-head`)}>{name}</h3>
        <SeriesTag node={place} />
        <MoveButtons place={place} at={at} count={count} of={name} />
      </div>
      <TextPair
        label={t('instruments.factorName')}
        place={place}
        field="title"
        path={`${path}.title`}
        value={factor.title}
      />
      <div className="draft-row">
        <Field>
          <Label>{t('instruments.fields.area')}</Label>
          <Select
            id={fieldId(`${path}.area`)}
            value={factor.area ?? ''}
            onChange={(event) => edit({ kind: 'area', factor: place, area: event.target.value || null })}
          >
            <Select.Option value="">{t('instruments.noArea')}</Select.Option>
            {draft.areas.map(({ id, title }) => (
              <Select.Option key={id} value={id}>
                {localised(title, language) || id}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <WeightField place={place} path={`${path}.weight`} value={factor.weight} of={name} />
      </div>
      <ol className="draft-items">
        {factor.items.map((item, index) => (
          <ItemFields
            // By place: a code that is being typed must not take the field away under the fingers.
            key={index}
            item={item}
            path={`${path}.items[${index}]`}
            at={index}
            count={factor.items.length}
          />
        ))}
      </ol>
      <Button
        variant="secondary"
        data-size="sm"
        onClick={() => edit({ kind: 'add item', parent: place, item: emptyItem(nextItemId(draft, place)) })}
      >
        <PlusIcon aria-hidden />
        {t('instruments.addItem')}
        <span className="ds-sr-only"> {name}</span>
      </Button>
    </section>
  )
}

function ItemFields({ item, path, at, count }: { item: InstrumentItem; path: string; at: number; count: number }) {
  const { t, language } = useText()
  const { edit, compared, problems } = useEditor()
  const place = `item:${item.id}`
  const codeProblem = problems.get(`${path}.id`)
  // A code that the former version has carries its series; only a new statement gets to choose one.
  const isNew = compared.added.includes(place) || codeProblem !== undefined
  return (
    <li className="draft-item">
      <div className="draft-head">
        <h4>{item.id}</h4>
        <SeriesTag node={place} />
        <span className="draft-acts">
          <MoveButtons place={place} at={at} count={count} of={item.id} />
          {count > 1 && (
            <Button
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              onClick={() => edit({ kind: 'remove item', item: place })}
            >
              <TrashIcon aria-hidden />
              {t('instruments.remove')} <span className="ds-sr-only">{item.id}</span>
            </Button>
          )}
        </span>
      </div>
      <TextPair
        label={t('instruments.fields.text')}
        place={place}
        field="text"
        path={`${path}.text`}
        value={item.text}
        rows={2}
      />
      <div className="draft-row">
        {isNew && (
          <Textfield
            id={fieldId(`${path}.id`)}
            label={t('instruments.fields.id')}
            value={item.id}
            error={codeProblem && localised(codeProblem.message, language)}
            onChange={(event) => edit({ kind: 'rename item', item: place, to: event.target.value.trim() })}
          />
        )}
        <WeightField place={place} path={`${path}.weight`} value={item.weight} of={item.id} />
        <ReversedField item={place} value={item.reversed} of={item.id} />
      </div>
    </li>
  )
}
