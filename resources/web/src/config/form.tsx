// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useMemo, useState } from 'preact/hooks'
import { t } from '../text'
import { useCall } from '../ui/data'
import { Button, Card, Empty, Loading, Notice, Search } from '../ui/parts'
import { Diff, Issues, useSaving } from './editor'
import { type Control, type Description, type Field, fieldsOf, patchOf, valueAt } from './schema'
import type { Snapshot } from './snapshot'

type Changes = Map<string, { path: string[]; value: unknown }>

function Input(props: { control: Control; id: string; value: unknown; isSecret: boolean; placeholder: string; onChange: (value: unknown) => void }) {
    const { control, id, value, onChange } = props
    switch (control.kind) {
        case 'switch':
            return (
                <select id={id} value={value === undefined ? '' : String(value)} onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value === 'true')}>
                    <option value="">{t('config.unset')}</option>
                    <option value="true">{t('yes')}</option>
                    <option value="false">{t('no')}</option>
                </select>
            )
        case 'choice':
            return (
                <select id={id} value={value === undefined ? '' : String(value)} onChange={(event) => onChange(control.values.find((one) => String(one) === event.currentTarget.value))}>
                    <option value="">{t('config.unset')}</option>
                    {control.values.map((one) => <option key={String(one)} value={String(one)}>{String(one)}</option>)}
                </select>
            )
        case 'number':
            return (
                <input
                    id={id}
                    type="number"
                    step={control.schema.type === 'integer' ? 1 : 'any'}
                    min={control.schema.minimum}
                    max={control.schema.maximum}
                    placeholder={props.placeholder}
                    value={typeof value === 'number' ? value : ''}
                    onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.valueAsNumber)}
                />
            )
        case 'list':
            return (
                <textarea
                    id={id}
                    rows={Math.min(6, Array.isArray(value) ? value.length + 1 : 1)}
                    placeholder={props.placeholder}
                    value={Array.isArray(value) ? value.join('\n') : ''}
                    onChange={(event) => {
                        const lines = event.currentTarget.value.split('\n').map((line) => line.trim()).filter(Boolean)
                        onChange(lines.length > 0 ? lines : undefined)
                    }}
                />
            )
        case 'text': {
            const rest = {
                id,
                autocomplete: 'off',
                spellcheck: false,
                placeholder: props.placeholder,
                value: typeof value === 'string' ? value : '',
                onChange: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value || undefined),
            } as const
            return props.isSecret ? <input type="password" {...rest} /> : <input type="text" {...rest} />
        }
        default:
            return <span class="soft" id={id}>{t('config.inFile')}</span>
    }
}

function FieldRow({ field, value, isChanged, onChange }: { field: Field; value: unknown; isChanged: boolean; onChange: (value: unknown) => void }) {
    const id = `setting-${field.path.join('.')}`
    return (
        <div class={isChanged ? 'setting changed' : 'setting'}>
            <div>
                <label for={id}>{field.label}</label>
                <code class="soft">{field.path.join('.')}</code>
                {field.hint.help && <p class="soft small">{field.hint.help}</p>}
            </div>
            <Input control={field.control} id={id} value={value} isSecret={field.hint.sensitive === true} placeholder={field.hint.placeholder ?? t('config.unset')} onChange={onChange} />
        </div>
    )
}

interface Group {
    name: string
    label: string
    order: number
    fields: Field[]
}

function groupsOf({ schema, uiHints }: Description): Group[] {
    const groups = new Map<string, Group>()
    for (const field of fieldsOf(schema, uiHints)) {
        const name = field.path[0]!
        const hint = uiHints[name] ?? {}
        const group = groups.get(name) ?? { name, label: hint.label ?? name, order: hint.order ?? 500, fields: [] }
        group.fields.push(field)
        groups.set(name, group)
    }
    return [...groups.values()].sort((a, b) => a.order - b.order)
}

