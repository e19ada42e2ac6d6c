// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useState } from 'preact/hooks'
import type { GatewayError } from '../gateway/connection'
import { call, methods } from '../gateway/link'
import { t } from '../text'
import { Button, Card, Empty, Notice } from '../ui/parts'
import { toast } from '../ui/toast'
import { diffLines, shortened } from './diff'
import type { Issue, Snapshot } from './snapshot'

export function Diff({ before, after }: { before: string; after: string }) {
    const lines = shortened(diffLines(before, after))
    return (
        <pre class="diff" tabIndex={0} aria-label={t('config.diff')}>
            {lines.map((line, index) =>
                line ? (
                    <div key={index} class={line.kind}>
                        <span aria-hidden="true">{line.kind === 'new' ? '+' : line.kind === 'gone' ? '−' : ' '}</span> {line.text || ' '}
                    </div>
                ) : (
                    <div key={index} class="soft">⋯</div>
                ),
            )}
        </pre>
    )
}

export function Issues({ issues }: { issues: Issue[] }) {
    return (
        <Notice tone="bad">
            <p>{t('config.invalid')}</p>
            <ul class="issues">{issues.map((issue, index) => <li key={index}><code>{issue.path || '/'}</code> {issue.message}</li>)}</ul>
        </Notice>
    )
}

//! Saves with the hash that was read, so that nobody's change is lost, and says what is wrong.
export function useSaving(method: string, base: Snapshot, onSaved: () => void) {
    const [issues, setIssues] = useState<Issue[]>([])
    const [problem, setProblem] = useState('')
    const [isBusy, setBusy] = useState(false)
    const save = async (raw: string) => {
        setBusy(true)
        setIssues([])
        setProblem('')
        try {
            await call(method, { raw, ...(base.exists && { baseHash: base.hash }) })
            toast(t('config.saved'))
            onSaved()
        } catch (error) {
            const { message, details } = error as GatewayError
            const found = details?.['issues']
            if (Array.isArray(found)) setIssues(found as Issue[])
            else setProblem(message.includes('changed since') ? t('config.changedBelow') : message)
        }
        setBusy(false)
    }
    return { issues, problem, isBusy, save }
}

//! The file as it is, comments and all.
export function Editor({ base, isOld, onSaved }: { base: Snapshot; isOld: boolean; onSaved: () => void }) {
    const original = base.raw ?? '{}\n'
    const [text, setText] = useState(original)
    const [isReviewing, setReviewing] = useState(false)
    const { issues, problem, isBusy, save } = useSaving('config.set', base, onSaved)
    const isChanged = text !== original
    const canSave = methods.value.has('config.set')
    const onKey = (event: KeyboardEvent) => {
        if ((event.ctrlKey || event.metaKey) && event.key === 's') {
            event.preventDefault()
            if (isChanged && canSave) setReviewing(true)
        }
    }
    return (
        <Card>
            {isOld && isChanged && (
                <Notice tone="warn">{t('config.changedBelow')} <button type="button" class="link" onClick={onSaved}>{t('config.load')}</button></Notice>
            )}
            {problem && <Notice tone="bad">{problem}</Notice>}
            {issues.length > 0 && <Issues issues={issues} />}
            {isReviewing ? (
                isChanged ? <Diff before={original} after={text} /> : <Empty icon="check" title={t('config.noChange')} />
            ) : (
                <textarea
                    class="code config-editor"
                    aria-label={t('config.editor')}
                    spellcheck={false}
                    readOnly={!canSave}
                    value={text}
                    onInput={(event) => setText(event.currentTarget.value)}
                    onKeyDown={onKey}
                />
            )}
            {canSave && (
                <div class="actions">
                    {isReviewing ? (
                        <>
                            <Button kind="primary" disabled={!isChanged || isBusy} onClick={() => void save(text)}>{t('config.save')}</Button>
                            <Button onClick={() => setReviewing(false)}>{t('config.back')}</Button>
                        </>
                    ) : (
                        <Button kind="primary" disabled={!isChanged} onClick={() => setReviewing(true)}>{t('config.review')}</Button>
                    )}
                    {isChanged && <Button kind="quiet" onClick={() => (setText(original), setReviewing(false))}>{t('config.undo')}</Button>}
                </div>
            )}
        </Card>
    )
}
