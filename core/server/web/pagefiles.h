// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>

#include <functional>

namespace claw::server::web {

//! One file of the control page, in every form in which it may be sent.
struct PageFile
{
    QByteArray type; //!< For Content-Type.
    QByteArray hash; //!< Of the plain content; hexadecimal.
    QByteArray plain;
    QByteArray gzip; //!< Empty: not smaller, send `plain`.
    QByteArray brotli; //!< As `gzip`.
};

/*! The files of the control page by their names, such as `assets/index-1a2b.js`. What is not in this
    table cannot be asked for: a request never becomes a path on a disk. */
class PageFiles
{
public:
    static constexpr const char *entry = "index.html";

    //! Gives the content that the table calls by a name; a null array for an unknown one.
    using Reader = std::function<QByteArray(const QString &name)>;

    //! None: the gateway shows its status page.
    PageFiles() = default;
    //! From the table that resources/web/pack.mjs writes.
    [[nodiscard]] static PageFiles fromTable(const QByteArray &json, const Reader &read);

    [[nodiscard]] bool isEmpty() const { return m_files.isEmpty(); }
    //! nullptr when there is none of that name.
    [[nodiscard]] const PageFile *find(const QByteArray &name) const;

private:
    QHash<QByteArray, PageFile> m_files;
};

} // namespace claw::server::web
