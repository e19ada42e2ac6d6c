// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useEffect, useState } from 'preact/hooks'
import { type ApprovalRequest, waitingApprovals } from '../app/attention'
import { call } from '../gateway/link'
import { t } from '../text'
import { sessionName } from '../ui/format'
import { Button, Card, Empty, Page } from '../ui/parts'
import { shown } from '../ui/toast'

function useNow(): number {
    const [now, setNow] = useState(Date.now())
    useEffect(() => {
        const timer = setInterval(() => setNow(Date.now()), 500)
        return () => clearInterval(timer)
    }, [])
    return now
}

function Request({ request, now }: { request: ApprovalRequest; now: number }) {
    const { command, cwd, agentId, host, sessionKey } = request.request
    const whole = request.expiresAtMs - request.createdAtMs
    const left = Math.max(0, request.expiresAtMs - now)
    const decide = (decision: string) => void shown(call('exec.approval.resolve', { id: request.id, decision }), t('approvals.resolved'))
    const facts = [
        agentId && t('approvals.by', { agent: agentId }),
        host && t('approvals.on', { host }),
        cwd && t('approvals.in', { cwd }),
        sessionKey && sessionName(sessionKey),
    ]
    return (
        <Card class="approval">
            <pre class="plain" tabIndex={0}>{command}</pre>
            <p class="soft">{facts.filter(Boolean).join(' · ')}</p>
            <progress class="meter" value={left} max={whole} aria-label={t('approvals.left', { n: Math.ceil(left / 1000) })} />
            <div class="actions">
                <Button kind="primary" onClick={() => decide('allow-once')}>{t('approvals.once')}</Button>
                <Button onClick={() => decide('allow-always')}>{t('approvals.always')}</Button>
                <Button kind="danger" onClick={() => decide('deny')}>{t('approvals.deny')}</Button>
                <span class="soft small">{t('approvals.left', { n: Math.ceil(left / 1000) })}</span>
            </div>
        </Card>
    )
}

export default function Approvals() {
    const now = useNow()
    const waiting = waitingApprovals.value
    return (
        <Page title={t('page.approvals')} lead={t('approvals.lead')}>
            {waiting.length === 0 && <Empty icon="approvals" title={t('approvals.none')}>{t('approvals.noneHint')}</Empty>}
            {waiting.map((request) => <Request key={request.id} request={request} now={now} />)}
        </Page>
    )
}
