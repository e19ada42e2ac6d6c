// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/directives.h"

#include "directives/directivescanner.h"
#include "sessions/levelwords.h"

namespace claw::directives {

using namespace Qt::StringLiterals;

namespace {

// Nobody writes more of a kind; each costs a pass over the text.
constexpr int mostLooks = 16;

enum class Strictness { TakesAll, TakesValid };

using LevelWord = std::optional<QString> (*)(const QString &);

//! Takes one kind of directive after the other out of the text of a result.
class Reader
{
public:
    Reader(const QString &message, const DirectiveWords &words, Strictness strictness)
        : m_words(words)
        , m_strictness(strictness)
    {
        result.text = message.trimmed();
    }

    template<typename E>
    void level(const QStringList &names, LevelWord word, Directive<E> &directive)
    {
        takeEach(names, [&](const Found &found, qsizetype &end) {
            while (end < result.text.size() && (isLetter(result.text[end])))
                ++end;
            const QString written = result.text.sliced(found.argument, end - found.argument);
            Directive<E> read{.isGiven = true, .written = written};
            if (const auto stored = word(written))
                read.value = config::fromWord<E>(*stored);
            return keep(read.value.has_value(), directive, read);
        });
    }

    void exec()
    {
        takeEach({u"exec"_s}, [&](const Found &found, qsizetype &end) {
            const ExecDirective read = readExec(result.text, found.argument, end);
            return keep(read.isValid(), result.exec, read);
        });
    }

    void queue()
    {
        takeEach({u"queue"_s}, [&](const Found &found, qsizetype &end) {
            const QueueDirective read = readQueue(result.text, found.argument, end);
            return keep(read.isValid(), result.queue, read);
        });
    }

    void model()
    {
        takeEach({u"model"_s}, [&](const Found &, qsizetype &end) {
            const qsizetype start = end;
            while (end < result.text.size() && isModelCharacter(result.text[end]))
                ++end;
            return takeModel(result.text.sliced(start, end - start));
        });
        takeEach(m_words.modelAliases,
                 [&](const Found &found, qsizetype &) { return takeModel(found.name); });
    }

    void status()
    {
        takeEach({u"status"_s},
                 [&](const Found &, qsizetype &) { return keep(true, result.status, true); });
    }

    Directives result;

private:
    static bool isLetter(QChar c)
    {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
    }
    static bool isModelCharacter(QChar c)
    {
        return c.isLetterOrNumber() || u"_.:@/-"_s.contains(c);
    }

    template<typename T>
    bool keep(bool isValid, T &where, const T &read)
    {
        if (!isValid && m_strictness == Strictness::TakesValid)
            return false;
        where = read;
        return true;
    }

    bool takeModel(const QString &written)
    {
        const ModelDirective read{.isGiven = true,
                                  .words = written.section(u'@', 0, 0),
                                  .profile = written.section(u'@', 1)};
        const bool isModel =
            !read.words.isEmpty() && (!m_words.isModel || m_words.isModel(read.words));
        return keep(isModel, result.model, read);
    }

    //! Offers each place where one of the names stands to `take`, which moves the end behind what it
    //! read; what it accepts is removed.
    template<typename Take>
    void takeEach(const QStringList &names, Take take)
    {
        qsizetype from = 0;
        for (int looks = 0; looks < mostLooks; ++looks) {
            const auto found = findDirective(result.text, names, from);
            if (!found)
                return;
            qsizetype end = found->argument;
            const bool isTaken = take(*found, end);
            if (isTaken)
                result.text = without(result.text, found->start, end);
            from = isTaken ? 0 : found->start + 1;
        }
    }

    const DirectiveWords &m_words;
    Strictness m_strictness;
};

Directives read(const QString &message, const DirectiveWords &words, Strictness strictness)
{
    Reader reader(message, words, strictness);
    reader.level({u"thinking"_s, u"think"_s, u"t"_s}, sessions::thinkingWord,
                 reader.result.thinking);
    reader.level({u"verbose"_s, u"v"_s}, sessions::verboseWord, reader.result.verbose);
    reader.level({u"reasoning"_s, u"reason"_s}, sessions::reasoningWord, reader.result.reasoning);
    reader.level({u"elevated"_s, u"elev"_s}, sessions::elevatedWord, reader.result.elevated);
    reader.exec();
    reader.model();
    reader.queue();
    if (reader.result.any() && strictness == Strictness::TakesAll)
        reader.status();
    return reader.result;
}

} // namespace

bool Directives::any() const
{
    return thinking.isGiven || verbose.isGiven || reasoning.isGiven || elevated.isGiven
        || exec.isGiven || model.isGiven || queue.isGiven;
}

Directives parseDirectives(const QString &message, const DirectiveWords &words)
{
    if (!message.contains(u'/'))
        return {.text = message.trimmed()};
    const Directives all = read(message, words, Strictness::TakesAll);
    return all.isOnly() ? all : read(message, words, Strictness::TakesValid);
}

} // namespace claw::directives
