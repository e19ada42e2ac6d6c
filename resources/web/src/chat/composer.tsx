// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../text'
import { Icon } from '../ui/icon'
import { Button } from '../ui/parts'
import { toast } from '../ui/toast'
import { readAttachments } from './attachments'
import { completions, type SlashCommand } from './commands'
import type { Attachment } from './conversation'
import { draftOf, keepDraft, onDraft } from './drafts'

interface Props {
    sessionKey: string
    isRunning: boolean
    edited: { text: string } | undefined
    onSend: (text: string, attachments: Attachment[]) => void
    onAbort: () => void
}

function Completions(props: { found: SlashCommand[]; chosen: number; onChoose: (command: SlashCommand) => void }) {
    if (props.found.length === 0) return null
    return (
        <ul class="completions" role="listbox" id="completions" aria-label={t('chat.commands')}>
            {props.found.map((command, index) => (
                <li
                    key={command.name}
                    id={`completion-${index}`}
                    role="option"
                    aria-selected={index === props.chosen}
                    onPointerDown={(event) => (event.preventDefault(), props.onChoose(command))}
                >
                    <code>{command.name}</code>
                    {command.args && <code class="soft">{command.args}</code>}
                    <span class="soft">{t(command.help)}</span>
                </li>
            ))}
        </ul>
    )
}

export function Composer({ sessionKey, isRunning, edited, onSend, onAbort }: Props) {
    const [text, setText] = useState(draftOf(sessionKey))
    const [attachments, setAttachments] = useState<Attachment[]>([])
    const [chosen, setChosen] = useState(0)
    const [isOver, setOver] = useState(false)
    const input = useRef<HTMLTextAreaElement>(null)
    const picker = useRef<HTMLInputElement>(null)
    const found = completions(text)

    const write = (value: string) => {
        setText(value)
        setChosen(0)
        keepDraft(sessionKey, value)
    }
    useEffect(() => {
        setText(draftOf(sessionKey))
        setAttachments([])
        input.current?.focus()
        return onDraft(sessionKey, setText)
    }, [sessionKey])
    useEffect(() => {
        if (!edited) return
        write(edited.text)
        input.current?.focus()
    }, [edited])
    useEffect(() => {
        const box = input.current
        if (!box) return
        box.style.height = 'auto'
        box.style.height = `${Math.min(box.scrollHeight, 240)}px`
    }, [text])

    const add = async (files: Iterable<File>) => {
        const { accepted, refused } = await readAttachments(files, attachments)
        if (accepted.length > 0) setAttachments((before) => [...before, ...accepted])
        if (refused) toast(refused, true)
    }
    const send = () => {
        const message = text.trim()
        if (!message && attachments.length === 0) return
        onSend(message || t('chat.seePicture'), attachments)
        write('')
        setAttachments([])
    }
    const complete = (command: SlashCommand) => {
        write(command.args ? `${command.name} ` : command.name)
        input.current?.focus()
    }
    const onKey = (event: KeyboardEvent) => {
        if (event.isComposing) return
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
        const command = found[chosen]
        if (command && step) setChosen((chosen + step + found.length) % found.length)
        else if (command && (event.key === 'Tab' || event.key === 'Enter')) complete(command)
        else if (event.key === 'Enter' && !event.shiftKey) send()
        else return
        event.preventDefault()
    }
    return (
        <form
            class={isOver ? 'composer over' : 'composer'}
            onSubmit={(event) => (event.preventDefault(), send())}
            onDragOver={(event) => (event.preventDefault(), setOver(true))}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => (event.preventDefault(), setOver(false), void add(event.dataTransfer?.files ?? []))}
        >
            <Completions found={found} chosen={chosen} onChoose={complete} />
            {attachments.length > 0 && (
                <ul class="attachments" aria-label={t('chat.attachments')}>
                    {attachments.map((file, index) => (
                        <li key={index}>
                            <img src={`data:${file.mimeType};base64,${file.content}`} alt={file.fileName} />
                            <button type="button" aria-label={t('chat.removeAttachment', { name: file.fileName })} onClick={() => setAttachments(attachments.filter((other) => other !== file))}>
                                <Icon name="close" size={12} />
                            </button>
                        </li>
                    ))}
                </ul>
            )}
            <div class="composer-row">
                <Button kind="quiet" icon="attach" label={t('chat.attach')} onClick={() => picker.current?.click()} />
                <input
                    ref={picker}
                    type="file"
                    accept="image/*"
                    multiple
                    hidden
                    aria-label={t('chat.attach')}
                    onChange={(event) => {
                        void add(event.currentTarget.files ?? [])
                        event.currentTarget.value = ''
                    }}
                />
                <textarea
                    ref={input}
                    rows={1}
                    value={text}
                    placeholder={t('chat.placeholder')}
                    aria-label={t('chat.message')}
                    aria-controls={found.length > 0 ? 'completions' : undefined}
                    aria-activedescendant={found.length > 0 ? `completion-${chosen}` : undefined}
                    onInput={(event) => write(event.currentTarget.value)}
                    onKeyDown={onKey}
                    onPaste={(event) => {
                        const files = [...(event.clipboardData?.files ?? [])]
                        if (files.length === 0) return
                        event.preventDefault()
                        void add(files)
                    }}
                />
                {isRunning && <Button icon="stop" label={t('chat.stop')} onClick={onAbort} />}
                <Button kind="primary" icon="send" label={t('chat.send')} submit disabled={!text.trim() && attachments.length === 0} />
            </div>
        </form>
    )
}
