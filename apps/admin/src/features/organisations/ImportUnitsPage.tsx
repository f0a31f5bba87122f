import { useMutation } from '@apollo/client/react'
import { Checkbox } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { ChosenFile } from '../../components/files/FileChoice.tsx'
import { ImportFrame } from '../../components/files/ImportFrame.tsx'
import { useImportSteps } from '../../components/files/useImportSteps.ts'
import { ImportUnitsDocument, PreviewUnitImportDocument, type ImportUnitsMutation } from '../../generated/graphql.ts'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { TemplateLinks } from './TemplateLinks.tsx'
import './organisation.css'

/** The tree of units from a spreadsheet. */
export function ImportUnitsPage() {
  const { t } = useText()
  const signedIn = useSignedIn()
  const { organisation } = signedIn
  const organisationId = organisation?.id ?? ''
  const [retireMissing, setRetireMissing] = useState(false)
  const [look, looking] = useMutation(PreviewUnitImportDocument)
  const [takeIn, taking] = useMutation(ImportUnitsDocument)
  const preview = looking.data?.previewUnitImport
  const done = taking.data?.importUnits
  const lookAt = ({ content }: ChosenFile, retire: boolean) =>
    look({ variables: { input: { organisationId, content, retireMissing: retire } } })
  const steps = useImportSteps({
    looking,
    taking,
    look: (file) => lookAt(file, retireMissing),
    takeIn: async ({ content }) =>
      preview && takeIn({ variables: { input: { organisationId, content, basis: preview.basis, retireMissing } } }),
  })
  const changeRetiring = (retire: boolean) => {
    setRetireMissing(retire)
    taking.reset()
    // A failure is shown as `looking.error`.
    if (steps.file) void lookAt(steps.file, retire).catch(() => null)
  }
  return (
    <ImportFrame
      steps={steps}
      words={{
        title: t('organisation.import.title'),
        lead: t('organisation.import.lead'),
        choose: t('organisation.import.choose'),
        file: t('organisation.import.file'),
        fileHelp: t('organisation.import.fileHelp'),
        confirm: t('organisation.import.confirm'),
        done: t('organisation.import.done'),
        again: t('organisation.import.again'),
      }}
      home={{ to: paths.organisation, name: t('nav.organisation'), back: t('organisation.import.toTree') }}
      synthetic={organisation?.synthetic ?? false}
      mayImport={organisation !== null && hasRole(signedIn, 'KEY_USER')}
      template={<TemplateLinks />}
      options={
        <Checkbox
          label={t('organisation.import.retireMissing')}
          description={t('organisation.import.retireMissingHelp')}
          checked={retireMissing}
          onChange={(event) => changeRetiring(event.target.checked)}
        />
      }
      preview={preview && <ImportPreview preview={preview} />}
      changes={preview?.problemCount === 0 ? preview.created + preview.changed + preview.moved + preview.retired : null}
      done={done && <Counts done={done} />}
    />
  )
}

function Counts({ done: { created, changed, moved, retired } }: { done: ImportUnitsMutation['importUnits'] }) {
  const { t, language } = useText()
  const counts = { created, changed, moved, retired }
  return (
    <ul className="facts">
      {Object.entries(counts)
        .filter(([, number]) => number > 0)
        .map(([what, number]) => (
          <li key={what}>
            {t(`organisation.import.counts.${what as keyof typeof counts}`, {
              count: number,
              number: formatCount(number, language),
            })}
          </li>
        ))}
    </ul>
  )
}
