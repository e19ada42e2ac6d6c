// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/settingsdialog.h"

#include "i18n/language.h"
#include "tray/questions.h"
#include "tray/statetext.h"
#include "tray/traytext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::tray {

SettingsDialog::SettingsDialog(ManagedGateway &gateway, const QString &home,
                               const Preferences &preferences)
    : m_gateway(gateway)
    , m_loginItem(service::platformLoginItem(gateway.watch().environment(), home))
    , m_preferences(preferences)
    , m_atLogin(new QCheckBox(tr("&Start the tray when I log in"), this))
    , m_notifies(new QCheckBox(tr("Show &notifications"), this))
    , m_icon(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_service(new QLabel(this))
    , m_serviceVerb(new QPushButton(this))
    , m_bind(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_token(new QLineEdit(this))
    , m_apply(new QPushButton(tr("&Apply"), this))
    , m_outcome(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    setWindowIcon(programIcon());
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QWidget::close);
    m_outcome->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeTrayPage());
    layout->addWidget(makeGatewayPage());
    layout->addWidget(m_outcome);
    layout->addWidget(close);
    showGateway();
    connect(&m_gateway.watch(), &GatewayWatch::changed, this, &SettingsDialog::showGateway);
}

QWidget *SettingsDialog::makeTrayPage()
{
    fillIconChoices();
    fillLanguages();
    // A small file: reading it takes less than a worker takes to begin.
    m_atLogin->setChecked(service::statusOf(m_loginItem->read()) == service::LoginItemStatus::On);
    m_notifies->setChecked(m_preferences.notifies);
    connect(m_atLogin, &QCheckBox::toggled, this, &SettingsDialog::onLoginToggled);
    connect(m_notifies, &QCheckBox::toggled, this, &SettingsDialog::onPreferencesEdited);
    for (QComboBox *box : {m_icon, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::onPreferencesEdited);
    auto *page = new QGroupBox(tr("Tray"), this);
    auto *form = new QFormLayout(page);
    form->addRow(m_atLogin);
    form->addRow(m_notifies);
    form->addRow(tr("&Icon:"), m_icon);
    form->addRow(tr("Lan&guage:"), m_language);
    return page;
}

void SettingsDialog::fillIconChoices()
{
    const auto offer = [this](const QString &text, IconStyle style) {
        m_icon->addItem(stateIcon(GatewayState::Running, style), text, int(style));
    };
    offer(tr("Coloured"), IconStyle::Colour);
    offer(tr("Dark, for light panels"), IconStyle::OnLight);
    offer(tr("Light, for dark panels"), IconStyle::OnDark);
    offer(tr("One colour"), IconStyle::Monochrome);
    m_icon->setCurrentIndex(m_icon->findData(int(m_preferences.icon)));
}

void SettingsDialog::fillLanguages()
{
    m_language->addItem(tr("Language of the desktop"), QString());
    for (const QString &code : i18n::languages())
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    m_language->setToolTip(tr("In force the next time that the tray starts."));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language)));
}

QWidget *SettingsDialog::makeGatewayPage()
{
    fillBindModes();
    m_port->setRange(1, 65535);
    connect(m_serviceVerb, &QPushButton::clicked, this, &SettingsDialog::onServiceClicked);
    connect(m_apply, &QPushButton::clicked, this, &SettingsDialog::applyGateway);
    auto *service = new QHBoxLayout;
    service->addWidget(m_service, 1);
    service->addWidget(m_serviceVerb);
    const auto &findings = m_gateway.watch().findings();
    m_port->setValue(findings.target.port);
    m_bind->setCurrentIndex(m_bind->findData(int(findings.settings.config.gateway.bind)));
    m_token->setText(findings.settings.config.gateway.auth.token.reveal());
    auto *page = new QGroupBox(TrayText::name(m_gateway.watch()), this);
    auto *form = new QFormLayout(page);
    form->addRow(tr("Service:"), service);
    form->addRow(tr("&Reachable from:"), m_bind);
    form->addRow(tr("&Port:"), m_port);
    auto *token = new QLabel(tr("&Token:"));
    token->setBuddy(m_token); // A form does that for widgets, not for a row of several.
    form->addRow(token, makeTokenRow());
    form->addRow(m_apply);
    return page;
}

void SettingsDialog::fillBindModes()
{
    using config::BindMode;
    m_bind->addItem(tr("This computer only"), int(BindMode::Loopback));
    m_bind->addItem(tr("The local network"), int(BindMode::Lan));
    m_bind->addItem(tr("The tailnet"), int(BindMode::Tailnet));
    m_bind->addItem(tr("Wherever it makes sense"), int(BindMode::Auto));
    m_bind->addItem(tr("An address of its own"), int(BindMode::Custom));
}

