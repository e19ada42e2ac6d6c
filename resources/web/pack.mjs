// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Makes of `dist` what the gateway carries: every file as it is and, where that is smaller, as gzip and
// brotli; a table of all of them; and the list that rcc reads.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const types = {
    '.css': 'text/css; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
    '.js': 'application/javascript; charset=utf-8',
    '.svg': 'image/svg+xml',
}

const source = 'dist'
const target = 'packed'
rmSync(target, { recursive: true, force: true })

function write(name, bytes) {
    const path = join(target, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
    return name
}

function packed(path) {
    const name = relative(source, path).split(sep).join('/')
    const type = types[extname(name)]
    if (!type) throw new Error(`no content type is known for ${name}`)
    const bytes = readFileSync(path)
    const file = { name, type, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 20) }
    file.plain = write(`plain/${name}`, bytes)
    if (name === 'index.html') return file // It is changed on its way out.
    const variants = {
        gzip: gzipSync(bytes, { level: 9 }),
        br: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    }
    for (const [coding, body] of Object.entries(variants))
        if (body.length < bytes.length) file[coding] = write(`${coding}/${name}`, body)
    return file
}

const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => packed(join(entry.parentPath ?? entry.path, entry.name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
write('table.json', JSON.stringify({ files }, null, 1))

const listed = ['table.json', ...files.flatMap((file) => [file.plain, file.gzip, file.br])].filter(Boolean)
write(
    'page.qrc',
    `<RCC><qresource prefix="/page">\n${listed.map((name) => `<file>${name}</file>\n`).join('')}</qresource></RCC>\n`,
)
