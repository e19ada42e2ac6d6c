// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { t } from '../text'
import { useCall } from '../ui/data'
import { ago } from '../ui/format'
import { Badge, Button, Card, Empty, Facts, Loading, Notice, Page } from '../ui/parts'

interface Account {
    accountId: string
    name?: string
    configured?: boolean
    running?: boolean
    lastError?: string | null
    lastInboundAt?: number | null
    lastOutboundAt?: number | null
    mode?: string | null
}

interface Status {
    channelOrder: string[]
    channelLabels: Record<string, string>
    channels: Record<string, { configured?: boolean }>
    channelAccounts: Record<string, Account[]>
}

function AccountView({ account }: { account: Account }) {
    const lastMessage = Math.max(account.lastInboundAt ?? 0, account.lastOutboundAt ?? 0)
    return (
        <div>
            <p class="actions">
                <strong>{account.name ?? account.accountId}</strong>
                <Badge tone={account.running ? 'good' : 'plain'}>{t(account.running ? 'channels.running' : 'channels.stopped')}</Badge>
                {account.mode && <span class="soft">{account.mode}</span>}
            </p>
            <Facts rows={[[t('channels.lastMessage'), ago(lastMessage)]]} />
            {account.lastError && <Notice tone="bad">{account.lastError}</Notice>}
        </div>
    )
}

export default function Channels() {
    const { data, error, reload } = useCall<Status>('channels.status', {}, { everyMs: 10_000 })
    if (error) return <Page title={t('page.channels')}><Notice tone="bad">{error}</Notice></Page>
    if (!data) return <Loading />
    return (
        <Page title={t('page.channels')} lead={t('channels.lead')} actions={<Button icon="refresh" label={t('refresh')} onClick={reload} />}>
            {data.channelOrder.length === 0 && <Empty icon="channels" title={t('channels.none')}>{t('channels.noneHint')}</Empty>}
            <div class="grid">
                {data.channelOrder.map((id) => (
                    <Card
                        key={id}
                        title={data.channelLabels[id] ?? id}
                        actions={<Badge>{t(data.channels[id]?.configured ? 'channels.configured' : 'channels.notConfigured')}</Badge>}
                    >
                        {(data.channelAccounts[id] ?? []).map((account) => <AccountView key={account.accountId} account={account} />)}
                    </Card>
                ))}
            </div>
        </Page>
    )
}
