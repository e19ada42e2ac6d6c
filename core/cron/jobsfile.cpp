// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/jobsfile.h"

#include "files/atomicfile.h"
#include "files/setaside.h"
#include "json/json5document.h"
#include "json/jsontext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

//! People edit this file, and the reference reads JSON5.
Result<QJsonObject> parseText(const QByteArray &bytes)
{
    if (const auto strict = json::parse(bytes); strict && strict->isObject())
        return strict->toObject();
    const auto document = json::Json5Document::parse(bytes);
    if (!document)
        return fail(ErrorCode::InvalidRequest, document.error().libraryText());
    const QJsonValue value = document->root().toJson();
    if (!value.isObject())
        return fail(ErrorCode::InvalidRequest, u"there is no object in it"_s);
    return value.toObject();
}

void take(const QJsonArray &jobs, JobsFile &file)
{
    file.jobs.reserve(size_t(jobs.size()));
    for (const QJsonValue &value : jobs) {
        auto job = json::fromJson<Job>(value);
        if (job && !job->id.isEmpty()) {
            file.jobs.push_back(std::make_shared<const Job>(*std::move(job)));
            continue;
        }
        file.strangers.append(value);
        file.trouble = u"a job is not understood and stays as it is: %1"_s.arg(
            job ? u"it has no id"_s : job.error().message);
    }
}

} // namespace

JobsFile JobsFile::read(const QString &path, qint64 nowMs)
{
    JobsFile file;
    const auto bytes = files::readAll(path, largest);
    if (!bytes) {
        if (bytes.error().code != ErrorCode::NotFound)
            file.trouble = bytes.error().message;
        return file;
    }
    auto object = parseText(*bytes);
    if (!object) {
        const auto aside = files::setAside(path, nowMs);
        file.trouble = u"%1 cannot be read (%2); it is kept as %3"_s.arg(
            path, object.error().message, aside ? *aside : aside.error().message);
        return file;
    }
    take(object->take("jobs"_L1).toArray(), file);
    object->remove("version"_L1);
    file.others = *std::move(object);
    return file;
}

Result<> JobsFile::write(const QString &path) const
{
    QJsonArray all;
    for (const JobPtr &job : jobs)
        all.append(toJson(*job));
    for (const QJsonValue &stranger : strangers)
        all.append(stranger);
    QJsonObject object = others;
    object.insert("version"_L1, 1);
    object.insert("jobs"_L1, all);
    const QByteArray text = json::pretty(object);
    if (auto made = files::ensurePrivateDir(QFileInfo(path).path()); !made)
        return made;
    auto written = files::writeAtomically(path, text);
    if (!written)
        return written;
    return files::writeAtomically(path + u".bak"_s, text);
}

} // namespace claw::cron
