import { localised, useText } from '../../../lib/i18n.ts'
import type { PlanDraft } from './plan-draft.ts'
import type { Instruments } from './PlanRoundPage.tsx'

interface Props extends Pick<PlanDraft, 'ownQuestions' | 'explanations'> {
  nodes: Instruments[number]['nodes']
}

/** Everything that will be asked, in the order of the questionnaire's pages. */
export function Preview({ nodes, ownQuestions, explanations }: Props) {
  const { t, language } = useText()
  const categories = nodes.filter(({ level }) => level === 'CATEGORY')
  const parentOf = new Map(nodes.map(({ id, parent }) => [id, parent]))
  const isIn = (id: string, category: string): boolean => {
    for (let at: string | null | undefined = id; at; at = parentOf.get(at)) if (at === category) return true
    return false
  }
  return (
    <details className="plan-preview">
      <summary>{t('roundPlan.preview.title')}</summary>
      <p className="subtle">{t('roundPlan.preview.text')}</p>
      {categories.map((category) => (
        <section key={category.id}>
          <h4>{localised(category.title, language)}</h4>
          <ol>
            {nodes
              .filter(({ level, id }) => level === 'ITEM' && isIn(id, category.id))
              .map((item) => (
                <li key={item.id}>
                  {item.text && localised(item.text, language)}
                  {explanations
                    .filter(({ itemId }) => `item:${itemId}` === item.id)
                    .map(({ term, text }, index) => (
                      <span className="row-note" key={index}>
                        {term[language]}: {text[language]}
                      </span>
                    ))}
                </li>
              ))}
          </ol>
        </section>
      ))}
      {ownQuestions.length > 0 && (
        <section>
          <h4>{t('roundPlan.own.title')}</h4>
          <ol>
            {ownQuestions.map((own, index) => (
              <li key={index}>{own[language]}</li>
            ))}
          </ol>
        </section>
      )}
    </details>
  )
}