//! Settings by name, from the schema and the hints of the gateway. Saves a patch of what was changed.
export function Form({ base, onSaved }: { base: Snapshot; onSaved: () => void }) {
    const { data, error } = useCall<Description>('config.schema')
    const groups = useMemo(() => (data ? groupsOf(data) : []), [data])
    const [chosen, setChosen] = useState('gateway')
    const [query, setQuery] = useState('')
    const [isAdvanced, setAdvanced] = useState(false)
    const [changes, setChanges] = useState<Changes>(new Map())
    const [isReviewing, setReviewing] = useState(false)
    const { issues, problem, isBusy, save } = useSaving('config.patch', base, onSaved)
    if (error) return <Notice tone="bad">{error}</Notice>
    if (!data) return <Loading />

    const word = query.trim().toLowerCase()
    const matches = (field: Field) => `${field.label} ${field.path.join('.')} ${field.hint.help ?? ''}`.toLowerCase().includes(word)
    const fields = word ? groups.flatMap((group) => group.fields).filter(matches).slice(0, 60) : (groups.find((group) => group.name === chosen)?.fields ?? [])
    const visible = fields.filter((field) => word || isAdvanced || !field.hint.advanced)
    const change = (field: Field, value: unknown) => {
        const next = new Map(changes)
        const isSame = JSON.stringify(value) === JSON.stringify(valueAt(base.parsed, field.path))
        if (isSame) next.delete(field.path.join('.'))
        else next.set(field.path.join('.'), { path: field.path, value })
        setChanges(next)
    }
    const before = [...changes.values()].map(({ path }) => `${path.join('.')}: ${JSON.stringify(valueAt(base.parsed, path)) ?? t('config.unset')}`).join('\n')
    const after = [...changes.values()].map(({ path, value }) => `${path.join('.')}: ${JSON.stringify(value) ?? t('config.unset')}`).join('\n')
    return (
        <div class="config-form">
            <nav class="config-groups" aria-label={t('config.form')}>
                <Search value={query} label={t('config.search')} onInput={setQuery} />
                <ul>
                    {groups.map((group) => (
                        <li key={group.name}>
                            <button type="button" class="nav-link" aria-current={!word && group.name === chosen ? 'true' : undefined} onClick={() => (setChosen(group.name), setQuery(''))}>
                                {group.label}
                            </button>
                        </li>
                    ))}
                </ul>
            </nav>
            <Card>
                {problem && <Notice tone="bad">{problem}</Notice>}
                {issues.length > 0 && <Issues issues={issues} />}
                {isReviewing ? (
                    <Diff before={before} after={after} />
                ) : (
                    <>
                        {visible.length === 0 && <Empty icon="config" title={t('config.noMatch')} />}
                        {visible.map((field) => {
                            const key = field.path.join('.')
                            const pending = changes.get(key)
                            return <FieldRow key={key} field={field} value={pending ? pending.value : valueAt(base.parsed, field.path)} isChanged={pending !== undefined} onChange={(value) => change(field, value)} />
                        })}
                        <label class="actions soft small">
                            <input type="checkbox" checked={isAdvanced} onChange={(event) => setAdvanced(event.currentTarget.checked)} />
                            {t('config.advanced')}
                        </label>
                    </>
                )}
                {changes.size > 0 && (
                    <footer class="pending actions">
                        <span>{changes.size === 1 ? t('config.onePending') : t('config.pending', { n: changes.size })}</span>
                        {isReviewing ? (
                            <>
                                <Button kind="primary" disabled={isBusy} onClick={() => void save(JSON.stringify(patchOf(changes)))}>{t('config.save')}</Button>
                                <Button onClick={() => setReviewing(false)}>{t('config.back')}</Button>
                            </>
                        ) : (
                            <Button kind="primary" onClick={() => setReviewing(true)}>{t('config.review')}</Button>
                        )}
                        <Button kind="quiet" onClick={() => (setChanges(new Map()), setReviewing(false))}>{t('config.undo')}</Button>
                    </footer>
                )}
            </Card>
        </div>
    )
}