QLayout *SettingsDialog::makeTokenRow()
{
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("None"));
    m_token->setMinimumWidth(240);
    auto *show = new QPushButton(tr("Sho&w"), this);
    auto *copy = new QPushButton(tr("&Copy"), this);
    auto *rotate = new QPushButton(tr("N&ew"), this);
    show->setCheckable(true);
    rotate->setToolTip(tr("Makes another token; programs that use this one have to be told."));
    connect(show, &QPushButton::toggled, this, [this](bool on) {
        m_token->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_token->text()); });
    connect(rotate, &QPushButton::clicked, this, &SettingsDialog::rotateToken);
    auto *row = new QHBoxLayout;
    row->addWidget(m_token, 1);
    for (QPushButton *button : {show, copy, rotate})
        row->addWidget(button);
    return row;
}

void SettingsDialog::onPreferencesEdited()
{
    m_preferences.notifies = m_notifies->isChecked();
    m_preferences.icon = IconStyle(m_icon->currentData().toInt());
    m_preferences.language = m_language->currentData().toString();
    m_preferences.save();
    Q_EMIT preferencesChanged(m_preferences);
}

void SettingsDialog::onLoginToggled(bool on)
{
    QStringList command{QCoreApplication::applicationFilePath()};
    const QString profile = m_gateway.watch().profile();
    if (!profile.isEmpty())
        command += {u"--profile"_s, profile};
    command.append(u"--autostart"_s);
    const auto done = on ? m_loginItem->write({.command = command}) : m_loginItem->remove();
    m_outcome->setText(done ? QString() : Questions::failureText(done.error()));
}

void SettingsDialog::onServiceClicked()
{
    auto &actions = m_gateway.actions();
    if (actions.hasService())
        actions.uninstall();
    else
        actions.install();
}

void SettingsDialog::showGateway()
{
    const auto &watch = m_gateway.watch();
    const bool isInstalled = m_gateway.actions().hasService();
    const auto hurdle = watch.state().hurdleOf(isInstalled ? Wish::Uninstall : Wish::Install);
    m_service->setText(isInstalled ? tr("Installed") : tr("Not installed"));
    m_serviceVerb->setText(isInstalled ? tr("Re&move") : tr("Insta&ll"));
    m_serviceVerb->setEnabled(hurdle == Hurdle::None);
    m_serviceVerb->setToolTip(StateText::hurdle(hurdle));
    const bool isHere = !watch.seen().isRemote;
    for (QWidget *widget : {static_cast<QWidget *>(m_bind), static_cast<QWidget *>(m_port),
                            static_cast<QWidget *>(m_token), static_cast<QWidget *>(m_apply)}) {
        widget->setEnabled(isHere);
        widget->setToolTip(isHere ? QString() : StateText::hurdle(Hurdle::Remote));
    }
}

void SettingsDialog::applyGateway()
{
    const auto &findings = m_gateway.watch().findings();
    const auto &gateway = findings.settings.config.gateway;
    std::vector<config::ConfigChange> changes;
    if (const int port = m_port->value(); port != findings.target.port)
        changes.push_back({{u"gateway"_s, u"port"_s}, port});
    const auto bind = config::BindMode(m_bind->currentData().toInt());
    if (bind != gateway.bind)
        changes.push_back({{u"gateway"_s, u"bind"_s}, QString(config::toWord(bind))});
    const QString token = m_token->text().trimmed();
    if (token != gateway.auth.token.reveal())
        changes.push_back({{u"gateway"_s, u"auth"_s, u"token"_s},
                           token.isEmpty() ? QJsonValue(QJsonValue::Undefined) : token});
    if (!changes.empty())
        m_scope.start(write(std::move(changes)));
}

QCoro::Task<> SettingsDialog::write(std::vector<config::ConfigChange> changes)
{
    const QPointer<SettingsDialog> self(this);
    m_apply->setEnabled(false);
    const auto environment = m_gateway.watch().findings().settings.environment;
    const auto writing = QtConcurrent::run(&changeConfig, environment, changes);
    const auto written = co_await writing;
    if (!self)
        co_return;
    m_apply->setEnabled(true);
    m_outcome->setText(written ? tr("Saved. The gateway takes it over by itself.")
                               : Questions::failureText(written.error()));
    m_gateway.watch().refresh();
}

void SettingsDialog::rotateToken()
{
    SystemRandom random;
    m_token->setText(random.hexToken());
    m_outcome->setText(tr("The new token counts once it is applied."));
}

} // namespace claw::tray
