// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useEffect, useState } from 'preact/hooks'
import { Form } from '../config/form'
import { Editor } from '../config/editor'
import type { Snapshot } from '../config/snapshot'
import { methods } from '../gateway/link'
import { t } from '../text'
import { useCall } from '../ui/data'
import { Loading, Notice, Page } from '../ui/parts'

const tabs = ['form', 'raw'] as const
type Tab = (typeof tabs)[number]

export default function Config() {
    const { data, error, reload } = useCall<Snapshot>('config.get')
    const hasForm = methods.value.has('config.schema') && methods.value.has('config.patch')
    const [tab, setTab] = useState<Tab>(hasForm ? 'form' : 'raw')
    const [base, setBase] = useState<Snapshot>()
    // What is being edited is not swapped below the person's hands; the editors say when it is old.
    useEffect(() => {
        if (data && !base) setBase(data)
    }, [data])
    const load = () => {
        setBase(undefined)
        reload()
    }
    if (error && !base) return <Page title={t('page.config')}><Notice tone="bad">{error}</Notice></Page>
    if (!base) return <Loading />
    return (
        <Page title={t('page.config')} lead={t('config.lead', { path: base.path })}>
            {!base.valid && (
                <Notice tone="warn">
                    <p>{t('config.broken')}</p>
                    <ul class="issues">{base.issues.map((issue, index) => <li key={index}><code>{issue.path || '/'}</code> {issue.message}</li>)}</ul>
                </Notice>
            )}
            {hasForm && (
                <div class="tabs" role="tablist" aria-label={t('page.config')}>
                    {tabs.map((name) => (
                        <button key={name} type="button" role="tab" aria-selected={tab === name} onClick={() => setTab(name)}>
                            {t(name === 'form' ? 'config.form' : 'config.raw')}
                        </button>
                    ))}
                </div>
            )}
            {tab === 'form' && hasForm ? <Form key={base.hash} base={base} onSaved={load} /> : <Editor key={base.hash} base={base} isOld={data?.hash !== base.hash} onSaved={load} />}
        </Page>
    )
}
