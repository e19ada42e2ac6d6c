// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { t } from '../text'
import { bytes } from '../ui/format'
import type { Attachment } from './conversation'

// A message to the gateway holds 512 KiB, base64 makes three bytes four, and there is text besides.
const largestTotal = 370 * 1024
const longestSide = 1600

function toBase64(buffer: ArrayBuffer): string {
    const view = new Uint8Array(buffer)
    let text = ''
    for (let at = 0; at < view.length; at += 8192) text += String.fromCharCode(...view.subarray(at, at + 8192))
    return btoa(text)
}

//! A smaller picture of the same thing: as JPEG, with shorter sides, until it fits.
async function shrunk(file: File, room: number): Promise<Blob | undefined> {
    const bitmap = await createImageBitmap(file)
    for (let side = longestSide; side >= 400; side = Math.round(side / 1.5)) {
        const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
        const canvas = document.createElement('canvas')
        canvas.width = Math.round(bitmap.width * scale)
        canvas.height = Math.round(bitmap.height * scale)
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
        const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))
        if (blob && blob.size <= room) return blob
    }
    return undefined
}

export async function readAttachments(files: Iterable<File>, present: Attachment[]): Promise<{ accepted: Attachment[]; refused: string }> {
    const accepted: Attachment[] = []
    let refused = ''
    let room = largestTotal - present.reduce((sum, file) => sum + (file.content.length * 3) / 4, 0)
    for (const file of files) {
        if (!file.type.startsWith('image/')) {
            refused = t('chat.onlyPictures', { name: file.name })
            continue
        }
        const body = file.size <= room ? file : await shrunk(file, room).catch(() => undefined)
        if (!body) {
            refused = t('chat.tooLarge', { name: file.name, most: bytes(largestTotal) })
            continue
        }
        room -= body.size
        accepted.push({ fileName: file.name || 'picture', mimeType: body.type, content: toBase64(await body.arrayBuffer()) })
    }
    return { accepted, refused }
}
