import { useEffect, useMemo, useRef } from 'react'
import { Link, useSearchParams } from 'react-router'
import { checkDraft } from '@mognad/model/instruments/check-draft'
import { comparedNodes } from '@mognad/model/instruments/compare-versions'
import { draftWarnings } from '@mognad/model/instruments/draft-warnings'
import { nodesOf } from '@mognad/model/instruments/nodes-of'
import { Choice } from '../../components/page/Choice.tsx'
import { Page } from '../../components/page/Page.tsx'
import type { InstrumentDraftPartsFragment } from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { CategoryPart } from './CategoryPart.tsx'
import { byPath, categoryPart, fieldId, partName, partOfPath, partsOf, type EditorPart } from './draft-places.ts'
import { EditorContext, type Editor } from './editor-context.ts'
import { AboutPart, GroupsPart, OrderPart, ScalePart } from './OtherParts.tsx'
import { PreviewPart } from './PreviewPart.tsx'
import { ReviewPart } from './ReviewPart.tsx'
import { SavingBar } from './SavingBar.tsx'
import { StayOrLeave } from './StayOrLeave.tsx'
import { readDraft, useDraftWork } from './useDraftWork.ts'
import './instruments.css'

/** One part of a draft at a time, with what is wrong in each of them, and how far it is saved. */
export function InstrumentEditor({ parts: wire }: { parts: InstrumentDraftPartsFragment }) {
  const { t, language } = useText()
  const [search, setSearch] = useSearchParams()
  const desk = useDraftWork(wire)
  const { draft } = desk
  const former = useMemo(() => readDraft(wire.formerDefinition), [wire.formerDefinition])
  const { problems, warnings, editor } = useMemo(() => {
    const found = checkDraft(draft).problems
    const seldomMeant = draftWarnings(draft)
    const shares = nodesOf(draft).flatMap(({ id, effectiveWeight }) =>
      effectiveWeight === null ? [] : [[id, effectiveWeight] as const],
    )
    return {
      problems: found,
      warnings: seldomMeant,
      editor: {
        draft,
        former,
        problems: byPath(found),
        warnings: byPath(seldomMeant),
        compared: comparedNodes(former, draft),
        shares: new Map(shares),
      },
    }
  }, [draft, former])
  const parts = partsOf(draft)
  const part = parts.find((one) => one === search.get('del')) ?? 'om'
  useFieldInAddress(search.get('falt'))
  const wrongIn = (one: EditorPart) =>
    one === 'granska' ? problems.length : problems.filter(({ path }) => partOfPath(draft, path) === one).length
  const label = (one: EditorPart) => partName(draft, one, t, language)
  const title = t('instruments.editorTitle', { title: localised(draft.title, language) || draft.id })
  const category = draft.categories.findIndex(({ id }) => categoryPart(id) === part)
  const whole: Editor = { ...editor, edit: desk.edit }
  return (
    <Page
      eyebrow={<Link to={paths.instruments}>{t('instruments.title')}</Link>}
      title={title}
      documentTitle={`${label(part)} · ${title}`}
      lead={<p>{t('instruments.editorLead', { version: wire.copiedFrom.version })}</p>}
    >
      <SavingBar desk={desk} />
      <StayOrLeave desk={desk} />
      <div className="draft-desk">
        <nav className="draft-parts" aria-label={t('instruments.partsLabel')}>
          <ul>
            {parts.map((one) => (
              <li key={one}>
                <Link to={`?del=${one}`} aria-current={one === part ? 'page' : undefined}>
                  {label(one)}
                  {wrongIn(one) > 0 && (
                    <span className="draft-count">{t('instruments.toMend', { count: wrongIn(one) })}</span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="draft-choice">
          <Choice
            label={t('instruments.partsLabel')}
            value={part}
            options={parts.map((one) => ({
              value: one,
              label:
                wrongIn(one) > 0 ? `${label(one)} (${t('instruments.toMend', { count: wrongIn(one) })})` : label(one),
            }))}
            onChange={(one) => setSearch({ del: one })}
          />
        </div>
        <EditorContext value={whole}>
          <div className="draft-part">
            <h2>{label(part)}</h2>
            {category >= 0 ? (
              <CategoryPart key={part} category={draft.categories[category]!} at={category} />
            ) : part === 'skala' ? (
              <ScalePart />
            ) : part === 'delar' ? (
              <GroupsPart />
            ) : part === 'ordning' ? (
              <OrderPart />
            ) : part === 'forhandsvisning' ? (
              <PreviewPart />
            ) : part === 'granska' ? (
              <ReviewPart
                draftId={wire.id}
                {...{ desk, problems, warnings }}
                publishedVersions={wire.publishedVersions}
              />
            ) : (
              <AboutPart />
            )}
          </div>
        </EditorContext>
      </div>
    </Page>
  )
}

/** Goes to the field that the address names, once. */
function useFieldInAddress(path: string | null): void {
  const been = useRef<string | null>(null)
  useEffect(() => {
    if (path === null || been.current === path) {
      been.current = path
      return
    }
    been.current = path
    document.getElementById(fieldId(path))?.focus()
  }, [path])
}
