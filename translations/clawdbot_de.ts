<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>claw::backup</name>
    <message>
        <source>there is no file %1</source>
        <translation>es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>the backup is damaged: %1</source>
        <translation>die Sicherung ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the backup has too many entries</source>
        <translation>die Sicherung hat zu viele Einträge</translation>
    </message>
    <message>
        <source>the backup holds something that no backup holds: %1</source>
        <translation>die Sicherung enthält etwas, das in keine Sicherung gehört: %1</translation>
    </message>
    <message>
        <source>do not restore it; it was not made by this program</source>
        <translation>Stellen Sie sie nicht wieder her; sie stammt nicht von diesem Programm</translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation>die Sicherung kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>%1 wurde während des Lesens geändert</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>%1 existiert bereits</translation>
    </message>
    <message>
        <source>choose another name, or remove it first</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie die Datei zuerst</translation>
    </message>
    <message>
        <source>there is no directory %1</source>
        <translation>es gibt kein Verzeichnis %1</translation>
    </message>
    <message>
        <source>the backup would lie within %1, which it is a backup of</source>
        <translation>die Sicherung läge innerhalb von %1, das sie sichern soll</translation>
    </message>
    <message>
        <source>write it elsewhere, best to another disk</source>
        <translation>Schreiben Sie sie woandershin, am besten auf einen anderen Datenträger</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the backup is damaged: unexpected %1</source>
        <translation>die Sicherung ist beschädigt: %1 unerwartet</translation>
    </message>
    <message>
        <source>the backup is not complete: no manifest</source>
        <translation>die Sicherung ist unvollständig: kein Manifest</translation>
    </message>
    <message>
        <source>its manifest is none</source>
        <translation>ihr Manifest ist ungültig</translation>
    </message>
    <message>
        <source>the backup has version %1, this program knows version %2</source>
        <translation>die Sicherung hat Version %1, dieses Programm kennt Version %2</translation>
    </message>
    <message>
        <source>restore it with the program that made it (%1)</source>
        <translation>Stellen Sie sie mit dem Programm wieder her, das sie erstellt hat (%1)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is not what was put into it</source>
        <translation>%1 entspricht nicht dem, was gesichert wurde</translation>
    </message>
    <message>
        <source>%1 does not belong to it</source>
        <translation>%1 gehört nicht dazu</translation>
    </message>
    <message>
        <source>%1 may be the root of a disk, or belong to another user</source>
        <translation>%1 könnte das Wurzelverzeichnis eines Datenträgers sein oder einem anderen Benutzer gehören</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>%1 kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>an earlier restore has left something behind that cannot be removed</source>
        <translation>eine frühere Wiederherstellung hat etwas hinterlassen, das sich nicht entfernen lässt</translation>
    </message>
    <message>
        <source>remove what ends in .restoring beside %1</source>
        <translation>Entfernen Sie neben %1, was auf .restoring endet</translation>
    </message>
    <message>
        <source>the backup has its %1 outside of the state directory, this machine has not</source>
        <translation>in der Sicherung liegt %1 außerhalb des Statusverzeichnisses, auf diesem Rechner nicht</translation>
    </message>
    <message>
        <source>set the same CLAWDBOT_* variables as where it was made</source>
        <translation>Setzen Sie dieselben CLAWDBOT_*-Variablen wie dort, wo sie erstellt wurde</translation>
    </message>
    <message>
        <source>there is no room for what the backup holds</source>
        <translation>für den Inhalt der Sicherung reicht der Platz nicht</translation>
    </message>
    <message>
        <source>it is written beside what is there, so both need room for a while</source>
        <translation>er wird neben das Vorhandene geschrieben, beides braucht also eine Zeit lang Platz</translation>
    </message>
</context>
<context>
    <name>claw::cli</name>
    <message>
        <source>Run the gateway in the foreground</source>
        <translation>Das Gateway im Vordergrund ausführen</translation>
    </message>
    <message>
        <source>Run the gateway, or ask a running one</source>
        <translation>Das Gateway ausführen oder ein laufendes befragen</translation>
    </message>
    <message>
        <source>Port to listen on (18789)</source>
        <translation>Port, auf dem gelauscht wird (18789)</translation>
    </message>
    <message>
        <source>Where to listen: loopback, lan, tailnet, auto, custom</source>
        <translation>Wo gelauscht wird: loopback, lan, tailnet, auto, custom</translation>
    </message>
    <message>
        <source>Shared token; prefer CLAWDBOT_GATEWAY_TOKEN</source>
        <translation>Gemeinsames Token; besser CLAWDBOT_GATEWAY_TOKEN</translation>
    </message>
    <message>
        <source>What clients show: token or password</source>
        <translation>Womit sich Clients ausweisen: token oder password</translation>
    </message>
    <message>
        <source>Shared password; prefer CLAWDBOT_GATEWAY_PASSWORD</source>
        <translation>Gemeinsames Passwort; besser CLAWDBOT_GATEWAY_PASSWORD</translation>
    </message>
    <message>
        <source>Publish through Tailscale: off, serve, funnel</source>
        <translation>Über Tailscale veröffentlichen: off, serve, funnel</translation>
    </message>
    <message>
        <source>Undo that at the end</source>
        <translation>Dies am Ende rückgängig machen</translation>
    </message>
    <message>
        <source>Start without gateway.mode=local</source>
        <translation>Ohne gateway.mode=local starten</translation>
    </message>
    <message>
        <source>Use a playground: profile ~/.clawdbot-dev, ~/clawd-dev</source>
        <translation>Eine Spielwiese benutzen: Profil ~/.clawdbot-dev, ~/clawd-dev</translation>
    </message>
    <message>
        <source>Delete the playground first (with --dev)</source>
        <translation>Spielwiese vorher löschen (mit --dev)</translation>
    </message>
    <message>
        <source>End whoever listens on the port</source>
        <translation>Beenden, wer auf dem Port lauscht</translation>
    </message>
    <message>
        <source>Show debug lines and WebSocket traffic</source>
        <translation>Debug-Zeilen und WebSocket-Verkehr anzeigen</translation>
    </message>
    <message>
        <source>Show only the lines of the claude-cli agent</source>
        <translation>Nur die Zeilen des Agenten claude-cli anzeigen</translation>
    </message>
    <message>
        <source>Lines about frames, with --verbose: auto, full, compact</source>
        <translation>Zeilen über Frames, mit --verbose: auto, full, compact</translation>
    </message>
    <message>
        <source>Same as --ws-log compact</source>
        <translation>Wie --ws-log compact</translation>
    </message>
    <message>
        <source>Record what models stream</source>
        <translation>Ausgaben der Modelle (Streams) aufzeichnen</translation>
    </message>
    <message>
        <source>Where to record it</source>
        <translation>Ziel der Aufzeichnung</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>ein anderer Prozess</translation>
    </message>
    <message>
        <source>the gateway with pid %1</source>
        <translation>das Gateway mit PID %1</translation>
    </message>
    <message>
        <source>%1 works in %2, and sessions have one writer</source>
        <translation>%1 arbeitet in %2, und Sitzungen haben nur einen Schreiber</translation>
    </message>
    <message>
        <source>Leave --local out, or stop it: clawdbot gateway stop</source>
        <translation>Lassen Sie --local weg, oder stoppen Sie es: clawdbot gateway stop</translation>
    </message>
    <message>
        <source>the agent did not come to an end</source>
        <translation>der Agent wurde nicht fertig</translation>
    </message>
    <message>
        <source>the run was stopped</source>
        <translation>der Lauf wurde gestoppt</translation>
    </message>
    <message>
        <source>Lend this machine to a gateway</source>
        <translation>Diesen Rechner einem Gateway zur Verfügung stellen</translation>
    </message>
    <message>
        <source>Lend this machine to a gateway, in the foreground</source>
        <translation>Diesen Rechner einem Gateway zur Verfügung stellen, im Vordergrund</translation>
    </message>
    <message>
        <source>node.json not written: %1</source>
        <translation>node.json nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Waiting for agent reply…</source>
        <translation>Warten auf die Antwort des Agenten…</translation>
    </message>
    <message>
        <source>No reply from agent.</source>
        <translation>Keine Antwort vom Agenten.</translation>
    </message>
    <message>
        <source>Let an agent answer one message</source>
        <translation>Einen Agenten eine Nachricht beantworten lassen</translation>
    </message>
    <message>
        <source>What to say to the agent</source>
        <translation>Nachricht an den Agenten</translation>
    </message>
    <message>
        <source>The session of this person, by phone number (E.164)</source>
        <translation>Sitzung dieser Person, nach Telefonnummer (E.164)</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>The main session of this agent</source>
        <translation>Hauptsitzung dieses Agenten</translation>
    </message>
    <message>
        <source>How much it thinks: off, minimal, low, medium, high</source>
        <translation>Wie viel er nachdenkt: off, minimal, low, medium, high</translation>
    </message>
    <message>
        <source>Whether the session shows tools; stays so</source>
        <translation>Ob die Sitzung Werkzeuge anzeigt; bleibt so</translation>
    </message>
    <message>
        <source>Also send the reply to a channel</source>
        <translation>Antwort auch an einen Kanal senden</translation>
    </message>
    <message>
        <source>That channel</source>
        <translation>Dieser Kanal</translation>
    </message>
    <message>
        <source>Deliver to somebody else</source>
        <translation>An jemand anderen zustellen</translation>
    </message>
    <message>
        <source>Deliver by this channel</source>
        <translation>Über diesen Kanal zustellen</translation>
    </message>
    <message>
        <source>Deliver from this account</source>
        <translation>Von diesem Konto aus zustellen</translation>
    </message>
    <message>
        <source>How long the agent may take (agents.defaults.timeoutSeconds, 600)</source>
        <translation>Wie lange der Agent brauchen darf (agents.defaults.timeoutSeconds, 600)</translation>
    </message>
    <message>
        <source>In this process; no gateway may run</source>
        <translation>In diesem Prozess; es darf kein Gateway laufen</translation>
    </message>
    <message>
        <source>--timeout must be a positive integer (seconds)</source>
        <translation>--timeout muss eine positive ganze Zahl sein (Sekunden)</translation>
    </message>
    <message>
        <source>without a gateway nothing can be delivered to a channel</source>
        <translation>ohne Gateway kann nichts an einen Kanal zugestellt werden</translation>
    </message>
    <message>
        <source>Leave --local or --deliver out</source>
        <translation>Lassen Sie --local oder --deliver weg</translation>
    </message>
    <message>
        <source>Message (--message) is required</source>
        <translation>Eine Nachricht (--message) ist erforderlich</translation>
    </message>
    <message>
        <source>Pass --to &lt;E.164&gt;, --session-id, or --agent to choose a session</source>
        <translation>Geben Sie --to &lt;E.164&gt;, --session-id oder --agent an, um eine Sitzung zu wählen</translation>
    </message>
    <message>
        <source>--verbose must be on or off</source>
        <translation>--verbose muss on oder off sein</translation>
    </message>
    <message>
        <source>Unknown agent id &quot;%1&quot;.</source>
        <translation>Unbekannte Agenten-ID &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>Gateway agent failed; falling back to embedded: %1</source>
        <translation>Agent über das Gateway fehlgeschlagen; es wird der eingebettete verwendet: %1</translation>
    </message>
    <message>
        <source>Target node id/name/IP</source>
        <translation>ID, Name oder IP des Zielknotens</translation>
    </message>
    <message>
        <source>The gateway&apos;s approvals</source>
        <translation>Freigaben des Gateways</translation>
    </message>
    <message>
        <source>Exec approvals hash missing; reload and retry.</source>
        <translation>Der Hash der Ausführungsfreigaben fehlt; neu laden und erneut versuchen.</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Show which commands run without asking</source>
        <translation>Anzeigen, welche Befehle ohne Nachfrage laufen</translation>
    </message>
    <message>
        <source>Showing local approvals.</source>
        <translation>Lokale Freigaben werden angezeigt.</translation>
    </message>
    <message>
        <source>Replace exec approvals with a JSON file</source>
        <translation>Ausführungsfreigaben durch eine JSON-Datei ersetzen</translation>
    </message>
    <message>
        <source>Path to JSON file to upload</source>
        <translation>Pfad der JSON-Datei zum Hochladen</translation>
    </message>
    <message>
        <source>Read JSON from stdin</source>
        <translation>JSON von stdin lesen</translation>
    </message>
    <message>
        <source>Provide --file or --stdin.</source>
        <translation>Geben Sie --file oder --stdin an.</translation>
    </message>
    <message>
        <source>Use either --file or --stdin (not both).</source>
        <translation>Verwenden Sie --file oder --stdin (nicht beides).</translation>
    </message>
    <message>
        <source>Failed to parse approvals JSON: %1</source>
        <translation>Das JSON der Freigaben ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>die Standardeingabe kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Add a glob pattern to an allowlist</source>
        <translation>Ein Glob-Muster zu einer Positivliste hinzufügen</translation>
    </message>
    <message>
        <source>Remove a glob pattern from an allowlist</source>
        <translation>Ein Glob-Muster aus einer Positivliste entfernen</translation>
    </message>
    <message>
        <source>Such as /usr/bin/rg or ~/bin/*</source>
        <translation>Etwa /usr/bin/rg oder ~/bin/*</translation>
    </message>
    <message>
        <source>Agent id (defaults to &quot;*&quot;)</source>
        <translation>Agenten-ID (Standard: &quot;*&quot;)</translation>
    </message>
    <message>
        <source>Pattern required.</source>
        <translation>Ein Muster ist erforderlich.</translation>
    </message>
    <message>
        <source>Already allowlisted.</source>
        <translation>Steht bereits in der Positivliste.</translation>
    </message>
    <message>
        <source>Pattern not found.</source>
        <translation>Muster nicht gefunden.</translation>
    </message>
    <message>
        <source>Which commands run without asking</source>
        <translation>Welche Befehle ohne Nachfrage laufen</translation>
    </message>
    <message>
        <source>Edit the allowlist of an agent</source>
        <translation>Positivliste eines Agenten bearbeiten</translation>
    </message>
    <message>
        <source>the gateway at %1</source>
        <translation>das Gateway unter %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Positivliste</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>No allowlist entries.</source>
        <translation>Keine Einträge in der Positivliste.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Zuletzt</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a gateway is running on %1 (pid %2)</source>
        <translation>ein Gateway läuft unter %1 (PID %2)</translation>
    </message>
    <message>
        <source>a gateway is running on %1</source>
        <translation>ein Gateway läuft unter %1</translation>
    </message>
    <message>
        <source>it would go on writing; stop it first: %1</source>
        <translation>es würde weiter schreiben; stoppen Sie es zuerst: %1</translation>
    </message>
    <message>
        <source>The backup: *.tar.zst, or *.tar.gz</source>
        <translation>Die Sicherung: *.tar.zst oder *.tar.gz</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Put configuration and state into one file</source>
        <translation>Konfiguration und Status in einer Datei sichern</translation>
    </message>
    <message>
        <source>there is nothing to back up: no %1</source>
        <translation>es gibt nichts zu sichern: %1 fehlt</translation>
    </message>
    <message>
        <source>backup written: %1 in %2 (%3)</source>
        <translation>Sicherung geschrieben: %1 in %2 (%3)</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>It holds your keys and tokens: keep it as safe as they are.</source>
        <translation>Sie enthält Ihre Schlüssel und Token: Bewahren Sie sie ebenso sicher auf.</translation>
    </message>
    <message>
        <source>Check that a backup is complete and unchanged</source>
        <translation>Prüfen, ob eine Sicherung vollständig und unverändert ist</translation>
    </message>
    <message>
        <source>backup is complete: %1, made %2 by version %3</source>
        <translation>Sicherung ist vollständig: %1, erstellt %2 von Version %3</translation>
    </message>
    <message>
        <source>Put a backup in the place of what is there</source>
        <translation>Das Vorhandene durch eine Sicherung ersetzen</translation>
    </message>
    <message>
        <source>restored: %1, made %2</source>
        <translation>wiederhergestellt: %1, erstellt %2</translation>
    </message>
    <message>
        <source>what was there before is kept in %1</source>
        <translation>der frühere Stand ist in %1 aufbewahrt</translation>
    </message>
    <message>
        <source>Start the gateway: %1</source>
        <translation>Gateway starten: %1</translation>
    </message>
    <message>
        <source>Save, check and restore configuration and state</source>
        <translation>Konfiguration und Status sichern, prüfen und wiederherstellen</translation>
    </message>
    <message>
        <source>a message has at most 1 MiB</source>
        <translation>eine Nachricht ist höchstens 1 MiB groß</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Error: the gateway went away and did not come back</source>
        <translation>Fehler: Das Gateway ist ausgefallen und nicht zurückgekehrt</translation>
    </message>
    <message>
        <source>Talk to an agent on the terminal</source>
        <translation>Im Terminal mit einem Agenten sprechen</translation>
    </message>
    <message>
        <source>This session (main)</source>
        <translation>Diese Sitzung (main)</translation>
    </message>
    <message>
        <source>Say only this, print the answer and leave</source>
        <translation>Nur dies senden, die Antwort ausgeben und beenden</translation>
    </message>
    <message>
        <source>How much it thinks</source>
        <translation>Wie viel er nachdenkt</translation>
    </message>
    <message>
        <source>Messages to show at the start (50)</source>
        <translation>Zu Beginn angezeigte Nachrichten (50)</translation>
    </message>
    <message>
        <source>--history-limit must be a number from 1 to 1000</source>
        <translation>--history-limit muss eine Zahl von 1 bis 1000 sein</translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation>es gibt keine Nachricht zu senden</translation>
    </message>
    <message>
        <source>The connection is lost; trying again…</source>
        <translation>Die Verbindung ist unterbrochen; neuer Versuch…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Wieder verbunden.</translation>
    </message>
    <message>
        <source>Session %1. Ctrl-C ends an answer, Ctrl-D leaves.</source>
        <translation>Sitzung %1. Strg-C bricht eine Antwort ab, Strg-D beendet.</translation>
    </message>
    <message>
        <source>Press Ctrl-C again to leave.</source>
        <translation>Zum Beenden noch einmal Strg-C drücken.</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(keine Antwort)</translation>
    </message>
    <message>
        <source>(aborted)</source>
        <translation>(abgebrochen)</translation>
    </message>
    <message>
        <source>Start the tray at log-in</source>
        <translation>Tray-Programm beim Anmelden starten</translation>
    </message>
    <message>
        <source>Config invalid</source>
        <translation>Konfiguration ungültig</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problem:</translation>
    </message>
    <message>
        <source>Using the last configuration that was good.</source>
        <translation>Die letzte gültige Konfiguration wird verwendet.</translation>
    </message>
    <message>
        <source>Using the parts of it that make sense.</source>
        <translation>Die gültigen Teile werden verwendet.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Führen Sie aus: %1</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>Print a completion script for bash, zsh or fish</source>
        <translation>Vervollständigungsskript für bash, zsh oder fish ausgeben</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh oder fish</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;; choose bash, zsh or fish.</source>
        <translation>Für &quot;%1&quot; gibt es keine Vervollständigung; wählen Sie bash, zsh oder fish.</translation>
    </message>
    <message>
        <source>Failed to parse JSON5 value: %1</source>
        <translation>Der JSON5-Wert ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Show a value of the configuration</source>
        <translation>Einen Wert der Konfiguration anzeigen</translation>
    </message>
    <message>
        <source>The key: agents.defaults.model, agents.list[0].id</source>
        <translation>Der Schlüssel: agents.defaults.model, agents.list[0].id</translation>
    </message>
    <message>
        <source>Print text as JSON, too</source>
        <translation>Auch Text als JSON ausgeben</translation>
    </message>
    <message>
        <source>Config path not found: %1</source>
        <translation>Konfigurationspfad nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Change a value of the configuration; everything else in the file stays</source>
        <translation>Einen Wert der Konfiguration ändern; alles andere in der Datei bleibt</translation>
    </message>
    <message>
        <source>Remove a value from the configuration; everything else stays</source>
        <translation>Einen Wert aus der Konfiguration entfernen; alles andere bleibt</translation>
    </message>
    <message>
        <source>The key: gateway.port, agents.list[0].name</source>
        <translation>Der Schlüssel: gateway.port, agents.list[0].name</translation>
    </message>
    <message>
        <source>The value as JSON5; anything else is text</source>
        <translation>Der Wert als JSON5; alles andere ist Text</translation>
    </message>
    <message>
        <source>Refuse a value that is no JSON5</source>
        <translation>Einen Wert ablehnen, der kein JSON5 ist</translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <translation>%1 aktualisiert.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>Check the configuration file</source>
        <translation>Die Konfigurationsdatei prüfen</translation>
    </message>
    <message>
        <source>No %1; the defaults apply.</source>
        <translation>%1 gibt es nicht; es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>Config OK: %1</source>
        <translation>Konfiguration in Ordnung: %1</translation>
    </message>
    <message>
        <source>Run `%1` for help.</source>
        <translation>Hilfe gibt `%1`.</translation>
    </message>
    <message>
        <source>A running gateway applies it by itself.</source>
        <translation>Ein laufendes Gateway übernimmt dies automatisch.</translation>
    </message>
    <message>
        <source>A running gateway restarts by itself to apply it.</source>
        <translation>Ein laufendes Gateway startet automatisch neu, um dies zu übernehmen.</translation>
    </message>
    <message>
        <source>Restart the gateway to apply.</source>
        <translation>Starten Sie das Gateway neu, um dies zu übernehmen.</translation>
    </message>
    <message>
        <source>Config invalid at %1.</source>
        <translation>Konfiguration ungültig bei %1.</translation>
    </message>
    <message>
        <source>Run `%1` to repair, then retry.</source>
        <translation>Führen Sie zum Reparieren `%1` aus, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
    <message>
        <source>%1 (device %2)</source>
        <translation>%1 (Gerät %2)</translation>
    </message>
    <message>
        <source>a command (pid %1)</source>
        <translation>ein Befehl (PID %1)</translation>
    </message>
    <message>
        <source>a message to the agent</source>
        <translation>eine Nachricht an den Agenten</translation>
    </message>
    <message>
        <source>an editor</source>
        <translation>ein Editor</translation>
    </message>
    <message>
        <source>(too large to keep)</source>
        <translation>(zu groß zum Aufbewahren)</translation>
    </message>
    <message>
        <source>Show who changed the configuration, and what</source>
        <translation>Anzeigen, wer was an der Konfiguration geändert hat</translation>
    </message>
    <message>
        <source>How many of the latest changes (default: 20)</source>
        <translation>Wie viele der letzten Änderungen (Standard: 20)</translation>
    </message>
    <message>
        <source>--limit wants a number</source>
        <translation>--limit erwartet eine Zahl</translation>
    </message>
    <message>
        <source>No change is remembered yet.</source>
        <translation>Es ist noch keine Änderung gespeichert.</translation>
    </message>
    <message>
        <source>Take one change of the configuration back; later ones stay</source>
        <translation>Eine Änderung der Konfiguration rückgängig machen; spätere bleiben</translation>
    </message>
    <message>
        <source>The number of the change, as `config history` shows it</source>
        <translation>Die Nummer der Änderung, wie `config history` sie zeigt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a change</source>
        <translation>&quot;%1&quot; ist keine Nummer einer Änderung</translation>
    </message>
    <message>
        <source>config revert %1</source>
        <translation>config revert %1</translation>
    </message>
    <message>
        <source>Took change %1 back. %2</source>
        <translation>Änderung %1 rückgängig gemacht. %2</translation>
    </message>
    <message>
        <source>this device is not paired with the gateway</source>
        <translation>dieses Gerät ist nicht mit dem Gateway gekoppelt</translation>
    </message>
    <message>
        <source>the gateway wants a %1 and none is configured here</source>
        <translation>das Gateway verlangt %1, hier ist jedoch nichts konfiguriert</translation>
    </message>
    <message>
        <source>the %1 is not the one of the gateway (%2)</source>
        <translation>%1 stimmt nicht mit dem Gateway überein (%2)</translation>
    </message>
    <message>
        <source>see gateway.remote.%1</source>
        <translation>siehe gateway.remote.%1</translation>
    </message>
    <message>
        <source>see gateway.auth.%1</source>
        <translation>siehe gateway.auth.%1</translation>
    </message>
    <message>
        <source>the gateway refused this client</source>
        <translation>das Gateway hat diesen Client abgelehnt</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>connection refused: nothing listens on %1</source>
        <translation>Verbindung abgelehnt: an %1 lauscht nichts</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1 ist nicht erreichbar (%2)</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation>keine sichere Verbindung: %1</translation>
    </message>
    <message>
        <source>what answers on %1 is not a gateway (%2)</source>
        <translation>was unter %1 antwortet, ist kein Gateway (%2)</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>the connection ended before the answer came</source>
        <translation>die Verbindung endete vor der Antwort</translation>
    </message>
    <message>
        <source>gateway timeout after %1ms</source>
        <translation>Zeitüberschreitung des Gateways nach %1ms</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Versuchen Sie: %1</translation>
    </message>
    <message>
        <source>warning: cron scheduler is disabled in the Gateway; jobs are saved but will not run automatically.</source>
        <translation>Warnung: Der Cron-Planer ist im Gateway ausgeschaltet; Aufträge werden gespeichert, laufen aber nicht automatisch.</translation>
    </message>
    <message>
        <source>Re-enable with `cron.enabled: true` (or remove `cron.enabled: false`) and restart the Gateway.</source>
        <translation>Schalten Sie ihn mit `cron.enabled: true` wieder ein (oder entfernen Sie `cron.enabled: false`), und starten Sie das Gateway neu.</translation>
    </message>
    <message>
        <source>store: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>Show how the scheduler is</source>
        <translation>Den Zustand des Planers anzeigen</translation>
    </message>
    <message>
        <source>List the jobs</source>
        <translation>Aufträge auflisten</translation>
    </message>
    <message>
        <source>Include disabled jobs</source>
        <translation>Ausgeschaltete Aufträge einbeziehen</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Einen Auftrag hinzufügen</translation>
    </message>
    <message>
        <source>Change what a job is</source>
        <translation>Einen Auftrag ändern</translation>
    </message>
    <message>
        <source>The job, see cron list</source>
        <translation>Der Auftrag, siehe cron list</translation>
    </message>
    <message>
        <source>Let a job run again</source>
        <translation>Einen Auftrag wieder laufen lassen</translation>
    </message>
    <message>
        <source>Keep a job without running it</source>
        <translation>Einen Auftrag behalten, ohne ihn auszuführen</translation>
    </message>
    <message>
        <source>Remove a job</source>
        <translation>Einen Auftrag entfernen</translation>
    </message>
    <message>
        <source>Run a job now if it is due</source>
        <translation>Einen Auftrag jetzt ausführen, wenn er fällig ist</translation>
    </message>
    <message>
        <source>Run it although it is not due</source>
        <translation>Ausführen, auch wenn er nicht fällig ist</translation>
    </message>
    <message>
        <source>Show when a job ran and what came of it</source>
        <translation>Anzeigen, wann ein Auftrag lief und mit welchem Ergebnis</translation>
    </message>
    <message>
        <source>The newest so many (default 50)</source>
        <translation>So viele der neuesten (Standard 50)</translation>
    </message>
    <message>
        <source>Include due times at which the job did not run, and why</source>
        <translation>Fällige Zeiten ohne Lauf samt Grund einbeziehen</translation>
    </message>
    <message>
        <source>Let agents do things by the clock</source>
        <translation>Agenten nach der Uhr arbeiten lassen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu er dient</translation>
    </message>
    <message>
        <source>The agent that does it</source>
        <translation>Der ausführende Agent</translation>
    </message>
    <message>
        <source>Where: main, or isolated for a conversation of its own</source>
        <translation>Wo: main, oder isolated für ein eigenes Gespräch</translation>
    </message>
    <message>
        <source>When the agent looks at it: now or next-heartbeat</source>
        <translation>Wann der Agent ihn beachtet: now oder next-heartbeat</translation>
    </message>
    <message>
        <source>Once: ISO time, or from now (20m)</source>
        <translation>Einmal: ISO-Zeit oder ab jetzt (20m)</translation>
    </message>
    <message>
        <source>Again and again (10m, 1h, 1d)</source>
        <translation>Immer wieder (10m, 1h, 1d)</translation>
    </message>
    <message>
        <source>By a cron expression of 5 or 6 fields</source>
        <translation>Nach einem Cron-Ausdruck mit 5 oder 6 Feldern</translation>
    </message>
    <message>
        <source>The time zone of the expression</source>
        <translation>Zeitzone des Ausdrucks</translation>
    </message>
    <message>
        <source>Words for the main session</source>
        <translation>Text für die Hauptsitzung</translation>
    </message>
    <message>
        <source>A message to an agent</source>
        <translation>Nachricht an einen Agenten</translation>
    </message>
    <message>
        <source>How much it thinks (off, minimal, low, medium, high)</source>
        <translation>Wie viel er nachdenkt (off, minimal, low, medium, high)</translation>
    </message>
    <message>
        <source>Which model it asks</source>
        <translation>Welches Modell er befragt</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>Wie lange er dauern darf</translation>
    </message>
    <message>
        <source>Send the reply out</source>
        <translation>Die Antwort versenden</translation>
    </message>
    <message>
        <source>By which channel (default last)</source>
        <translation>Über welchen Kanal (Standard last)</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>A reply that cannot be sent is no failure</source>
        <translation>Eine nicht zustellbare Antwort ist kein Fehler</translation>
    </message>
    <message>
        <source>What the main session&apos;s notice begins with (default Cron)</source>
        <translation>Womit die Meldung in der Hauptsitzung beginnt (Standard Cron)</translation>
    </message>
    <message>
        <source>Remove a one-shot job once it has succeeded</source>
        <translation>Einen einmaligen Auftrag nach Erfolg entfernen</translation>
    </message>
    <message>
        <source>Due times that were missed: skip, run-once or run-all</source>
        <translation>Versäumte Zeiten: skip, run-once oder run-all</translation>
    </message>
    <message>
        <source>How many of them run-all runs (default 10)</source>
        <translation>Wie viele davon run-all ausführt (Standard 10)</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie er heißt</translation>
    </message>
    <message>
        <source>Keep it without running it</source>
        <translation>Behalten, ohne ihn auszuführen</translation>
    </message>
    <message>
        <source>What the main session hears: summary or full</source>
        <translation>Was die Hauptsitzung erfährt: summary oder full</translation>
    </message>
    <message>
        <source>The most of it in full (default 8000)</source>
        <translation>Höchstlänge bei full (Standard 8000)</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>Ein neuer Name</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>Keep a one-shot job</source>
        <translation>Einen einmaligen Auftrag behalten</translation>
    </message>
    <message>
        <source>Leave it to the default agent</source>
        <translation>Dem Standardagenten überlassen</translation>
    </message>
    <message>
        <source>Do not send the reply out</source>
        <translation>Die Antwort nicht versenden</translation>
    </message>
    <message>
        <source>A reply that cannot be sent is a failure</source>
        <translation>Eine nicht zustellbare Antwort ist ein Fehler</translation>
    </message>
    <message>
        <source>Invalid --at; use ISO time or duration like 20m</source>
        <translation>Ungültiges --at; verwenden Sie eine ISO-Zeit oder eine Dauer wie 20m</translation>
    </message>
    <message>
        <source>Invalid --every; use e.g. 10m, 1h, 1d</source>
        <translation>Ungültiges --every; verwenden Sie z. B. 10m, 1h, 1d</translation>
    </message>
    <message>
        <source>Choose exactly one payload: --system-event or --message</source>
        <translation>Wählen Sie genau einen Inhalt: --system-event oder --message</translation>
    </message>
    <message>
        <source>--session must be main or isolated</source>
        <translation>--session muss main oder isolated sein</translation>
    </message>
    <message>
        <source>--wake must be now or next-heartbeat</source>
        <translation>--wake muss now oder next-heartbeat sein</translation>
    </message>
    <message>
        <source>--missed must be skip, run-once or run-all</source>
        <translation>--missed muss skip, run-once oder run-all sein</translation>
    </message>
    <message>
        <source>--missed-most must be a positive number</source>
        <translation>--missed-most muss eine positive Zahl sein</translation>
    </message>
    <message>
        <source>Choose exactly one schedule: --at, --every, or --cron</source>
        <translation>Wählen Sie genau einen Zeitplan: --at, --every oder --cron</translation>
    </message>
    <message>
        <source>Main jobs require --system-event (systemEvent).</source>
        <translation>Aufträge mit main erfordern --system-event (systemEvent).</translation>
    </message>
    <message>
        <source>Isolated jobs require --message (agentTurn).</source>
        <translation>Aufträge mit isolated erfordern --message (agentTurn).</translation>
    </message>
    <message>
        <source>--name is required</source>
        <translation>--name ist erforderlich</translation>
    </message>
    <message>
        <source>Main jobs cannot use --message; use --system-event or --session isolated.</source>
        <translation>Aufträge mit main erlauben kein --message; verwenden Sie --system-event oder --session isolated.</translation>
    </message>
    <message>
        <source>Isolated jobs cannot use --system-event; use --message or --session main.</source>
        <translation>Aufträge mit isolated erlauben kein --system-event; verwenden Sie --message oder --session main.</translation>
    </message>
    <message>
        <source>--post-prefix only applies to isolated jobs.</source>
        <translation>--post-prefix gilt nur für Aufträge mit isolated.</translation>
    </message>
    <message>
        <source>Choose --enable or --disable, not both</source>
        <translation>Wählen Sie --enable oder --disable, nicht beides</translation>
    </message>
    <message>
        <source>Choose --delete-after-run or --keep-after-run, not both</source>
        <translation>Wählen Sie --delete-after-run oder --keep-after-run, nicht beides</translation>
    </message>
    <message>
        <source>Use --agent or --clear-agent, not both</source>
        <translation>Verwenden Sie --agent oder --clear-agent, nicht beides</translation>
    </message>
    <message>
        <source>Choose at most one schedule change</source>
        <translation>Wählen Sie höchstens eine Änderung des Zeitplans</translation>
    </message>
    <message>
        <source>Choose at most one payload change</source>
        <translation>Wählen Sie höchstens eine Änderung des Inhalts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>No cron jobs.</source>
        <translation>Keine Cron-Aufträge.</translation>
    </message>
    <message>
        <source>%1 (not understood: %2)</source>
        <translation>%1 (nicht verstanden: %2)</translation>
    </message>
    <message>
        <source>Open the control page in the browser, signed in</source>
        <translation>Die Steuerungsseite angemeldet im Browser öffnen</translation>
    </message>
    <message>
        <source>Print the link instead of opening it</source>
        <translation>Den Link ausgeben, statt ihn zu öffnen</translation>
    </message>
    <message>
        <source>Opened %1 in your browser.</source>
        <translation>%1 im Browser geöffnet.</translation>
    </message>
    <message>
        <source>The link signs one browser in, once, within %1 s.</source>
        <translation>Der Link meldet einen Browser einmalig an, innerhalb von %1 s.</translation>
    </message>
    <message>
        <source>From your computer, first: ssh -N -L %1:127.0.0.1:%1 &lt;this machine&gt;</source>
        <translation>Zuerst auf Ihrem Computer: ssh -N -L %1:127.0.0.1:%1 &lt;dieser Rechner&gt;</translation>
    </message>
    <message>
        <source>List pending requests and paired devices</source>
        <translation>Ausstehende Anfragen und gekoppelte Geräte auflisten</translation>
    </message>
    <message>
        <source>Let a device in that asked for it</source>
        <translation>Ein anfragendes Gerät zulassen</translation>
    </message>
    <message>
        <source>Turn a device away</source>
        <translation>Ein Gerät abweisen</translation>
    </message>
    <message>
        <source>The request, see devices list</source>
        <translation>Die Anfrage, siehe devices list</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Give a device a new token</source>
        <translation>Einem Gerät ein neues Token geben</translation>
    </message>
    <message>
        <source>Take the token of a device away</source>
        <translation>Einem Gerät das Token entziehen</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>Das Gerät</translation>
    </message>
    <message>
        <source>The role of the token</source>
        <translation>Die Rolle des Tokens</translation>
    </message>
    <message>
        <source>What it may do from now on</source>
        <translation>Was es künftig darf</translation>
    </message>
    <message>
        <source>--device and --role required</source>
        <translation>--device und --role sind erforderlich</translation>
    </message>
    <message>
        <source>Pair devices and manage their tokens</source>
        <translation>Geräte koppeln und ihre Token verwalten</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (widerrufen)</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>No device pairing entries.</source>
        <translation>Keine Einträge zur Gerätekopplung.</translation>
    </message>
    <message>
        <source>Find out what is wrong, and repair what can be repaired</source>
        <translation>Fehler finden und beheben, was sich beheben lässt</translation>
    </message>
    <message>
        <source>Do what helps and loses nothing</source>
        <translation>Tun, was hilft und nichts verliert</translation>
    </message>
    <message>
        <source>Accepted for scripts; changes nothing</source>
        <translation>Für Skripte akzeptiert; ändert nichts</translation>
    </message>
    <message>
        <source>Repaired:</source>
        <translation>Repariert:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Grund:</translation>
    </message>
    <message>
        <source>Fix:</source>
        <translation>Abhilfe:</translation>
    </message>
    <message>
        <source>Could not repair it:</source>
        <translation>Reparatur nicht möglich:</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>One thing needs attention.</source>
        <translation>Ein Punkt braucht Aufmerksamkeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention.</source>
        <translation>
            <numerusform>Ein Punkt braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n Punkte brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; to apply changes (%2 of them can be repaired).</source>
        <translation>Führen Sie &quot;%1&quot; aus, um Änderungen anzuwenden (%2 davon lassen sich reparieren).</translation>
    </message>
    <message>
        <source>Call one method of the gateway and print its answer</source>
        <translation>Eine Methode des Gateways aufrufen und die Antwort ausgeben</translation>
    </message>
    <message>
        <source>Name of the method, such as health or status</source>
        <translation>Name der Methode, etwa health oder status</translation>
    </message>
    <message>
        <source>Parameters as JSON ({})</source>
        <translation>Parameter als JSON ({})</translation>
    </message>
    <message>
        <source>Wait for the final answer of methods that answer twice</source>
        <translation>Bei Methoden mit zwei Antworten auf die letzte warten</translation>
    </message>
    <message>
        <source>Gateway call failed: Error: %1</source>
        <translation>Gateway-Aufruf fehlgeschlagen: Fehler: %1</translation>
    </message>
    <message>
        <source>--params is not JSON</source>
        <translation>--params ist kein JSON</translation>
    </message>
    <message>
        <source>Gateway call</source>
        <translation>Gateway-Aufruf</translation>
    </message>
    <message>
        <source>Gateway Discovery</source>
        <translation>Gateway-Suche</translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) · domains: %1</source>
        <translation>
            <numerusform>%n Gateway gefunden · Domänen: %1</numerusform>
            <numerusform>%n Gateways gefunden · Domänen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Find gateways that announce themselves in the network</source>
        <translation>Gateways finden, die sich im Netzwerk ankündigen</translation>
    </message>
    <message>
        <source>Look around for this many milliseconds (2000)</source>
        <translation>So viele Millisekunden lang suchen (2000)</translation>
    </message>
    <message>
        <source>gateway discover failed: Error: %1</source>
        <translation>gateway discover ist fehlgeschlagen: Fehler: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>connect failed: %1</source>
        <translation>Verbindung fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Find out which gateways can be reached from here</source>
        <translation>Herausfinden, welche Gateways von hier erreichbar sind</translation>
    </message>
    <message>
        <source>Ask through an SSH tunnel (user@host:port)</source>
        <translation>Durch einen SSH-Tunnel fragen (user@host:port)</translation>
    </message>
    <message>
        <source>Key file for the tunnel</source>
        <translation>Schlüsseldatei für den Tunnel</translation>
    </message>
    <message>
        <source>Tunnel to the first gateway found in the network</source>
        <translation>Tunnel zum ersten im Netzwerk gefundenen Gateway</translation>
    </message>
    <message>
        <source>No gateway answers. Try: %1</source>
        <translation>Kein Gateway antwortet. Versuchen Sie: %1</translation>
    </message>
    <message>
        <source>Loopback-only gateway; only local clients can connect.</source>
        <translation>Gateway nur an Loopback; nur lokale Clients können sich verbinden.</translation>
    </message>
    <message>
        <source>Local probe uses loopback (127.0.0.1). bind=lan listens on 0.0.0.0 (all interfaces); use a LAN IP for remote clients.</source>
        <translation>Die lokale Prüfung nutzt Loopback (127.0.0.1). bind=lan lauscht an 0.0.0.0 (alle Schnittstellen); entfernte Clients brauchen eine LAN-IP.</translation>
    </message>
    <message>
        <source>Show the gateway service and whether the gateway answers</source>
        <translation>Den Gateway-Dienst anzeigen und ob das Gateway antwortet</translation>
    </message>
    <message>
        <source>Look at the service only</source>
        <translation>Nur den Dienst ansehen</translation>
    </message>
    <message>
        <source>Also look at services of the system</source>
        <translation>Auch Dienste des Systems ansehen</translation>
    </message>
    <message>
        <source>Gateway status failed: %1</source>
        <translation>Gateway-Status fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Service config looks out of date or non-standard.</source>
        <translation>Die Dienstkonfiguration scheint veraltet oder unüblich zu sein.</translation>
    </message>
    <message>
        <source>Service config issue: %1</source>
        <translation>Problem der Dienstkonfiguration: %1</translation>
    </message>
    <message>
        <source>Recommendation: run &quot;%1&quot;</source>
        <translation>Empfehlung: &quot;%1&quot; ausführen</translation>
    </message>
    <message>
        <source>File logs: %1</source>
        <translation>Protokolldateien: %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
    <message>
        <source>Service file: %1</source>
        <translation>Dienstdatei: %1</translation>
    </message>
    <message>
        <source>Working dir: %1</source>
        <translation>Arbeitsverz.: %1</translation>
    </message>
    <message>
        <source>Service env: %1</source>
        <translation>Dienstumgebung: %1</translation>
    </message>
    <message>
        <source>Version: %1 (cli), %2 (service)</source>
        <translation>Version: %1 (CLI), %2 (Dienst)</translation>
    </message>
    <message>
        <source>Config (%1): %2</source>
        <translation>Konfiguration (%1): %2</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(fehlt)</translation>
    </message>
    <message>
        <source>(invalid)</source>
        <translation>(ungültig)</translation>
    </message>
    <message>
        <source>Config issue</source>
        <translation>Problem der Konfiguration</translation>
    </message>
    <message>
        <source>Service config issue</source>
        <translation>Problem der Dienstkonfiguration</translation>
    </message>
    <message>
        <source>Root cause: CLI and service are using different config paths (likely a profile/state-dir mismatch).</source>
        <translation>Ursache: CLI und Dienst verwenden verschiedene Konfigurationspfade (wohl abweichendes Profil oder Statusverzeichnis).</translation>
    </message>
    <message>
        <source>Fix: rerun `clawdbot gateway install --force` from the same --profile / CLAWDBOT_STATE_DIR you expect.</source>
        <translation>Abhilfe: Führen Sie `clawdbot gateway install --force` erneut mit dem gewünschten --profile / CLAWDBOT_STATE_DIR aus.</translation>
    </message>
    <message numerus="yes">
        <source>Since: %1, restarted %n times</source>
        <translation>
            <numerusform>Seit: %1, %n-mal neu gestartet</numerusform>
            <numerusform>Seit: %1, %n-mal neu gestartet</numerusform>
        </translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Seit: %1</translation>
    </message>
    <message>
        <source>Gateway says: %1</source>
        <translation>Gateway meldet: %1</translation>
    </message>
    <message>
        <source>Gateway: bind=%1 (%2), port=%3 (%4)</source>
        <translation>Gateway: bind=%1 (%2), port=%3 (%4)</translation>
    </message>
    <message>
        <source>service args</source>
        <translation>Dienstargumente</translation>
    </message>
    <message>
        <source>Probe target: %1</source>
        <translation>Geprüfte Adresse: %1</translation>
    </message>
    <message>
        <source>Dashboard: %1</source>
        <translation>Dashboard: %1</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>Probe note: %1</source>
        <translation>Hinweis zur Prüfung: %1</translation>
    </message>
    <message>
        <source>Last run: it %1</source>
        <translation>Letzter Lauf: %1</translation>
    </message>
    <message>
        <source>RPC target: %1</source>
        <translation>RPC-Ziel: %1</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>Lauscht: %1</translation>
    </message>
    <message>
        <source>Note: CLI config resolves gateway port=%1.</source>
        <translation>Hinweis: Die CLI-Konfiguration ergibt gateway port=%1.</translation>
    </message>
    <message>
        <source>%1 user services unavailable.</source>
        <translation>%1-Benutzerdienste sind nicht verfügbar.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>Logs: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Other gateway-like services detected (best effort):</source>
        <translation>Weitere Gateway-ähnliche Dienste erkannt (ohne Gewähr):</translation>
    </message>
    <message>
        <source>- %1 (%2, unit: %3)</source>
        <translation>- %1 (%2, Unit: %3)</translation>
    </message>
    <message>
        <source>Cleanup hint: %1</source>
        <translation>Hinweis zum Aufräumen: %1</translation>
    </message>
    <message>
        <source>Recommendation: run a single gateway per machine for most setups. One gateway supports multiple agents (see docs: /gateway#multiple-gateways-same-host).</source>
        <translation>Empfehlung: Betreiben Sie in der Regel nur ein Gateway je Rechner. Ein Gateway unterstützt mehrere Agenten (siehe Dokumentation: /gateway#multiple-gateways-same-host).</translation>
    </message>
    <message>
        <source>Troubles: run %1</source>
        <translation>Bei Problemen: %1 ausführen</translation>
    </message>
    <message>
        <source>Troubleshooting: https://docs.clawd.bot/troubleshooting</source>
        <translation>Fehlersuche: https://docs.clawd.bot/troubleshooting</translation>
    </message>
    <message>
        <source>invalid gateway URL: %1</source>
        <translation>ungültige Gateway-URL: %1</translation>
    </message>
    <message>
        <source>use ws://host:port or wss://host:port</source>
        <translation>verwenden Sie ws://host:port oder wss://host:port</translation>
    </message>
    <message>
        <source>local tailnet %1</source>
        <translation>lokales Tailnet %1</translation>
    </message>
    <message>
        <source>local loopback</source>
        <translation>lokales Loopback</translation>
    </message>
    <message>
        <source>Gateway target: %1</source>
        <translation>Gateway-Ziel: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Config: %1</source>
        <translation>Konfiguration: %1</translation>
    </message>
    <message>
        <source>Bind: %1</source>
        <translation>Bindung: %1</translation>
    </message>
    <message>
        <source>Warn: gateway.mode=remote but gateway.remote.url is missing; set gateway.remote.url or switch gateway.mode=local.</source>
        <translation>Warnung: gateway.mode=remote, aber gateway.remote.url fehlt; setzen Sie gateway.remote.url, oder wechseln Sie zu gateway.mode=local.</translation>
    </message>
    <message>
        <source>cli --url</source>
        <translation>CLI --url</translation>
    </message>
    <message>
        <source>config gateway.remote.url</source>
        <translation>Konfiguration gateway.remote.url</translation>
    </message>
    <message>
        <source>gateway remote mode misconfigured: gateway.remote.url missing
Config: %1
Fix: set gateway.remote.url, or set gateway.mode=local.</source>
        <translation>Fernmodus des Gateways falsch konfiguriert: gateway.remote.url fehlt
Konfiguration: %1
Abhilfe: Setzen Sie gateway.remote.url oder gateway.mode=local.</translation>
    </message>
    <message>
        <source>missing gateway.remote.url (fallback local)</source>
        <translation>gateway.remote.url fehlt (ersatzweise lokal)</translation>
    </message>
    <message>
        <source>%1 · %2 tokens</source>
        <translation>%1 · %2 Token</translation>
    </message>
    <message>
        <source>Show what models used in the last days</source>
        <translation>Den Verbrauch der Modelle in den letzten Tagen anzeigen</translation>
    </message>
    <message>
        <source>Days to look back, today included (30)</source>
        <translation>Tage zurück, heute eingeschlossen (30)</translation>
    </message>
    <message>
        <source>Gateway usage cost failed: %1</source>
        <translation>Abfrage der Nutzungskosten fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Usage cost (%n days)</source>
        <translation>
            <numerusform>Nutzungskosten (%n Tag)</numerusform>
            <numerusform>Nutzungskosten (%n Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
    <message>
        <source>Missing entries: %1</source>
        <translation>Fehlende Einträge: %1</translation>
    </message>
    <message>
        <source>Latest day: %1 · %2</source>
        <translation>Letzter Tag: %1 · %2</translation>
    </message>
    <message>
        <source>--profile requires a value</source>
        <translation>--profile erfordert einen Wert</translation>
    </message>
    <message>
        <source>Invalid --profile (use letters, numbers, &quot;_&quot;, &quot;-&quot; only)</source>
        <translation>Ungültiges --profile (nur Buchstaben, Ziffern, &quot;_&quot;, &quot;-&quot; verwenden)</translation>
    </message>
    <message>
        <source>Cannot combine --dev with --profile</source>
        <translation>--dev und --profile lassen sich nicht kombinieren</translation>
    </message>
    <message>
        <source>Use the state and configuration of this profile</source>
        <translation>Status und Konfiguration dieses Profils verwenden</translation>
    </message>
    <message>
        <source>The profile &quot;dev&quot; with port 19001</source>
        <translation>Das Profil &quot;dev&quot; mit Port 19001</translation>
    </message>
    <message>
        <source>Never show a window</source>
        <translation>Nie ein Fenster anzeigen</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>Keine Farben</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Version ausgeben</translation>
    </message>
    <message>
        <source>Ask the running gateway for its health</source>
        <translation>Das laufende Gateway nach seinem Zustand fragen</translation>
    </message>
    <message>
        <source>Probe the channels and show the connection</source>
        <translation>Die Kanäle prüfen und die Verbindung anzeigen</translation>
    </message>
    <message>
        <source>Same as --verbose</source>
        <translation>Wie --verbose</translation>
    </message>
    <message>
        <source>Gateway connection:</source>
        <translation>Gateway-Verbindung:</translation>
    </message>
    <message>
        <source>failed (%1) - %2</source>
        <translation>fehlgeschlagen (%1) - %2</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>ok (%1ms)</source>
        <translation>ok (%1ms)</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>nicht verknüpft</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>linked (auth age %1)</source>
        <translation>verknüpft (Alter der Anmeldung %1)</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>konfiguriert</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>nicht konfiguriert</translation>
    </message>
    <message numerus="yes">
        <source>Session store (%1): %2 (%n entries)</source>
        <translation>
            <numerusform>Sitzungsspeicher (%1): %2 (%n Eintrag)</numerusform>
            <numerusform>Sitzungsspeicher (%1): %2 (%n Einträge)</numerusform>
        </translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>keine Aktivität</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Agents: %1</source>
        <translation>Agenten: %1</translation>
    </message>
    <message>
        <source>Heartbeat interval: %1</source>
        <translation>Heartbeat-Intervall: %1</translation>
    </message>
    <message>
        <source>! Gateway is degraded (%1): %2</source>
        <translation>! Gateway ist eingeschränkt (%1): %2</translation>
    </message>
    <message>
        <source>! The last run %1, on %2 UTC</source>
        <translation>! Letzter Lauf: %1, am %2 UTC</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>See whether it runs and answers</source>
        <translation>Prüfen, ob es läuft und antwortet</translation>
    </message>
    <message>
        <source>Try things out, apart from your own state</source>
        <translation>Getrennt vom eigenen Status ausprobieren</translation>
    </message>
    <message>
        <source>Ask the running gateway from a script</source>
        <translation>Das laufende Gateway aus einem Skript befragen</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[Befehl]</translation>
    </message>
    <message>
        <source>All your chats, one Clawdbot.</source>
        <translation>Alle Ihre Chats, ein Clawdbot.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Docs:</source>
        <translation>Dokumentation:</translation>
    </message>
    <message>
        <source>off: nothing is started at log-in</source>
        <translation>aus: beim Anmelden wird nichts gestartet</translation>
    </message>
    <message>
        <source>on: %1 is started at log-in</source>
        <translation>an: %1 wird beim Anmelden gestartet</translation>
    </message>
    <message>
        <source>blocked: switched off in the settings of the desktop</source>
        <translation>gesperrt: in den Einstellungen des Desktops ausgeschaltet</translation>
    </message>
    <message>
        <source>stale: %1 is not there any more</source>
        <translation>veraltet: %1 existiert nicht mehr</translation>
    </message>
    <message>
        <source>Start the tray whenever you log in</source>
        <translation>Tray-Programm bei jeder Anmeldung starten</translation>
    </message>
    <message>
        <source>Do not start the tray any more</source>
        <translation>Tray-Programm nicht mehr starten</translation>
    </message>
    <message>
        <source>Show whether the tray is started at log-in</source>
        <translation>Anzeigen, ob das Tray-Programm beim Anmelden startet</translation>
    </message>
    <message>
        <source>clawdbot-tray is not installed</source>
        <translation>clawdbot-tray ist nicht installiert</translation>
    </message>
    <message>
        <source>install the tray; the gateway itself is kept online by: %1</source>
        <translation>Installieren Sie das Tray-Programm; das Gateway selbst hält dies am Laufen: %1</translation>
    </message>
    <message>
        <source>the tray is already started at log-in</source>
        <translation>das Tray-Programm wird bereits beim Anmelden gestartet</translation>
    </message>
    <message>
        <source>the tray starts at your next log-in</source>
        <translation>das Tray-Programm startet bei der nächsten Anmeldung</translation>
    </message>
    <message>
        <source>the tray is not started at log-in any more</source>
        <translation>das Tray-Programm wird beim Anmelden nicht mehr gestartet</translation>
    </message>
    <message>
        <source>there was no login item</source>
        <translation>es gab kein Anmeldeobjekt</translation>
    </message>
    <message>
        <source>Login item %1 failed: %2</source>
        <translation>Anmeldeobjekt %1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Login item %1</source>
        <translation>Anmeldeobjekt %1</translation>
    </message>
    <message>
        <source>Log tail truncated (increase --max-bytes).</source>
        <translation>Protokollende gekürzt (--max-bytes erhöhen).</translation>
    </message>
    <message>
        <source>Log cursor reset (file rotated).</source>
        <translation>Protokollposition zurückgesetzt (Datei rotiert).</translation>
    </message>
    <message>
        <source>clawdbot logs: output stdout closed (EPIPE). Stopping tail.</source>
        <translation>clawdbot logs: Ausgabe stdout geschlossen (EPIPE). Die Anzeige endet.</translation>
    </message>
    <message>
        <source>Log file:</source>
        <translation>Protokolldatei:</translation>
    </message>
    <message>
        <source>Gateway not reachable. Is it running and accessible?</source>
        <translation>Gateway nicht erreichbar. Läuft es, und ist es zugänglich?</translation>
    </message>
    <message>
        <source>Hint: run `%1`.</source>
        <translation>Tipp: `%1` ausführen.</translation>
    </message>
    <message>
        <source>invalid %1: %2 (a whole number from %3 to %4)</source>
        <translation>ungültiger Wert für %1: %2 (erlaubt ist eine ganze Zahl von %3 bis %4)</translation>
    </message>
    <message>
        <source>Show the gateway&apos;s log</source>
        <translation>Das Protokoll des Gateways anzeigen</translation>
    </message>
    <message>
        <source>Most lines to show (200)</source>
        <translation>Höchstzahl angezeigter Zeilen (200)</translation>
    </message>
    <message>
        <source>Most bytes to read (250000)</source>
        <translation>Höchstzahl gelesener Bytes (250000)</translation>
    </message>
    <message>
        <source>Leave out what matters less: trace, debug, info, warn, error, fatal</source>
        <translation>Weniger Wichtiges weglassen: trace, debug, info, warn, error, fatal</translation>
    </message>
    <message>
        <source>Go on with what is added</source>
        <translation>Neu Hinzukommendes laufend anzeigen</translation>
    </message>
    <message>
        <source>How often to look for more (1000)</source>
        <translation>Wie oft nach Neuem gesehen wird (1000)</translation>
    </message>
    <message>
        <source>Full times, no colours</source>
        <translation>Volle Zeitangaben, keine Farben</translation>
    </message>
    <message>
        <source>invalid --level: %1 (use trace, debug, info, warn, error or fatal)</source>
        <translation>ungültiges --level: %1 (möglich: trace, debug, info, warn, error oder fatal)</translation>
    </message>
    <message>
        <source>Gateway not reachable (%1); %2</source>
        <translation>Gateway nicht erreichbar (%1); %2</translation>
    </message>
    <message>
        <source>reading the file.</source>
        <translation>die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>trying again.</source>
        <translation>neuer Versuch.</translation>
    </message>
    <message>
        <source>The gateway answers again.</source>
        <translation>Das Gateway antwortet wieder.</translation>
    </message>
    <message>
        <source>Invalid model reference: %1</source>
        <translation>Ungültige Modellangabe: %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <source>Choose the model that agents use</source>
        <translation>Das Modell der Agenten wählen</translation>
    </message>
    <message>
        <source>Choose the model that looks at images</source>
        <translation>Das Modell für Bilder wählen</translation>
    </message>
    <message>
        <source>provider/model, or an alias</source>
        <translation>provider/model oder ein Alias</translation>
    </message>
    <message>
        <source>Default model: %1</source>
        <translation>Standardmodell: %1</translation>
    </message>
    <message>
        <source>Image model: %1</source>
        <translation>Bildmodell: %1</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Ersatzmodelle</translation>
    </message>
    <message>
        <source>Image fallbacks</source>
        <translation>Ersatz-Bildmodelle</translation>
    </message>
    <message>
        <source>Try one more model when the others fail</source>
        <translation>Ein weiteres Modell versuchen, wenn die anderen scheitern</translation>
    </message>
    <message>
        <source>No longer try this model</source>
        <translation>Dieses Modell nicht mehr versuchen</translation>
    </message>
    <message>
        <source>Try no other models</source>
        <translation>Keine anderen Modelle versuchen</translation>
    </message>
    <message>
        <source>Fallback list cleared.</source>
        <translation>Liste der Ersatzmodelle geleert.</translation>
    </message>
    <message>
        <source>Image fallback list cleared.</source>
        <translation>Liste der Ersatz-Bildmodelle geleert.</translation>
    </message>
    <message>
        <source>Fallback not found: %1</source>
        <translation>Ersatzmodell nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Image fallback not found: %1</source>
        <translation>Ersatz-Bildmodell nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Give a model a short name</source>
        <translation>Einem Modell einen Kurznamen geben</translation>
    </message>
    <message>
        <source>Take a short name away</source>
        <translation>Einen Kurznamen entfernen</translation>
    </message>
    <message>
        <source>The short name</source>
        <translation>Der Kurzname</translation>
    </message>
    <message>
        <source>Alias must use letters, numbers, dots, underscores, colons, or dashes.</source>
        <translation>Ein Alias darf nur Buchstaben, Ziffern, Punkte, Unterstriche, Doppelpunkte und Bindestriche enthalten.</translation>
    </message>
    <message>
        <source>Alias not found: %1</source>
        <translation>Alias nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Alias %1 already points to %2.</source>
        <translation>Alias %1 verweist bereits auf %2.</translation>
    </message>
    <message>
        <source>Alias %1 -&gt; %2</source>
        <translation>Alias %1 -&gt; %2</translation>
    </message>
    <message>
        <source>List the short names of models</source>
        <translation>Kurznamen der Modelle auflisten</translation>
    </message>
    <message>
        <source>List what is tried when a model fails</source>
        <translation>Auflisten, was versucht wird, wenn ein Modell scheitert</translation>
    </message>
    <message>
        <source>One in a line and nothing else</source>
        <translation>Je Zeile ein Eintrag und sonst nichts</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>- none</source>
        <translation>- keine</translation>
    </message>
    <message>
        <source>Short names of models</source>
        <translation>Kurznamen der Modelle</translation>
    </message>
    <message>
        <source>What is tried when the model fails</source>
        <translation>Was versucht wird, wenn das Modell scheitert</translation>
    </message>
    <message>
        <source>What is tried when the image model fails</source>
        <translation>Was versucht wird, wenn das Bildmodell scheitert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctx</source>
        <translation>Ktx</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>List the models that the configuration names</source>
        <translation>Die in der Konfiguration genannten Modelle auflisten</translation>
    </message>
    <message>
        <source>Every model there is</source>
        <translation>Alle vorhandenen Modelle</translation>
    </message>
    <message>
        <source>Only those on this machine</source>
        <translation>Nur die auf diesem Rechner</translation>
    </message>
    <message>
        <source>Only those of this provider</source>
        <translation>Nur die dieses Anbieters</translation>
    </message>
    <message>
        <source>Error: Choose either --json or --plain, not both.</source>
        <translation>Fehler: Wählen Sie --json oder --plain, nicht beides.</translation>
    </message>
    <message>
        <source>No models found.</source>
        <translation>Keine Modelle gefunden.</translation>
    </message>
    <message>
        <source>static</source>
        <translation>statisch</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expiring expires in %1</source>
        <translation>läuft ab in %1</translation>
    </message>
    <message>
        <source>ok expires in %1</source>
        <translation>ok läuft ab in %1</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Agent dir</source>
        <translation>Agentenverz.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (aus %2)</translation>
    </message>
    <message>
        <source>Image model</source>
        <translation>Bildmodell</translation>
    </message>
    <message>
        <source>Configured models</source>
        <translation>Konfigurierte Modelle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Auth overview</source>
        <translation>Auth-Übersicht</translation>
    </message>
    <message>
        <source>Auth store</source>
        <translation>Auth-Speicher</translation>
    </message>
    <message>
        <source>Missing auth</source>
        <translation>Fehlende Auth</translation>
    </message>
    <message>
        <source>- %1 Run `%2` or set an API key env var.</source>
        <translation>- %1 Führen Sie `%2` aus, oder setzen Sie eine Umgebungsvariable mit dem API-Schlüssel.</translation>
    </message>
    <message>
        <source>- %1 failed lately; it is tried again in %2</source>
        <translation>- %1 ist kürzlich gescheitert; neuer Versuch in %2</translation>
    </message>
    <message>
        <source>OAuth/token status</source>
        <translation>OAuth-/Token-Status</translation>
    </message>
    <message>
        <source>See and choose models</source>
        <translation>Modelle ansehen und wählen</translation>
    </message>
    <message>
        <source>Show which models are used and whether there are keys</source>
        <translation>Anzeigen, welche Modelle verwendet werden und ob Schlüssel vorhanden sind</translation>
    </message>
    <message>
        <source>Only the name of the default model</source>
        <translation>Nur der Name des Standardmodells</translation>
    </message>
    <message>
        <source>Exit code 1 when a key is missing or expired, 2 when one expires within a day</source>
        <translation>Exitcode 1, wenn ein Schlüssel fehlt oder abgelaufen ist, 2, wenn einer innerhalb eines Tages abläuft</translation>
    </message>
    <message>
        <source>Choose either --json or --plain, not both.</source>
        <translation>Wählen Sie --json oder --plain, nicht beides.</translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation>Host des Gateways</translation>
    </message>
    <message>
        <source>Gateway port</source>
        <translation>Port des Gateways</translation>
    </message>
    <message>
        <source>Use TLS for the gateway connection</source>
        <translation>TLS für die Gateway-Verbindung verwenden</translation>
    </message>
    <message>
        <source>Expected TLS certificate fingerprint (sha256)</source>
        <translation>Erwarteter Fingerabdruck des TLS-Zertifikats (sha256)</translation>
    </message>
    <message>
        <source>Override node id</source>
        <translation>Knoten-ID überschreiben</translation>
    </message>
    <message>
        <source>Override node display name</source>
        <translation>Anzeigenamen des Knotens überschreiben</translation>
    </message>
    <message>
        <source>Invalid port</source>
        <translation>Ungültiger Port</translation>
    </message>
    <message>
        <source>node required</source>
        <translation>ein Knoten ist erforderlich</translation>
    </message>
    <message>
        <source>unknown node: %1</source>
        <translation>unbekannter Knoten: %1</translation>
    </message>
    <message>
        <source>unknown node: %1 (known: %2)</source>
        <translation>unbekannter Knoten: %1 (bekannt: %2)</translation>
    </message>
    <message>
        <source>ambiguous node: %1 (matches: %2)</source>
        <translation>mehrdeutiger Knoten: %1 (passend: %2)</translation>
    </message>
    <message>
        <source>nodes %1 failed: Error: %2</source>
        <translation>nodes %1 ist fehlgeschlagen: Fehler: %2</translation>
    </message>
    <message>
        <source>Only show connected nodes</source>
        <translation>Nur verbundene Knoten anzeigen</translation>
    </message>
    <message>
        <source>Only show nodes connected within duration (e.g. 24h)</source>
        <translation>Nur Knoten anzeigen, die innerhalb dieser Dauer verbunden waren (z. B. 24h)</translation>
    </message>
    <message>
        <source>Invalid --last-connected: invalid duration: %1</source>
        <translation>Ungültiges --last-connected: ungültige Dauer: %1</translation>
    </message>
    <message>
        <source>List known nodes with connection status and capabilities</source>
        <translation>Bekannte Knoten mit Verbindungsstatus und Fähigkeiten auflisten</translation>
    </message>
    <message>
        <source>List pending and paired nodes</source>
        <translation>Ausstehende und gekoppelte Knoten auflisten</translation>
    </message>
    <message>
        <source>List pending pairing requests</source>
        <translation>Ausstehende Kopplungsanfragen auflisten</translation>
    </message>
    <message>
        <source>Describe a node (capabilities + supported invoke commands)</source>
        <translation>Einen Knoten beschreiben (Fähigkeiten und unterstützte Befehle)</translation>
    </message>
    <message>
        <source>Node id, name, or IP</source>
        <translation>ID, Name oder IP des Knotens</translation>
    </message>
    <message>
        <source>Approve a pending pairing request</source>
        <translation>Eine ausstehende Kopplungsanfrage freigeben</translation>
    </message>
    <message>
        <source>Reject a pending pairing request</source>
        <translation>Eine ausstehende Kopplungsanfrage ablehnen</translation>
    </message>
    <message>
        <source>Pending request id</source>
        <translation>ID der ausstehenden Anfrage</translation>
    </message>
    <message>
        <source>Rename a paired node (display name override)</source>
        <translation>Einen gekoppelten Knoten umbenennen (Anzeigename)</translation>
    </message>
    <message>
        <source>New display name</source>
        <translation>Neuer Anzeigename</translation>
    </message>
    <message>
        <source>--node and --name required</source>
        <translation>--node und --name sind erforderlich</translation>
    </message>
    <message>
        <source>node rename ok: %1 -&gt; %2</source>
        <translation>Knoten umbenannt: %1 -&gt; %2</translation>
    </message>
    <message>
        <source>Devices that lend their capabilities</source>
        <translation>Geräte, die ihre Fähigkeiten bereitstellen</translation>
    </message>
    <message>
        <source>Node %1 failed</source>
        <translation>Knoten: %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Keep the node host running as a service</source>
        <translation>Den Knoten-Host als Dienst betreiben</translation>
    </message>
    <message>
        <source>Accepted and not needed: node or bun</source>
        <translation>Akzeptiert, aber nicht nötig: node oder bun</translation>
    </message>
    <message>
        <source>Reinstall/overwrite if already installed</source>
        <translation>Neu installieren/überschreiben, falls bereits installiert</translation>
    </message>
    <message>
        <source>Node service check failed</source>
        <translation>Prüfung des Knotendienstes fehlgeschlagen</translation>
    </message>
    <message>
        <source>Node service already %1.</source>
        <translation>Knotendienst bereits %1.</translation>
    </message>
    <message>
        <source>Reinstall with: %1</source>
        <translation>Neu installieren mit: %1</translation>
    </message>
    <message>
        <source>Installed %1: %2</source>
        <translation>%1 installiert: %2</translation>
    </message>
    <message>
        <source>Node install failed: it was started and does not run</source>
        <translation>Installation des Knotens fehlgeschlagen: Er wurde gestartet und läuft nicht</translation>
    </message>
    <message>
        <source>Stop the node host service until it is started again</source>
        <translation>Den Knotendienst stoppen, bis er wieder gestartet wird</translation>
    </message>
    <message>
        <source>Start the node host service over</source>
        <translation>Den Knotendienst neu starten</translation>
    </message>
    <message>
        <source>Stop the node host service and remove it</source>
        <translation>Den Knotendienst stoppen und entfernen</translation>
    </message>
    <message>
        <source>Node service %1.</source>
        <translation>Knotendienst %1.</translation>
    </message>
    <message>
        <source>Start with: %1</source>
        <translation>Starten mit: %1</translation>
    </message>
    <message>
        <source>Stopped %1: %2</source>
        <translation>%1 gestoppt: %2</translation>
    </message>
    <message>
        <source>Restarted %1: %2</source>
        <translation>%1 neu gestartet: %2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>%1 entfernt: %2</translation>
    </message>
    <message>
        <source>%1 not found at %2</source>
        <translation>%1 nicht gefunden unter %2</translation>
    </message>
    <message>
        <source>Whose node this machine is, and its service</source>
        <translation>Wessen Knoten dieser Rechner ist, und sein Dienst</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Knoten: %1</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Gateway: %1</translation>
    </message>
    <message>
        <source>invalid %1: %2</source>
        <translation>ungültiges %1: %2</translation>
    </message>
    <message>
        <source>How long the node may take (default 15000)</source>
        <translation>Wie lange der Knoten brauchen darf (Standard 15000)</translation>
    </message>
    <message>
        <source>Told to the node, which may know the request already</source>
        <translation>Wird dem Knoten mitgeteilt, der die Anfrage schon kennen kann</translation>
    </message>
    <message>
        <source>Invoke a command on a paired node</source>
        <translation>Einen Befehl auf einem gekoppelten Knoten aufrufen</translation>
    </message>
    <message>
        <source>Command (e.g. system.which)</source>
        <translation>Befehl (z. B. system.which)</translation>
    </message>
    <message>
        <source>JSON object string for params</source>
        <translation>Parameter als JSON-Objekt</translation>
    </message>
    <message>
        <source>Show a notification on a node</source>
        <translation>Eine Benachrichtigung auf einem Knoten anzeigen</translation>
    </message>
    <message>
        <source>Notification title</source>
        <translation>Titel der Benachrichtigung</translation>
    </message>
    <message>
        <source>Notification body</source>
        <translation>Text der Benachrichtigung</translation>
    </message>
    <message>
        <source>Notification sound</source>
        <translation>Ton der Benachrichtigung</translation>
    </message>
    <message>
        <source>Notification priority</source>
        <translation>Priorität der Benachrichtigung</translation>
    </message>
    <message>
        <source>Delivery mode (default system)</source>
        <translation>Zustellart (Standard system)</translation>
    </message>
    <message>
        <source>missing --title or --body</source>
        <translation>--title oder --body fehlt</translation>
    </message>
    <message>
        <source>notify ok</source>
        <translation>Benachrichtigung ok</translation>
    </message>
    <message>
        <source>Run a command on a node</source>
        <translation>Einen Befehl auf einem Knoten ausführen</translation>
    </message>
    <message>
        <source>Command and args</source>
        <translation>Befehl und Argumente</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>Environment override (repeatable)</source>
        <translation>Umgebungsvariable überschreiben (wiederholbar)</translation>
    </message>
    <message>
        <source>Run a raw shell command string (sh -lc / cmd.exe /c)</source>
        <translation>Eine Shell-Befehlszeile unverändert ausführen (sh -lc / cmd.exe /c)</translation>
    </message>
    <message>
        <source>Whose rules count (default: main)</source>
        <translation>Wessen Regeln gelten (Standard: main)</translation>
    </message>
    <message>
        <source>Exec ask mode (off|on-miss|always)</source>
        <translation>Nachfragemodus der Ausführung (off|on-miss|always)</translation>
    </message>
    <message>
        <source>Exec security mode (deny|allowlist|full)</source>
        <translation>Sicherheitsmodus der Ausführung (deny|allowlist|full)</translation>
    </message>
    <message>
        <source>Command timeout (ms)</source>
        <translation>Zeitlimit des Befehls (ms)</translation>
    </message>
    <message>
        <source>Require screen recording permission</source>
        <translation>Berechtigung zur Bildschirmaufnahme verlangen</translation>
    </message>
    <message>
        <source>Node invoke timeout in ms (default 30000)</source>
        <translation>Zeitlimit des Knotenaufrufs in ms (Standard 30000)</translation>
    </message>
    <message>
        <source>use --raw or argv, not both</source>
        <translation>--raw oder argv verwenden, nicht beides</translation>
    </message>
    <message>
        <source>command required</source>
        <translation>ein Befehl ist erforderlich</translation>
    </message>
    <message>
        <source>node required (set --node)</source>
        <translation>ein Knoten ist erforderlich (--node setzen)</translation>
    </message>
    <message>
        <source>invalid --security (use deny|allowlist|full)</source>
        <translation>ungültiges --security (möglich: deny|allowlist|full)</translation>
    </message>
    <message>
        <source>invalid --ask (use off|on-miss|always)</source>
        <translation>ungültiges --ask (möglich: off|on-miss|always)</translation>
    </message>
    <message>
        <source>invalid --env (use KEY=VALUE): %1</source>
        <translation>ungültiges --env (KEY=VALUE verwenden): %1</translation>
    </message>
    <message>
        <source>invalid --command-timeout: %1</source>
        <translation>ungültiges --command-timeout: %1</translation>
    </message>
    <message>
        <source>invalid --invoke-timeout: %1</source>
        <translation>ungültiges --invoke-timeout: %1</translation>
    </message>
    <message>
        <source>exec approvals unavailable</source>
        <translation>Ausführungsfreigaben sind nicht verfügbar</translation>
    </message>
    <message>
        <source>exec denied: host=node security=deny</source>
        <translation>Ausführung abgelehnt: host=node security=deny</translation>
    </message>
    <message>
        <source>exec denied: user denied</source>
        <translation>Ausführung abgelehnt: vom Benutzer abgelehnt</translation>
    </message>
    <message>
        <source>exec denied: approval required (nobody answered in time)</source>
        <translation>Ausführung abgelehnt: Freigabe erforderlich (niemand hat rechtzeitig geantwortet)</translation>
    </message>
    <message>
        <source>run timed out</source>
        <translation>Zeitüberschreitung beim Lauf</translation>
    </message>
    <message>
        <source>run failed: %1</source>
        <translation>Lauf fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>run exit %1</source>
        <translation>Exitcode des Laufs: %1</translation>
    </message>
    <message>
        <source>the command was ended by a signal</source>
        <translation>der Befehl wurde durch ein Signal beendet</translation>
    </message>
    <message>
        <source>device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>hw: %1</source>
        <translation>HW: %1</translation>
    </message>
    <message>
        <source>perms: %1</source>
        <translation>Rechte: %1</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>gekoppelt</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>nicht gekoppelt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Last Connect</source>
        <translation>Zuletzt verb.</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>Known: %1 · Paired: %2 · Connected: %3</source>
        <translation>Bekannt: %1 · Gekoppelt: %2 · Verbunden: %3</translation>
    </message>
    <message>
        <source>(%1 ago)</source>
        <translation>(vor %1)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Fähigk.</translation>
    </message>
    <message>
        <source>Perms</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>- (none reported)</source>
        <translation>- (keine gemeldet)</translation>
    </message>
    <message>
        <source>No pending pairing requests.</source>
        <translation>Keine ausstehenden Kopplungsanfragen.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Pending: %1 · Paired: %2</source>
        <translation>Ausstehend: %1 · Gekoppelt: %2</translation>
    </message>
    <message>
        <source>Invalid channel: %1</source>
        <translation>Ungültiger Kanal: %1</translation>
    </message>
    <message>
        <source>Channel (%1)</source>
        <translation>Kanal (%1)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel required. Use --channel &lt;channel&gt; or pass it as the first argument (expected one of: %1)</source>
        <translation>Ein Kanal ist erforderlich. Verwenden Sie --channel &lt;channel&gt;, oder geben Sie ihn als erstes Argument an (möglich: %1)</translation>
    </message>
    <message>
        <source>No pending %1 pairing requests.</source>
        <translation>Keine ausstehenden Kopplungsanfragen für %1.</translation>
    </message>
    <message>
        <source>Pairing requests</source>
        <translation>Kopplungsanfragen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Approve a pairing code and allow that sender</source>
        <translation>Einen Kopplungscode freigeben und diesen Absender zulassen</translation>
    </message>
    <message>
        <source>The code, after the channel unless --channel names it</source>
        <translation>Der Code, nach dem Kanal, sofern --channel ihn nicht nennt</translation>
    </message>
    <message>
        <source>Usage: clawdbot pairing approve &lt;channel&gt; &lt;code&gt; (or: %1)</source>
        <translation>Aufruf: clawdbot pairing approve &lt;channel&gt; &lt;code&gt; (oder: %1)</translation>
    </message>
    <message>
        <source>Too many arguments. Use: %1</source>
        <translation>Zu viele Argumente. Verwenden Sie: %1</translation>
    </message>
    <message>
        <source>Approved %1 sender %2.</source>
        <translation>%1-Absender %2 freigegeben.</translation>
    </message>
    <message>
        <source>People who want to talk to the assistant</source>
        <translation>Personen, die mit dem Assistenten sprechen möchten</translation>
    </message>
    <message>
        <source>error: unknown option &apos;%1&apos;</source>
        <translation>Fehler: unbekannte Option &apos;%1&apos;</translation>
    </message>
    <message>
        <source>error: unknown command &apos;%1&apos;</source>
        <translation>Fehler: unbekannter Befehl &apos;%1&apos;</translation>
    </message>
    <message>
        <source>error: too many arguments for &apos;%1&apos;. Expected 1 argument but got %2.</source>
        <translation>Fehler: zu viele Argumente für &apos;%1&apos;. Erwartet: 1 Argument, angegeben: %2.</translation>
    </message>
    <message numerus="yes">
        <source>error: too many arguments for &apos;%1&apos;. Expected %n arguments but got %2.</source>
        <translation>
            <numerusform>Fehler: zu viele Argumente für &apos;%1&apos;. Erwartet: %n Argument, angegeben: %2.</numerusform>
            <numerusform>Fehler: zu viele Argumente für &apos;%1&apos;. Erwartet: %n Argumente, angegeben: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>error: missing required argument &apos;%1&apos;</source>
        <translation>Fehler: erforderliches Argument &apos;%1&apos; fehlt</translation>
    </message>
    <message>
        <source>error: required option &apos;%1&apos; not specified</source>
        <translation>Fehler: erforderliche Option &apos;%1&apos; nicht angegeben</translation>
    </message>
    <message>
        <source>error: option &apos;%1&apos; argument missing</source>
        <translation>Fehler: Argument der Option &apos;%1&apos; fehlt</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>Gateway already running locally. Stop it (%1) or use a different port.</source>
        <translation>Das Gateway läuft lokal bereits. Stoppen Sie es (%1), oder verwenden Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>SSH tunnel already bound to this port. Close the tunnel or use a different local port in -L.</source>
        <translation>Ein SSH-Tunnel belegt diesen Port bereits. Schließen Sie den Tunnel, oder verwenden Sie bei -L einen anderen lokalen Port.</translation>
    </message>
    <message>
        <source>Another process is listening on this port.</source>
        <translation>Ein anderer Prozess lauscht an diesem Port.</translation>
    </message>
    <message>
        <source>Multiple listeners detected; ensure only one gateway/tunnel per port unless intentionally running isolated profiles.</source>
        <translation>Mehrere Lauscher erkannt; je Port sollte nur ein Gateway oder Tunnel laufen, außer bei bewusst getrennten Profilen.</translation>
    </message>
    <message>
        <source>Port is in use but process details are unavailable (run as an admin user to see them).</source>
        <translation>Der Port ist belegt, aber Angaben zum Prozess sind nicht verfügbar (dafür als Administrator ausführen).</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Port %1 ist frei.</translation>
    </message>
    <message>
        <source>Port %1 is already in use.</source>
        <translation>Port %1 ist bereits belegt.</translation>
    </message>
    <message>
        <source>- pid ? %1: unknown</source>
        <translation>- PID ? %1: unbekannt</translation>
    </message>
    <message>
        <source>URL (explicit)</source>
        <translation>URL (explizit)</translation>
    </message>
    <message>
        <source>Remote (configured)</source>
        <translation>Entfernt (konfiguriert)</translation>
    </message>
    <message>
        <source>Remote (configured, inactive)</source>
        <translation>Entfernt (konfiguriert, inaktiv)</translation>
    </message>
    <message>
        <source>Remote over SSH</source>
        <translation>Entfernt über SSH</translation>
    </message>
    <message>
        <source>Found in the network</source>
        <translation>Im Netzwerk gefunden</translation>
    </message>
    <message>
        <source>Local loopback</source>
        <translation>Lokales Loopback</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>Answers, and wants credentials; none are shown to a gateway that is known from the network alone</source>
        <translation>Antwortet und verlangt Anmeldedaten; einem nur aus dem Netzwerk bekannten Gateway werden keine gezeigt</translation>
    </message>
    <message>
        <source>Connect: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>failed - %1</source>
        <translation>fehlgeschlagen - %1</translation>
    </message>
    <message>
        <source>Connect: %1 (%2ms) · RPC: %3</source>
        <translation>Verbindung: %1 (%2ms) · RPC: %3</translation>
    </message>
    <message>
        <source>Gateway: %1 (%2) · %3 · app %4</source>
        <translation>Gateway: %1 (%2) · %3 · App %4</translation>
    </message>
    <message>
        <source>Wide-area discovery: %1</source>
        <translation>Weitbereichssuche: %1</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Warnung:</translation>
    </message>
    <message>
        <source>Discovery (this machine)</source>
        <translation>Suche (dieser Rechner)</translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) via Bonjour (%1)</source>
        <translation>
            <numerusform>%n Gateway über Bonjour gefunden (%1)</numerusform>
            <numerusform>%n Gateways über Bonjour gefunden (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Found 0 gateways via Bonjour (%1)</source>
        <translation>0 Gateways über Bonjour gefunden (%1)</translation>
    </message>
    <message>
        <source>Tip: if the gateway is remote, mDNS won’t cross networks; use Wide-Area Bonjour (split DNS) or SSH tunnels.</source>
        <translation>Tipp: Zu einem entfernten Gateway reicht mDNS nicht über Netzwerkgrenzen; verwenden Sie Wide-Area Bonjour (Split-DNS) oder SSH-Tunnel.</translation>
    </message>
    <message>
        <source>SSH tunnel failed: %1</source>
        <translation>SSH-Tunnel fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>More than one gateway answers; run one on purpose only.</source>
        <translation>Mehr als ein Gateway antwortet; betreiben Sie mehrere nur mit Absicht.</translation>
    </message>
    <message>
        <source>Gateway Status</source>
        <translation>Gateway-Status</translation>
    </message>
    <message>
        <source>Reachable: %1</source>
        <translation>Erreichbar: %1</translation>
    </message>
    <message>
        <source>Probe budget: %1ms</source>
        <translation>Zeitlimit der Prüfung: %1ms</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Setup cancelled.</source>
        <translation>Einrichtung abgebrochen.</translation>
    </message>
    <message>
        <source>Please answer y or n.</source>
        <translation>Bitte mit y oder n antworten.</translation>
    </message>
    <message>
        <source>Please answer with a number from 1 to %1.</source>
        <translation>Bitte mit einer Zahl von 1 bis %1 antworten.</translation>
    </message>
    <message>
        <source>gateway connect failed: Error: %1</source>
        <translation>Verbindung zum Gateway fehlgeschlagen: Fehler: %1</translation>
    </message>
    <message>
        <source>Give up after this many milliseconds (%1)</source>
        <translation>Nach so vielen Millisekunden aufgeben (%1)</translation>
    </message>
    <message>
        <source>WebSocket URL of the gateway</source>
        <translation>WebSocket-URL des Gateways</translation>
    </message>
    <message>
        <source>Shared token of the gateway</source>
        <translation>Gemeinsames Token des Gateways</translation>
    </message>
    <message>
        <source>Password of the gateway</source>
        <translation>Passwort des Gateways</translation>
    </message>
    <message>
        <source>invalid --timeout: %1</source>
        <translation>ungültiges --timeout: %1</translation>
    </message>
    <message>
        <source>Two gateways: the service, and %1 on port %2.</source>
        <translation>Zwei Gateways: der Dienst und %1 an Port %2.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: %2.</source>
        <translation>Port %1 ist durch ein anderes Programm belegt: %2.</translation>
    </message>
    <message>
        <source>The gateway refused to start as it is configured.</source>
        <translation>Das Gateway verweigerte mit dieser Konfiguration den Start.</translation>
    </message>
    <message>
        <source>The gateway does not stay up.</source>
        <translation>Das Gateway läuft nicht dauerhaft.</translation>
    </message>
    <message>
        <source>Service is loaded but not running: it was stopped.</source>
        <translation>Der Dienst ist geladen, läuft aber nicht: Er wurde gestoppt.</translation>
    </message>
    <message>
        <source>Service is loaded but not running (likely exited immediately).</source>
        <translation>Der Dienst ist geladen, läuft aber nicht (wohl sofort beendet).</translation>
    </message>
    <message>
        <source>The gateway answers, but not to this command line.</source>
        <translation>Das Gateway antwortet, aber nicht dieser Befehlszeile.</translation>
    </message>
    <message>
        <source>The gateway holds its port and does not answer.</source>
        <translation>Das Gateway hält seinen Port und antwortet nicht.</translation>
    </message>
    <message>
        <source>The gateway was started a moment ago and does not listen yet.</source>
        <translation>Das Gateway wurde eben erst gestartet und lauscht noch nicht.</translation>
    </message>
    <message>
        <source>Gateway port %1 is not listening (service appears running).</source>
        <translation>Am Gateway-Port %1 wird nicht gelauscht (der Dienst scheint zu laufen).</translation>
    </message>
    <message>
        <source>The service manager cannot be asked: %1.</source>
        <translation>Die Dienstverwaltung kann nicht befragt werden: %1.</translation>
    </message>
    <message>
        <source>Somebody forbade the service to start (masked).</source>
        <translation>Das Starten des Dienstes wurde gesperrt (maskiert).</translation>
    </message>
    <message>
        <source>Keep the gateway running as a service</source>
        <translation>Das Gateway als Dienst betreiben</translation>
    </message>
    <message>
        <source>Shared token; kept in a file only you can read</source>
        <translation>Gemeinsames Token; in einer nur für Sie lesbaren Datei gespeichert</translation>
    </message>
    <message>
        <source>Write the service file again</source>
        <translation>Die Dienstdatei neu schreiben</translation>
    </message>
    <message>
        <source>Register it without starting it</source>
        <translation>Registrieren, ohne zu starten</translation>
    </message>
    <message>
        <source>Also keep it running when you log out</source>
        <translation>Auch nach dem Abmelden weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Show the service file for the whole machine instead</source>
        <translation>Stattdessen die Dienstdatei für den ganzen Rechner anzeigen</translation>
    </message>
    <message>
        <source>Nix mode detected; service install is disabled.</source>
        <translation>Nix-Modus erkannt; die Dienstinstallation ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Gateway install failed</source>
        <translation>Installation des Gateways fehlgeschlagen</translation>
    </message>
    <message>
        <source>Invalid --runtime (use &quot;node&quot; or &quot;bun&quot;)</source>
        <translation>Ungültiges --runtime (&quot;node&quot; oder &quot;bun&quot; verwenden)</translation>
    </message>
    <message>
        <source>Gateway service check failed</source>
        <translation>Prüfung des Gateway-Dienstes fehlgeschlagen</translation>
    </message>
    <message>
        <source>Gateway service is masked. Run: %1</source>
        <translation>Der Gateway-Dienst ist maskiert. Führen Sie aus: %1</translation>
    </message>
    <message>
        <source>Gateway install failed: it was started and does not answer</source>
        <translation>Installation des Gateways fehlgeschlagen: Es wurde gestartet und antwortet nicht</translation>
    </message>
    <message>
        <source>Gateway service already %1.</source>
        <translation>Gateway-Dienst bereits %1.</translation>
    </message>
    <message>
        <source>It does not run. Start with: %1</source>
        <translation>Er läuft nicht. Starten mit: %1</translation>
    </message>
    <message>
        <source># Nothing was changed. As an administrator, write this to %1:
</source>
        <translation># Nichts wurde geändert. Schreiben Sie als Administrator Folgendes nach %1:
</translation>
    </message>
    <message>
        <source># Then run:</source>
        <translation># Führen Sie dann aus:</translation>
    </message>
    <message>
        <source>%1. Run: sudo loginctl enable-linger $USER</source>
        <translation>%1. Führen Sie aus: sudo loginctl enable-linger $USER</translation>
    </message>
    <message>
        <source>Without lingering the gateway stops when you log out. Keep it online: %1</source>
        <translation>Ohne Lingering endet das Gateway, wenn Sie sich abmelden. So bleibt es am Laufen: %1</translation>
    </message>
    <message>
        <source>%1: Error: %2</source>
        <translation>%1: Fehler: %2</translation>
    </message>
    <message>
        <source>Port %1 is still held, by %2: not by this service.</source>
        <translation>Port %1 ist weiterhin belegt, durch %2: nicht durch diesen Dienst.</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Den Dienst starten</translation>
    </message>
    <message>
        <source>Stop the service until it is started again</source>
        <translation>Den Dienst stoppen, bis er wieder gestartet wird</translation>
    </message>
    <message>
        <source>Start the service over</source>
        <translation>Den Dienst neu starten</translation>
    </message>
    <message>
        <source>Stop the service and remove it</source>
        <translation>Den Dienst stoppen und entfernen</translation>
    </message>
    <message>
        <source>Gateway %1 failed</source>
        <translation>Gateway: %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Gateway service %1.</source>
        <translation>Gateway-Dienst %1.</translation>
    </message>
    <message>
        <source>%1: Error: no new process was started</source>
        <translation>%1: Fehler: Es wurde kein neuer Prozess gestartet</translation>
    </message>
    <message>
        <source>%1: it was started and does not answer</source>
        <translation>%1: Es wurde gestartet und antwortet nicht</translation>
    </message>
    <message>
        <source>%1: Error: process %2 is still there</source>
        <translation>%1: Fehler: Prozess %2 ist noch vorhanden</translation>
    </message>
    <message>
        <source>Nix mode detected; service uninstall is disabled.</source>
        <translation>Nix-Modus erkannt; das Entfernen des Dienstes ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Gateway service still loaded after uninstall.</source>
        <translation>Der Gateway-Dienst ist nach dem Entfernen noch geladen.</translation>
    </message>
    <message>
        <source>a process of another user</source>
        <translation>ein Prozess eines anderen Benutzers</translation>
    </message>
    <message numerus="yes">
        <source>It is started again and again (%n times so far).</source>
        <translation>
            <numerusform>Er wird immer wieder gestartet (bisher %n-mal).</numerusform>
            <numerusform>Er wird immer wieder gestartet (bisher %n-mal).</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code 78: it is not started again until the configuration is fixed.</source>
        <translation>Exitcode 78: Er wird erst wieder gestartet, wenn die Konfiguration korrigiert ist.</translation>
    </message>
    <message>
        <source>It froze, and the watchdog ended it.</source>
        <translation>Es ist eingefroren, und der Watchdog hat es beendet.</translation>
    </message>
    <message>
        <source>The system ran out of memory and ended it.</source>
        <translation>Der Speicher des Systems war erschöpft, und es wurde beendet.</translation>
    </message>
    <message>
        <source>Session store: %1</source>
        <translation>Sitzungsspeicher: %1</translation>
    </message>
    <message>
        <source>Sessions listed: %1</source>
        <translation>Aufgelistete Sitzungen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Filtered to last %n minute(s)</source>
        <translation>
            <numerusform>Beschränkt auf die letzte %n Minute</numerusform>
            <numerusform>Beschränkt auf die letzten %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions found.</source>
        <translation>Keine Sitzungen gefunden.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Tokens (ctx %)</source>
        <translation>Token (Ktx %)</translation>
    </message>
    <message>
        <source>List the conversations there are</source>
        <translation>Die vorhandenen Gespräche auflisten</translation>
    </message>
    <message>
        <source>Read this session store instead</source>
        <translation>Stattdessen diesen Sitzungsspeicher lesen</translation>
    </message>
    <message>
        <source>Only those used within so many minutes</source>
        <translation>Nur die innerhalb so vieler Minuten verwendeten</translation>
    </message>
    <message>
        <source>Accepted for old scripts</source>
        <translation>Für alte Skripte akzeptiert</translation>
    </message>
    <message>
        <source>--active must be a positive integer (minutes)</source>
        <translation>--active muss eine positive ganze Zahl sein (Minuten)</translation>
    </message>
    <message>
        <source>Invalid %1 &quot;%2&quot; (use %3).</source>
        <translation>Ungültiger Wert für %1: &quot;%2&quot; (möglich: %3).</translation>
    </message>
    <message>
        <source>Invalid --gateway-auth &quot;%1&quot; (use off, token or password).</source>
        <translation>Ungültiges --gateway-auth &quot;%1&quot; (möglich: off, token oder password).</translation>
    </message>
    <message>
        <source>Give one API key at a time: %1 or %2</source>
        <translation>Geben Sie nur einen API-Schlüssel an: %1 oder %2</translation>
    </message>
    <message>
        <source>Ask nothing; take the options</source>
        <translation>Nichts fragen; die Optionen verwenden</translation>
    </message>
    <message>
        <source>An agent can run programs; needed with --non-interactive</source>
        <translation>Ein Agent kann Programme ausführen; nötig mit --non-interactive</translation>
    </message>
    <message>
        <source>local, or remote: the gateway runs elsewhere</source>
        <translation>local, oder remote: das Gateway läuft anderswo</translation>
    </message>
    <message>
        <source>Where agents keep their files</source>
        <translation>Wo Agenten ihre Dateien ablegen</translation>
    </message>
    <message>
        <source>The provider whose API key is the first line of standard input</source>
        <translation>Der Anbieter, dessen API-Schlüssel in der ersten Zeile der Standardeingabe steht</translation>
    </message>
    <message>
        <source>API key of %1; others see it in the list of processes</source>
        <translation>API-Schlüssel von %1; andere sehen ihn in der Prozessliste</translation>
    </message>
    <message>
        <source>skip: no key</source>
        <translation>skip: kein Schlüssel</translation>
    </message>
    <message>
        <source>The model that agents use</source>
        <translation>Das Modell der Agenten</translation>
    </message>
    <message>
        <source>Do not try the key out</source>
        <translation>Den Schlüssel nicht prüfen</translation>
    </message>
    <message>
        <source>loopback, lan, tailnet, auto or custom</source>
        <translation>loopback, lan, tailnet, auto oder custom</translation>
    </message>
    <message>
        <source>off, token or password</source>
        <translation>off, token oder password</translation>
    </message>
    <message>
        <source>Shared token; one is made otherwise</source>
        <translation>Gemeinsames Token; sonst wird eines erzeugt</translation>
    </message>
    <message>
        <source>Shared password</source>
        <translation>Gemeinsames Passwort</translation>
    </message>
    <message>
        <source>off, serve or funnel</source>
        <translation>off, serve oder funnel</translation>
    </message>
    <message>
        <source>WebSocket URL of the remote gateway</source>
        <translation>WebSocket-URL des entfernten Gateways</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>Dessen Token</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Kein Dienst</translation>
    </message>
    <message>
        <source>Do not look whether the gateway answers</source>
        <translation>Nicht prüfen, ob das Gateway antwortet</translation>
    </message>
    <message>
        <source>Invalid --mode &quot;%1&quot; (use local|remote).</source>
        <translation>Ungültiges --mode &quot;%1&quot; (möglich: local|remote).</translation>
    </message>
    <message>
        <source>Missing --remote-url for remote mode.</source>
        <translation>Für den Modus remote fehlt --remote-url.</translation>
    </message>
    <message>
        <source>Invalid --gateway-port</source>
        <translation>Ungültiges --gateway-port</translation>
    </message>
    <message>
        <source>✓ The key works: %1 answered.</source>
        <translation>✓ Der Schlüssel funktioniert: %1 hat geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was changed. --skip-key-test keeps the key all the same.</source>
        <translation>Nichts wurde geändert. Mit --skip-key-test wird der Schlüssel trotzdem gespeichert.</translation>
    </message>
    <message>
        <source>The key could not be tried out: %1. It is kept.</source>
        <translation>Der Schlüssel konnte nicht geprüft werden: %1. Er wird gespeichert.</translation>
    </message>
    <message>
        <source>Workspace OK: %1</source>
        <translation>Arbeitsbereich in Ordnung: %1</translation>
    </message>
    <message>
        <source>Sessions OK: %1</source>
        <translation>Sitzungen in Ordnung: %1</translation>
    </message>
    <message>
        <source>✓ The gateway answers. Talk to the agent: %1</source>
        <translation>✓ Das Gateway antwortet. Mit dem Agenten sprechen: %1</translation>
    </message>
    <message>
        <source>Next: %1, then %2</source>
        <translation>Nächste Schritte: %1, dann %2</translation>
    </message>
    <message>
        <source>Remote gateway: %1</source>
        <translation>Entferntes Gateway: %1</translation>
    </message>
    <message>
        <source>--provider needs the API key on standard input</source>
        <translation>--provider braucht den API-Schlüssel auf der Standardeingabe</translation>
    </message>
    <message>
        <source>there is no terminal to ask questions on</source>
        <translation>es gibt kein Terminal, um Fragen zu stellen</translation>
    </message>
    <message>
        <source>Answer with options: %1</source>
        <translation>Antworten Sie mit Optionen: %1</translation>
    </message>
    <message>
        <source>Set the gateway up: models, workspace, access, service</source>
        <translation>Das Gateway einrichten: Modelle, Arbeitsbereich, Zugang, Dienst</translation>
    </message>
    <message>
        <source>Non-interactive onboarding requires explicit risk acknowledgement.</source>
        <translation>Die Einrichtung ohne Rückfragen erfordert eine ausdrückliche Zustimmung zum Risiko.</translation>
    </message>
    <message>
        <source>Read: https://docs.clawd.bot/security
Re-run with: %1</source>
        <translation>Lesen Sie: https://docs.clawd.bot/security
Erneut ausführen mit: %1</translation>
    </message>
    <message>
        <source>Make configuration and workspace</source>
        <translation>Konfiguration und Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Ask everything, as onboard does</source>
        <translation>Alles fragen, wie onboard</translation>
    </message>
    <message>
        <source>Read and change the configuration file</source>
        <translation>Die Konfigurationsdatei lesen und ändern</translation>
    </message>
    <message>
        <source>Change parts of the set-up</source>
        <translation>Teile der Einrichtung ändern</translation>
    </message>
    <message>
        <source>Only this part; may be repeated: %1</source>
        <translation>Nur dieser Teil; wiederholbar: %1</translation>
    </message>
    <message>
        <source>Invalid --section: %1. Expected one of: %2.</source>
        <translation>Ungültiges --section: %1. Möglich: %2.</translation>
    </message>
    <message>
        <source>There is nothing to configure for %1 yet.</source>
        <translation>Für %1 gibt es noch nichts zu konfigurieren.</translation>
    </message>
    <message>
        <source>An agent acts in your name: it can run programs, read and change files, and send
messages. Messages from strangers can try to talk it into something. Keep it on a
machine and an account where that is acceptable.</source>
        <translation>Ein Agent handelt in Ihrem Namen: Er kann Programme ausführen, Dateien lesen und ändern
und Nachrichten senden. Nachrichten Fremder können versuchen, ihn zu etwas zu überreden.
Betreiben Sie ihn auf einem Rechner und einem Konto, bei denen das vertretbar ist.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Where does the gateway run</source>
        <translation>Wo läuft das Gateway</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>On another machine</source>
        <translation>Auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>It begins with ws:// or wss://.</source>
        <translation>Sie beginnt mit ws:// oder wss://.</translation>
    </message>
    <message>
        <source>Its token (Enter: as it is)</source>
        <translation>Sein Token (Enter: unverändert)</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>Vorerst keine</translation>
    </message>
    <message>
        <source>Whose models do you use</source>
        <translation>Wessen Modelle verwenden Sie</translation>
    </message>
    <message>
        <source>%1. It is kept; no key is asked for.</source>
        <translation>%1. Er bleibt gespeichert; es wird kein Schlüssel abgefragt.</translation>
    </message>
    <message>
        <source>There is a key already (%1). Use it</source>
        <translation>Es gibt bereits einen Schlüssel (%1). Diesen verwenden</translation>
    </message>
    <message>
        <source>API key of %1 (Enter: later)</source>
        <translation>API-Schlüssel von %1 (Enter: später)</translation>
    </message>
    <message>
        <source>Trying it with %1…</source>
        <translation>Prüfung mit %1…</translation>
    </message>
    <message>
        <source>✓ The key works.</source>
        <translation>✓ Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>Keep this key anyway</source>
        <translation>Diesen Schlüssel trotzdem speichern</translation>
    </message>
    <message>
        <source>Where does the agent keep its files</source>
        <translation>Wo legt der Agent seine Dateien ab</translation>
    </message>
    <message>
        <source>Who may reach the gateway</source>
        <translation>Wer darf das Gateway erreichen</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>Das lokale Netzwerk</translation>
    </message>
    <message>
        <source>My tailnet (Tailscale)</source>
        <translation>Mein Tailnet (Tailscale)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>With a token (recommended)</source>
        <translation>Mit einem Token (empfohlen)</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Mit einem Passwort</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>How do clients prove themselves</source>
        <translation>Wie weisen Clients sich aus</translation>
    </message>
    <message>
        <source>Token (Enter: as it is)</source>
        <translation>Token (Enter: unverändert)</translation>
    </message>
    <message>
        <source>Token (Enter: make one)</source>
        <translation>Token (Enter: eines erzeugen)</translation>
    </message>
    <message>
        <source>Password (Enter: as it is)</source>
        <translation>Passwort (Enter: unverändert)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show the gateway, its agents and sessions on one page</source>
        <translation>Gateway, Agenten und Sitzungen auf einer Seite anzeigen</translation>
    </message>
    <message>
        <source>Everything that helps to find a fault</source>
        <translation>Alles, was bei der Fehlersuche hilft</translation>
    </message>
    <message>
        <source>With the use of models</source>
        <translation>Mit dem Verbrauch der Modelle</translation>
    </message>
    <message>
        <source>With the health of the gateway</source>
        <translation>Mit dem Zustand des Gateways</translation>
    </message>
    <message>
        <source>With the connection</source>
        <translation>Mit der Verbindung</translation>
    </message>
    <message>
        <source>fallback %1 · misconfigured (remote.url missing)</source>
        <translation>Ersatz %1 · falsch konfiguriert (remote.url fehlt)</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>%1 · unreachable (%2)</source>
        <translation>%1 · nicht erreichbar (%2)</translation>
    </message>
    <message>
        <source>%1 · reachable %2ms · auth %3</source>
        <translation>%1 · erreichbar %2ms · Auth %3</translation>
    </message>
    <message>
        <source>%1 active · default %2 (%3k ctx) · %4</source>
        <translation>%1 aktiv · Standard %2 (%3k Ktx) · %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>Limit erreicht</translation>
    </message>
    <message>
        <source>limit of %1 reached</source>
        <translation>Limit von %1 erreicht</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 in Warteschlange</translation>
    </message>
    <message>
        <source>%1 not installed</source>
        <translation>%1 nicht installiert</translation>
    </message>
    <message>
        <source>%1 installed · %2 · %3</source>
        <translation>%1 installiert · %2 · %3</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Gateway service</source>
        <translation>Gateway-Dienst</translation>
    </message>
    <message>
        <source>Node service</source>
        <translation>Knotendienst</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>skipped (use --deep)</source>
        <translation>übersprungen (--deep verwenden)</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Heute verbraucht</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>noch keine Sitzungen</translation>
    </message>
    <message>
        <source>System events</source>
        <translation>Systemereignisse</translation>
    </message>
    <message>
        <source>… +%1 more</source>
        <translation>… +%1 weitere</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>Usage: no provider usage available. This version does not ask providers yet.</source>
        <translation>Nutzung: keine Angaben der Anbieter verfügbar. Diese Version fragt Anbieter noch nicht ab.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Clawdbot status</source>
        <translation>Clawdbot-Status</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>FAQ: https://docs.clawd.bot/faq</source>
        <translation>FAQ: https://docs.clawd.bot/faq</translation>
    </message>
    <message>
        <source>Next steps:</source>
        <translation>Nächste Schritte:</translation>
    </message>
    <message>
        <source>Need to share?</source>
        <translation>Bericht weitergeben?</translation>
    </message>
    <message>
        <source>Need to debug live?</source>
        <translation>Fehler live suchen?</translation>
    </message>
    <message>
        <source>Need to test channels?</source>
        <translation>Kanäle testen?</translation>
    </message>
    <message>
        <source>Fix reachability first:</source>
        <translation>Erst die Erreichbarkeit herstellen:</translation>
    </message>
    <message>
        <source>Show the gateway in the tray of the desktop</source>
        <translation>Das Gateway im Tray des Desktops anzeigen</translation>
    </message>
    <message>
        <source>Open the control window as well</source>
        <translation>Auch das Steuerungsfenster öffnen</translation>
    </message>
    <message>
        <source>Install the package clawdbot-tray; on a server use: %1</source>
        <translation>Installieren Sie das Paket clawdbot-tray; auf einem Server verwenden Sie: %1</translation>
    </message>
    <message>
        <source>there is no graphical session to show the tray in</source>
        <translation>es gibt keine grafische Sitzung, in der das Tray-Programm erscheinen könnte</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Verwenden Sie: %1</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>The tray shows the gateway now.</source>
        <translation>Das Tray-Programm zeigt jetzt das Gateway.</translation>
    </message>
    <message>
        <source>--token is not used: gateway.auth.token in %1 overrules it.</source>
        <translation>--token wird nicht verwendet: gateway.auth.token in %1 hat Vorrang.</translation>
    </message>
    <message>
        <source>CLAWDBOT_GATEWAY_PASSWORD is not carried into the service; set gateway.auth.password.</source>
        <translation>CLAWDBOT_GATEWAY_PASSWORD wird nicht in den Dienst übernommen; setzen Sie gateway.auth.password.</translation>
    </message>
    <message>
        <source>the service file cannot be read</source>
        <translation>die Dienstdatei kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>claw::config</name>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>%1 was changed again since</source>
        <translation>%1 wurde seither erneut geändert</translation>
    </message>
    <message>
        <source>Revert the later change first, or set the key by hand.</source>
        <translation>Machen Sie zuerst die spätere Änderung rückgängig, oder setzen Sie den Schlüssel von Hand.</translation>
    </message>
    <message>
        <source>the earlier value of %1 is not kept any more</source>
        <translation>der frühere Wert von %1 ist nicht mehr gespeichert</translation>
    </message>
    <message>
        <source>Set it by hand; secrets are kept in the last five backups alone.</source>
        <translation>Setzen Sie ihn von Hand; vertrauliche Werte stehen nur in den letzten fünf Sicherungen.</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>es gibt keine Änderung %1</translation>
    </message>
    <message>
        <source>The history lists those that can be taken back.</source>
        <translation>Der Verlauf zeigt, welche sich rückgängig machen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiterer)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the file back; the last that worked is config/last-good.json in the state directory.</source>
        <translation>Stellen Sie die Datei wieder her; die letzte funktionierende ist config/last-good.json im Statusverzeichnis.</translation>
    </message>
    <message>
        <source>Move the directory %1 away; a file belongs there.</source>
        <translation>Verschieben Sie das Verzeichnis %1; dort gehört eine Datei hin.</translation>
    </message>
    <message>
        <source>Make %1 readable for this user (chmod 600) and not larger than 16 MiB.</source>
        <translation>%1 muss für diesen Benutzer lesbar (chmod 600) und höchstens 16 MiB groß sein.</translation>
    </message>
    <message>
        <source>Restart the gateway: it moves these keys itself.</source>
        <translation>Starten Sie das Gateway neu: Es verschiebt diese Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Correct this place, or go back to the backup %1.</source>
        <translation>Korrigieren Sie diese Stelle, oder kehren Sie zur Sicherung %1 zurück.</translation>
    </message>
    <message>
        <source>Correct this place. To check the file: clawdbot doctor</source>
        <translation>Korrigieren Sie diese Stelle. Zum Prüfen der Datei: clawdbot doctor</translation>
    </message>
</context>
<context>
    <name>claw::doctor</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>State directory</source>
        <translation>Statusverzeichnis</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>After log-out</source>
        <translation>Nach Abmeldung</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Überreste</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Model provider</source>
        <translation>Modellanbieter</translation>
    </message>
    <message>
        <source>the gateway refuses to start like that</source>
        <translation>das Gateway verweigert so den Start</translation>
    </message>
    <message>
        <source>every program on this machine may connect without a secret</source>
        <translation>jedes Programm auf diesem Rechner darf sich ohne Geheimnis verbinden</translation>
    </message>
    <message>
        <source>web pages are still refused, other users of the machine are not</source>
        <translation>Webseiten werden weiterhin abgewiesen, andere Benutzer des Rechners nicht</translation>
    </message>
    <message>
        <source>a long random text</source>
        <translation>ein langer zufälliger Text</translation>
    </message>
    <message>
        <source>gateway.controlUi.allowInsecureAuth lets browsers in without a device key</source>
        <translation>gateway.controlUi.allowInsecureAuth lässt Browser ohne Geräteschlüssel zu</translation>
    </message>
    <message>
        <source>whoever learns the token can use it from anywhere</source>
        <translation>wer das Token erfährt, kann es von überall verwenden</translation>
    </message>
    <message>
        <source>gateway.controlUi.allowedOrigins allows every web page</source>
        <translation>gateway.controlUi.allowedOrigins erlaubt jede Webseite</translation>
    </message>
    <message>
        <source>any page you open can then talk to the gateway</source>
        <translation>jede geöffnete Seite kann dann mit dem Gateway sprechen</translation>
    </message>
    <message>
        <source>name the origins that you use</source>
        <translation>Geben Sie die verwendeten Ursprünge (Origins) an</translation>
    </message>
    <message>
        <source>clients need the password or a paired device</source>
        <translation>Clients brauchen das Passwort oder ein gekoppeltes Gerät</translation>
    </message>
    <message>
        <source>clients need the token or a paired device</source>
        <translation>Clients brauchen das Token oder ein gekoppeltes Gerät</translation>
    </message>
    <message>
        <source>device keys and certificates are refused when the clock is wrong, and jobs run at the wrong time</source>
        <translation>bei falsch gehender Uhr werden Geräteschlüssel und Zertifikate abgelehnt, und Aufträge laufen zur falschen Zeit</translation>
    </message>
    <message>
        <source>set the clock, and let it be kept (timedatectl set-ntp true)</source>
        <translation>Stellen Sie die Uhr, und lassen Sie sie synchronisieren (timedatectl set-ntp true)</translation>
    </message>
    <message>
        <source>the clock says %1, before this program was made</source>
        <translation>die Uhr zeigt %1, das liegt vor der Erstellung dieses Programms</translation>
    </message>
    <message>
        <source>the clock has gone back: the gateway was last seen at %1</source>
        <translation>die Uhr ist zurückgegangen: Das Gateway wurde zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>the gateway runs on the last configuration that worked and ignores your change</source>
        <translation>das Gateway läuft mit der letzten funktionierenden Konfiguration und ignoriert Ihre Änderung</translation>
    </message>
    <message>
        <source>the gateway does not start with it</source>
        <translation>das Gateway startet damit nicht</translation>
    </message>
    <message>
        <source>correct that line of the file</source>
        <translation>Korrigieren Sie diese Zeile der Datei</translation>
    </message>
    <message>
        <source>%1 does not exist: everything has its default</source>
        <translation>%1 existiert nicht: es gelten überall die Standardwerte</translation>
    </message>
    <message>
        <source>the gateway passes over it</source>
        <translation>das Gateway übergeht es</translation>
    </message>
    <message>
        <source>gateway.mode is unset</source>
        <translation>gateway.mode ist nicht gesetzt</translation>
    </message>
    <message>
        <source>the gateway refuses to start without it</source>
        <translation>das Gateway verweigert ohne diese Angabe den Start</translation>
    </message>
    <message>
        <source>%1 is valid</source>
        <translation>%1 ist gültig</translation>
    </message>
    <message>
        <source>the system does not say how much room there is</source>
        <translation>das System gibt nicht an, wie viel Platz vorhanden ist</translation>
    </message>
    <message>
        <source>%1 is on a disk that is read-only</source>
        <translation>%1 liegt auf einem schreibgeschützten Datenträger</translation>
    </message>
    <message>
        <source>the gateway runs degraded and keeps nothing</source>
        <translation>das Gateway läuft eingeschränkt und speichert nichts</translation>
    </message>
    <message>
        <source>mount %1 for writing, or set CLAWDBOT_STATE_DIR</source>
        <translation>Hängen Sie %1 beschreibbar ein, oder setzen Sie CLAWDBOT_STATE_DIR</translation>
    </message>
    <message>
        <source>%1 free for %2</source>
        <translation>%1 frei für %2</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>what the gateway cannot write it loses: sessions, pairings, log</source>
        <translation>was das Gateway nicht schreiben kann, geht verloren: Sitzungen, Kopplungen, Protokoll</translation>
    </message>
    <message>
        <source>make room on %1</source>
        <translation>Schaffen Sie Platz auf %1</translation>
    </message>
    <message>
        <source>it may soon not be able to write</source>
        <translation>bald kann es vielleicht nicht mehr schreiben</translation>
    </message>
    <message>
        <source>programs on this machine</source>
        <translation>Programme auf diesem Rechner</translation>
    </message>
    <message>
        <source>devices of your tailnet</source>
        <translation>Geräte Ihres Tailnets</translation>
    </message>
    <message>
        <source>everybody in the local network</source>
        <translation>alle im lokalen Netzwerk</translation>
    </message>
    <message>
        <source>everybody who can reach this machine, perhaps from the internet</source>
        <translation>alle, die diesen Rechner erreichen können, vielleicht aus dem Internet</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation>%1 Port %2: %3</translation>
    </message>
    <message>
        <source>no secret is asked for</source>
        <translation>es wird kein Geheimnis verlangt</translation>
    </message>
    <message>
        <source>without TLS the token and all messages can be read on the way</source>
        <translation>ohne TLS lassen sich das Token und alle Nachrichten unterwegs mitlesen</translation>
    </message>
    <message>
        <source>Tailscale serves it to the devices of your tailnet</source>
        <translation>Tailscale stellt es den Geräten Ihres Tailnets bereit</translation>
    </message>
    <message>
        <source>Tailscale Funnel publishes it to the internet</source>
        <translation>Tailscale Funnel veröffentlicht es im Internet</translation>
    </message>
    <message>
        <source>the password is all that stands between</source>
        <translation>nur das Passwort schützt es</translation>
    </message>
    <message>
        <source>the proxies %1 are believed when they say who a client is</source>
        <translation>den Proxys %1 wird geglaubt, wenn sie sagen, wer ein Client ist</translation>
    </message>
    <message>
        <source>a proxy that passes headers through lets clients lie</source>
        <translation>ein Proxy, der Header durchreicht, lässt Clients falsche Angaben machen</translation>
    </message>
    <message>
        <source>runs as pid %1, version %2</source>
        <translation>läuft als PID %1, Version %2</translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s, busy with %3</source>
        <translation>PID %1 steht seit %2 s still, beschäftigt mit %3</translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s</source>
        <translation>PID %1 steht seit %2 s still</translation>
    </message>
    <message>
        <source>it answers nobody</source>
        <translation>es antwortet niemandem</translation>
    </message>
    <message numerus="yes">
        <source>its loop stood still %n times, for %1 ms at most, busy with %2</source>
        <translation>
            <numerusform>die Schleife stand %n-mal still, höchstens %1 ms lang, beschäftigt mit %2</numerusform>
            <numerusform>die Schleife stand %n-mal still, höchstens %1 ms lang, beschäftigt mit %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is answered meanwhile</source>
        <translation>währenddessen erhält niemand Antwort</translation>
    </message>
    <message>
        <source>the last run %1</source>
        <translation>letzter Lauf: %1</translation>
    </message>
    <message>
        <source>whatever was under way was cut off</source>
        <translation>laufende Vorgänge wurden abgebrochen</translation>
    </message>
    <message>
        <source>no gateway has run here yet</source>
        <translation>hier ist noch kein Gateway gelaufen</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>es läuft nicht</translation>
    </message>
    <message>
        <source>nobody is answered</source>
        <translation>niemand erhält Antwort</translation>
    </message>
    <message>
        <source>%1 starts the npm package</source>
        <translation>%1 startet das npm-Paket</translation>
    </message>
    <message>
        <source>two gateways fight for the port and for the sessions</source>
        <translation>zwei Gateways konkurrieren um den Port und die Sitzungen</translation>
    </message>
    <message>
        <source>a gateway of the npm package seems to run with this configuration (pid %1)</source>
        <translation>ein Gateway des npm-Pakets scheint mit dieser Konfiguration zu laufen (PID %1)</translation>
    </message>
    <message>
        <source>both write to the same sessions</source>
        <translation>beide schreiben in dieselben Sitzungen</translation>
    </message>
    <message>
        <source>%1 was left behind by the npm package</source>
        <translation>%1 ist vom npm-Paket übrig geblieben</translation>
    </message>
    <message>
        <source>its owner is gone; it stops nobody</source>
        <translation>der Besitzer existiert nicht mehr; sie hält niemanden auf</translation>
    </message>
    <message>
        <source>nothing of the npm package is in the way</source>
        <translation>nichts vom npm-Paket ist im Weg</translation>
    </message>
    <message>
        <source>no user service of systemd is concerned</source>
        <translation>kein Benutzerdienst von systemd ist betroffen</translation>
    </message>
    <message>
        <source>USER is not set, so nobody knows whose service to look at</source>
        <translation>USER ist nicht gesetzt, daher ist unklar, wessen Dienst zu prüfen ist</translation>
    </message>
    <message>
        <source>the service goes on when %1 logs out</source>
        <translation>der Dienst läuft weiter, wenn %1 sich abmeldet</translation>
    </message>
    <message>
        <source>lingering is off for %1</source>
        <translation>Lingering ist aus für %1</translation>
    </message>
    <message>
        <source>systemd ends the gateway some seconds after the log-out, and does not start it before the next log-in</source>
        <translation>systemd beendet das Gateway einige Sekunden nach der Abmeldung und startet es erst bei der nächsten Anmeldung wieder</translation>
    </message>
    <message>
        <source>no gateway runs whose PATH could differ</source>
        <translation>es läuft kein Gateway, dessen PATH abweichen könnte</translation>
    </message>
    <message>
        <source>the system does not show the gateway&apos;s</source>
        <translation>das System zeigt den PATH des Gateways nicht</translation>
    </message>
    <message>
        <source>the gateway finds the programs that this shell finds</source>
        <translation>das Gateway findet die Programme, die diese Shell findet</translation>
    </message>
    <message>
        <source>the gateway does not look in %1</source>
        <translation>das Gateway sucht nicht in %1</translation>
    </message>
    <message>
        <source>programs that work here may not be found by the assistant</source>
        <translation>Programme, die hier funktionieren, findet der Assistent vielleicht nicht</translation>
    </message>
    <message>
        <source>add what is needed to PATH in the service file (%1 shows where it is), then: %2; an install keeps what you add</source>
        <translation>Ergänzen Sie das Nötige im PATH der Dienstdatei (%1 zeigt, wo sie liegt), dann: %2; eine Installation behält Ihre Ergänzungen</translation>
    </message>
    <message>
        <source>%1, run by %2</source>
        <translation>%1, ausgeführt von %2</translation>
    </message>
    <message>
        <source>port %1 is held by %2, which is not this gateway</source>
        <translation>Port %1 ist belegt durch %2; das ist nicht dieses Gateway</translation>
    </message>
    <message>
        <source>the gateway cannot listen there</source>
        <translation>das Gateway kann dort nicht lauschen</translation>
    </message>
    <message>
        <source>stop that program, or %1</source>
        <translation>Stoppen Sie dieses Programm, oder: %1</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>einen anderen</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>the system does not say who listens on %1</source>
        <translation>das System gibt nicht an, wer an %1 lauscht</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>ein Programm eines anderen Benutzers</translation>
    </message>
    <message>
        <source>a program of %1</source>
        <translation>ein Programm von %1</translation>
    </message>
    <message>
        <source>%1 is the gateway&apos;s (pid %2)</source>
        <translation>%1 gehört dem Gateway (PID %2)</translation>
    </message>
    <message>
        <source>the gateway runs but does not listen on %1</source>
        <translation>das Gateway läuft, lauscht aber nicht an %1</translation>
    </message>
    <message>
        <source>commands look for it there</source>
        <translation>Befehle suchen es dort</translation>
    </message>
    <message>
        <source>restart it, or give the commands the port it was started with</source>
        <translation>Starten Sie es neu, oder geben Sie den Befehlen den Port an, mit dem es gestartet wurde</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 ist frei</translation>
    </message>
    <message>
        <source>%1 is not reached over TLS from here directly; not tried</source>
        <translation>%1 wird von hier nicht direkt über TLS erreicht; nicht geprüft</translation>
    </message>
    <message>
        <source>%1 answers over TLS</source>
        <translation>%1 antwortet über TLS</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>%1 needs it to answer</source>
        <translation>%1 braucht es zum Antworten</translation>
    </message>
    <message>
        <source>check the network, DNS and a firewall on the way</source>
        <translation>Prüfen Sie das Netzwerk, DNS und eine Firewall auf dem Weg</translation>
    </message>
    <message>
        <source>the %1 is shorter than %2 characters</source>
        <translation>%1 ist kürzer als %2 Zeichen</translation>
    </message>
    <message>
        <source>the %1 has only %2 different characters</source>
        <translation>%1 hat nur %2 verschiedene Zeichen</translation>
    </message>
    <message>
        <source>the %1 begins with a word that guessers try first</source>
        <translation>%1 beginnt mit einem Wort, das beim Raten zuerst versucht wird</translation>
    </message>
    <message>
        <source>the %1 is hard to guess</source>
        <translation>%1 ist schwer zu erraten</translation>
    </message>
    <message>
        <source>it can be guessed</source>
        <translation>der Wert lässt sich erraten</translation>
    </message>
    <message>
        <source>set gateway.auth.%1 to what `openssl rand -hex 24` prints</source>
        <translation>Setzen Sie gateway.auth.%1 auf die Ausgabe von `openssl rand -hex 24`</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>nichts gesetzt</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is masked: nobody may start it</source>
        <translation>%1 ist maskiert: Das Starten ist gesperrt</translation>
    </message>
    <message>
        <source>the gateway does not come back after a reboot</source>
        <translation>das Gateway läuft nach einem Neustart des Rechners nicht wieder an</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>it is started and ends again and again</source>
        <translation>es wird immer wieder gestartet und endet wieder</translation>
    </message>
    <message>
        <source>nobody starts the gateway</source>
        <translation>niemand startet das Gateway</translation>
    </message>
    <message>
        <source>the service is not what an install from here would make</source>
        <translation>der Dienst entspricht nicht dem, den eine Installation von hier anlegen würde</translation>
    </message>
    <message>
        <source>the gateway is not installed as a service</source>
        <translation>das Gateway ist nicht als Dienst installiert</translation>
    </message>
    <message>
        <source>it ends with the terminal, and does not come back after a reboot</source>
        <translation>es endet mit dem Terminal und läuft nach einem Neustart des Rechners nicht wieder an</translation>
    </message>
    <message>
        <source>%1 looks like another gateway (%2)</source>
        <translation>%1 sieht aus wie ein weiteres Gateway (%2)</translation>
    </message>
    <message>
        <source>nothing here starts the gateway after a reboot</source>
        <translation>nichts startet hier das Gateway nach einem Neustart des Rechners</translation>
    </message>
    <message>
        <source>%1 can be read or changed by other users</source>
        <translation>%1 kann von anderen Benutzern gelesen oder geändert werden</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 existiert nicht</translation>
    </message>
    <message>
        <source>nothing is kept until the gateway has made it</source>
        <translation>nichts wird gespeichert, bis das Gateway es angelegt hat</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>the gateway can keep nothing</source>
        <translation>das Gateway kann nichts speichern</translation>
    </message>
    <message>
        <source>move it out of the way</source>
        <translation>Verschieben Sie es an einen anderen Ort</translation>
    </message>
    <message>
        <source>%1 cannot be written to</source>
        <translation>in %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>pairings, sessions and the log are lost with each restart</source>
        <translation>Kopplungen, Sitzungen und das Protokoll gehen bei jedem Neustart verloren</translation>
    </message>
    <message>
        <source>keys, tokens and conversations are in there</source>
        <translation>darin liegen Schlüssel, Token und Gespräche</translation>
    </message>
    <message>
        <source>it may hold a token or a password</source>
        <translation>sie kann ein Token oder ein Passwort enthalten</translation>
    </message>
    <message>
        <source>%1 is there, and yours alone</source>
        <translation>%1 ist vorhanden und nur für Sie zugänglich</translation>
    </message>
    <message>
        <source>no answer within 4 s</source>
        <translation>keine Antwort innerhalb von 4 s</translation>
    </message>
    <message>
        <source>%1: no answer within %2 s</source>
        <translation>%1: keine Antwort innerhalb von %2 s</translation>
    </message>
    <message>
        <source>whatever it looks at is slow or does not answer</source>
        <translation>was geprüft wird, ist langsam oder antwortet nicht</translation>
    </message>
    <message>
        <source>set %1 to %2 in %3</source>
        <translation>%1 auf %2 setzen in %3</translation>
    </message>
    <message>
        <source>set mode %1 on %2</source>
        <translation>Modus %1 setzen für %2</translation>
    </message>
    <message>
        <source>make %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>%1 ausführen</translation>
    </message>
</context>
<context>
    <name>claw::flight</name>
    <message>
        <source>%1 sent by pid %2</source>
        <translation>%1, gesendet von PID %2</translation>
    </message>
    <message>
        <source>ended, and its record is too damaged to say how</source>
        <translation>beendet; die Aufzeichnung ist zu beschädigt, um den Grund zu nennen</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>was replaced by a newer program</source>
        <translation>durch ein neueres Programm ersetzt</translation>
    </message>
    <message>
        <source>was refused its start</source>
        <translation>Start verweigert</translation>
    </message>
    <message>
        <source>left before its clean-up was done</source>
        <translation>vor dem Ende der Aufräumarbeiten beendet</translation>
    </message>
    <message>
        <source>was killed without warning (SIGKILL)</source>
        <translation>ohne Vorwarnung beendet (SIGKILL)</translation>
    </message>
    <message>
        <source>was killed by the system for want of memory</source>
        <translation>vom System wegen Speichermangels beendet</translation>
    </message>
    <message>
        <source>was killed, probably by the system for want of memory</source>
        <translation>beendet, vermutlich vom System wegen Speichermangels</translation>
    </message>
    <message>
        <source>crashed with %1</source>
        <translation>abgestürzt mit %1</translation>
    </message>
    <message>
        <source>aborted (SIGABRT)</source>
        <translation>abgebrochen (SIGABRT)</translation>
    </message>
    <message>
        <source>stood still and was ended by the watchdog</source>
        <translation>eingefroren und vom Watchdog beendet</translation>
    </message>
    <message>
        <source>went down with the machine (power loss or reboot)</source>
        <translation>zusammen mit dem Rechner ausgefallen (Stromausfall oder Neustart)</translation>
    </message>
    <message>
        <source>%1 during its start</source>
        <translation>%1 beim Start</translation>
    </message>
    <message>
        <source>%1 while stopping</source>
        <translation>%1 beim Stoppen</translation>
    </message>
    <message>
        <source>%1 while restarting</source>
        <translation>%1 beim Neustart</translation>
    </message>
    <message>
        <source>%1, busy with %2</source>
        <translation>%1, beschäftigt mit %2</translation>
    </message>
    <message>
        <source>%1, busy with %2 for %3</source>
        <translation>%1, beschäftigt mit %2 seit %3</translation>
    </message>
    <message>
        <source>%1, after %2, on %3 UTC</source>
        <translation>%1, nach %2, am %3 UTC</translation>
    </message>
</context>
<context>
    <name>claw::process</name>
    <message>
        <source>the program is not installed</source>
        <translation>das Programm ist nicht installiert</translation>
    </message>
    <message>
        <source>the program could not be started</source>
        <translation>das Programm konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exitcode %1</translation>
    </message>
</context>
<context>
    <name>claw::service</name>
    <message>
        <source>cannot make %1</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>%1 kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>a login item holds no control characters: %1</source>
        <translation>ein Anmeldeobjekt darf keine Steuerzeichen enthalten: %1</translation>
    </message>
    <message>
        <source>a login item of Windows holds no quotes: %1</source>
        <translation>ein Anmeldeobjekt von Windows darf keine Anführungszeichen enthalten: %1</translation>
    </message>
    <message>
        <source>the command is too long for a login item: %1 characters, at most %2</source>
        <translation>der Befehl ist zu lang für ein Anmeldeobjekt: %1 Zeichen, höchstens %2</translation>
    </message>
    <message>
        <source>install the program in a shorter path</source>
        <translation>Installieren Sie das Programm unter einem kürzeren Pfad.</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>has not yet run</source>
        <translation>noch nie gelaufen</translation>
    </message>
    <message>
        <source>ended by a person</source>
        <translation>von einer Person beendet</translation>
    </message>
    <message>
        <source>Service command does not include the gateway subcommand</source>
        <translation>Der Dienstbefehl enthält den Unterbefehl gateway nicht</translation>
    </message>
    <message>
        <source>The service starts another implementation of the gateway</source>
        <translation>Der Dienst startet eine andere Implementierung des Gateways</translation>
    </message>
    <message>
        <source>The program of the service is not there any more</source>
        <translation>Das Programm des Dienstes existiert nicht mehr</translation>
    </message>
    <message>
        <source>Gateway service entrypoint does not match the current install.</source>
        <translation>Das Startprogramm des Gateway-Dienstes passt nicht zur aktuellen Installation.</translation>
    </message>
    <message>
        <source>The service listens on another port than the configuration says</source>
        <translation>Der Dienst lauscht an einem anderen Port, als die Konfiguration angibt</translation>
    </message>
    <message>
        <source>The service uses another %1 than this command</source>
        <translation>Der Dienst verwendet ein anderes %1 als dieser Befehl</translation>
    </message>
    <message>
        <source>Gateway service PATH is not set; the daemon should use a minimal PATH.</source>
        <translation>PATH ist für den Gateway-Dienst nicht gesetzt; der Dienst sollte einen minimalen PATH verwenden.</translation>
    </message>
    <message>
        <source>Gateway service PATH missing required dirs: %1</source>
        <translation>Im PATH des Gateway-Dienstes fehlen nötige Verzeichnisse: %1</translation>
    </message>
    <message>
        <source>The service was installed by another version</source>
        <translation>Der Dienst wurde von einer anderen Version installiert</translation>
    </message>
    <message>
        <source>The service carries a token that gateway.auth.token overrules</source>
        <translation>Der Dienst enthält ein Token, das von gateway.auth.token überstimmt wird</translation>
    </message>
    <message>
        <source>Others can read the token in the service file</source>
        <translation>Andere können das Token in der Dienstdatei lesen</translation>
    </message>
    <message>
        <source>launchctl bootstrap failed</source>
        <translation>launchctl bootstrap ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>LaunchAgents need a log-in at the screen of this Mac. Log in there, or install for the whole machine: clawdbot gateway install --system</source>
        <translation>LaunchAgents erfordern eine Anmeldung am Bildschirm dieses Macs. Melden Sie sich dort an, oder installieren Sie für den ganzen Rechner: clawdbot gateway install --system</translation>
    </message>
    <message>
        <source>See whether it is switched off: launchctl print-disabled %1</source>
        <translation>Prüfen Sie, ob er ausgeschaltet ist: launchctl print-disabled %1</translation>
    </message>
    <message>
        <source>launchctl print failed</source>
        <translation>launchctl print ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>a profile named %1 would take the label of another service</source>
        <translation>ein Profil namens %1 würde das Label eines anderen Dienstes belegen</translation>
    </message>
    <message>
        <source>Choose another profile name, or set CLAWDBOT_LAUNCHD_LABEL</source>
        <translation>Wählen Sie einen anderen Profilnamen, oder setzen Sie CLAWDBOT_LAUNCHD_LABEL</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>Run: clawdbot gateway install</source>
        <translation>Führen Sie aus: clawdbot gateway install</translation>
    </message>
    <message>
        <source>launchctl bootout failed</source>
        <translation>launchctl bootout ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>launchctl bootout failed: the service does not end</source>
        <translation>launchctl bootout ist fehlgeschlagen: der Dienst endet nicht</translation>
    </message>
    <message>
        <source>launchctl %1 failed</source>
        <translation>launchctl %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The LaunchAgent is switched off and will not start at log-in</source>
        <translation>Der LaunchAgent ist ausgeschaltet und startet nicht bei der Anmeldung</translation>
    </message>
    <message>
        <source>run: clawdbot gateway start</source>
        <translation>Führen Sie aus: clawdbot gateway start</translation>
    </message>
    <message>
        <source>The LaunchAgent is not the one an install would write</source>
        <translation>Der LaunchAgent entspricht nicht dem, den eine Installation schreiben würde</translation>
    </message>
    <message>
        <source>systemctl show failed</source>
        <translation>systemctl show ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Lingering is off: the gateway stops when you log out</source>
        <translation>Lingering ist aus: Das Gateway endet, wenn Sie sich abmelden</translation>
    </message>
    <message>
        <source>run: loginctl enable-linger</source>
        <translation>Führen Sie aus: loginctl enable-linger</translation>
    </message>
    <message>
        <source>The service file changed and systemd has not read it</source>
        <translation>Die Dienstdatei hat sich geändert, und systemd hat sie noch nicht gelesen</translation>
    </message>
    <message>
        <source>run: systemctl --user daemon-reload</source>
        <translation>Führen Sie aus: systemctl --user daemon-reload</translation>
    </message>
    <message>
        <source>The service file is not the one an install would write</source>
        <translation>Die Dienstdatei entspricht nicht der, die eine Installation schreiben würde</translation>
    </message>
    <message>
        <source>schtasks query failed</source>
        <translation>die Abfrage mit schtasks ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>If access was denied: run PowerShell as Administrator, or run the gateway in the foreground: clawdbot gateway run</source>
        <translation>Wenn der Zugriff verweigert wurde: Führen Sie PowerShell als Administrator aus, oder starten Sie das Gateway im Vordergrund: clawdbot gateway run</translation>
    </message>
    <message>
        <source>schtasks end failed: the task does not end</source>
        <translation>das Beenden mit schtasks ist fehlgeschlagen: die Aufgabe endet nicht</translation>
    </message>
    <message>
        <source>schtasks unavailable</source>
        <translation>schtasks ist nicht verfügbar</translation>
    </message>
    <message>
        <source>schtasks %1 failed</source>
        <translation>schtasks %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The Scheduled Task is switched off and will not start at log-in</source>
        <translation>Die geplante Aufgabe ist ausgeschaltet und startet nicht bei der Anmeldung</translation>
    </message>
    <message>
        <source>The task script is not the one an install would write</source>
        <translation>Das Skript der Aufgabe entspricht nicht dem, das eine Installation schreiben würde</translation>
    </message>
    <message>
        <source>a service for the whole machine is not supported on Windows</source>
        <translation>ein Dienst für den ganzen Rechner wird unter Windows nicht unterstützt</translation>
    </message>
    <message>
        <source>Install for this user: clawdbot gateway install</source>
        <translation>Installieren Sie für dieses Benutzerkonto: clawdbot gateway install</translation>
    </message>
    <message>
        <source>Invalid value for %1: control characters are not allowed in a service file.</source>
        <translation>Ungültiger Wert für %1: Steuerzeichen sind in einer Dienstdatei nicht erlaubt.</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>den Befehl</translation>
    </message>
    <message>
        <source>the environment file</source>
        <translation>die Umgebungsdatei</translation>
    </message>
    <message>
        <source>systemctl is not installed</source>
        <translation>systemctl ist nicht installiert</translation>
    </message>
    <message>
        <source>systemctl %1 failed</source>
        <translation>systemctl %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A batch file cannot hold a value with a quotation mark: %1</source>
        <translation>Eine Batchdatei kann keinen Wert mit Anführungszeichen enthalten: %1</translation>
    </message>
    <message>
        <source>WSL2 needs systemd enabled: edit /etc/wsl.conf with [boot]\nsystemd=true
Then run: wsl --shutdown (from PowerShell) and reopen your distro.
Verify: systemctl --user status</source>
        <translation>WSL2 braucht systemd: Tragen Sie in /etc/wsl.conf [boot]\nsystemd=true ein
Führen Sie dann aus: wsl --shutdown (in PowerShell), und öffnen Sie Ihre Distribution neu.
Prüfen: systemctl --user status</translation>
    </message>
    <message>
        <source>systemd user services are unavailable; install/enable systemd or run the gateway under your supervisor.
If you&apos;re in a container, run the gateway in the foreground: clawdbot gateway run</source>
        <translation>systemd-Benutzerdienste sind nicht verfügbar; installieren oder aktivieren Sie systemd, oder betreiben Sie das Gateway unter Ihrer eigenen Dienstverwaltung.
Starten Sie in einem Container das Gateway im Vordergrund: clawdbot gateway run</translation>
    </message>
    <message>
        <source>systemctl --user unavailable: %1</source>
        <translation>systemctl --user ist nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>the gateway is a user service</source>
        <translation>das Gateway ist ein Benutzerdienst</translation>
    </message>
    <message>
        <source>Run this without sudo: the gateway is a user service.</source>
        <translation>Führen Sie dies ohne sudo aus: Das Gateway ist ein Benutzerdienst.</translation>
    </message>
    <message>
        <source>this system was not started by systemd</source>
        <translation>dieses System wurde nicht mit systemd gestartet</translation>
    </message>
    <message>
        <source>no service manager runs for this user</source>
        <translation>für dieses Benutzerkonto läuft keine Dienstverwaltung</translation>
    </message>
</context>
<context>
    <name>claw::tray::ApprovalInbox</name>
    <message>
        <source>%1 wants to connect</source>
        <translation>%1 möchte sich verbinden</translation>
    </message>
    <message>
        <source>%1 wants to be a node</source>
        <translation>%1 möchte ein Knoten werden</translation>
    </message>
    <message>
        <source>A command waits for your approval</source>
        <translation>Ein Befehl wartet auf Freigabe</translation>
    </message>
    <message>
        <source>%1 wants to run a command</source>
        <translation>%1 möchte einen Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>claw::tray::ApprovalMenu</name>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n Freigabe steht aus</numerusform>
            <numerusform>%n Freigaben stehen aus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <translation>&amp;Einmal erlauben</translation>
    </message>
    <message>
        <source>Al&amp;ways allow</source>
        <translation>&amp;Immer erlauben</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n s left)</source>
        <translation>
            <numerusform>%1 (noch %n s)</numerusform>
            <numerusform>%1 (noch %n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claw::tray::ControlWindow</name>
    <message>
        <source>State of the gateway</source>
        <translation>Status des Gateways</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>Grund für den Status</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>Name des Gateways</translation>
    </message>
    <message>
        <source>Process of the gateway</source>
        <translation>Prozess des Gateways</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Clawdbot</source>
        <translation>Clawdbot</translation>
    </message>
    <message>
        <source>Something is under way</source>
        <translation>Ein Vorgang läuft</translation>
    </message>
    <message>
        <source>Connection URL, copies it</source>
        <translation>Verbindungs-URL (zum Kopieren)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>claw::tray::LogWindow</name>
    <message>
        <source>Log of %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Protokollzeilen</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>Kein Protokoll: %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informationen und höher</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Angezeigte Zeilen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text that lines must hold</source>
        <translation>Text, den die Zeilen enthalten müssen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy diagnostic &amp;report</source>
        <translation>&amp;Diagnosebericht kopieren</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>Kopiert die ausgewählten oder sonst alle angezeigten Zeilen.</translation>
    </message>
    <message>
        <source>Copies state, versions and the end of the log, without secrets.</source>
        <translation>Kopiert Status, Versionen und das Ende des Protokolls, ohne vertrauliche Daten.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Der Bericht wurde in die Zwischenablage kopiert.</translation>
    </message>
</context>
<context>
    <name>claw::tray::Questions</name>
    <message>
        <source>Clawdbot</source>
        <translation>Clawdbot</translation>
    </message>
    <message>
        <source>How do you want to start the gateway?</source>
        <translation>Wie soll das Gateway gestartet werden?</translation>
    </message>
    <message>
        <source>As a service it starts whenever you log in, and is started again when it ends unexpectedly. Without, it runs until it is stopped or you log out.</source>
        <translation>Als Dienst startet es bei jeder Anmeldung und wird neu gestartet, wenn es unerwartet endet. Ohne Dienst läuft es bis zum Stoppen oder Abmelden.</translation>
    </message>
    <message>
        <source>This computer has no service manager for your account. The gateway runs until it is stopped or you log out.</source>
        <translation>Auf diesem Computer gibt es keine Dienstverwaltung für dieses Benutzerkonto. Das Gateway läuft bis zum Stoppen oder Abmelden.</translation>
    </message>
    <message>
        <source>&amp;Install the service</source>
        <translation>&amp;Dienst installieren</translation>
    </message>
    <message>
        <source>&amp;Run it now</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>This gateway was not started by the tray.</source>
        <translation>Dieses Gateway wurde nicht vom Tray-Programm gestartet.</translation>
    </message>
    <message>
        <source>Process %1 runs in a terminal or belongs to another program. It would be stopped and started again in the background.</source>
        <translation>Prozess %1 läuft in einem Terminal oder gehört zu einem anderen Programm. Er würde gestoppt und im Hintergrund neu gestartet.</translation>
    </message>
    <message>
        <source>Process %1 runs in a terminal or belongs to another program. Stop it all the same?</source>
        <translation>Prozess %1 läuft in einem Terminal oder gehört zu einem anderen Programm. Trotzdem stoppen?</translation>
    </message>
    <message>
        <source>&amp;Restart it</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Keep the gateway running?</source>
        <translation>Gateway weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>The tray started the gateway. It can go on without the tray.</source>
        <translation>Das Gateway wurde vom Tray-Programm gestartet. Es kann auch ohne das Tray-Programm weiterlaufen.</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Clawdbot %1</source>
        <translation>Clawdbot %1</translation>
    </message>
    <message>
        <source>The tray shows and controls the Clawdbot Gateway.</source>
        <translation>Das Tray-Programm zeigt und steuert das Clawdbot-Gateway.</translation>
    </message>
    <message>
        <source>The tray shows and controls the Clawdbot Gateway. Connected to version %1.</source>
        <translation>Das Tray-Programm zeigt und steuert das Clawdbot-Gateway. Verbunden mit Version %1.</translation>
    </message>
    <message>
        <source>The gateway could not be stopped.</source>
        <translation>Das Gateway konnte nicht gestoppt werden.</translation>
    </message>
    <message>
        <source>The gateway could not be restarted.</source>
        <translation>Das Gateway konnte nicht neu gestartet werden.</translation>
    </message>
    <message>
        <source>The service could not be installed.</source>
        <translation>Der Dienst konnte nicht installiert werden.</translation>
    </message>
    <message>
        <source>The service could not be removed.</source>
        <translation>Der Dienst konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The gateway could not be started.</source>
        <translation>Das Gateway konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>claw::tray::SettingsDialog</name>
    <message>
        <source>&amp;Start the tray when I log in</source>
        <translation>&amp;Tray-Programm beim Anmelden starten</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>&amp;Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tray-Programm</translation>
    </message>
    <message>
        <source>&amp;Icon:</source>
        <translation>&amp;Symbol:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Dunkel, für helle Leisten</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Hell, für dunkle Leisten</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Einfarbig</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Sprache des Desktops</translation>
    </message>
    <message>
        <source>In force the next time that the tray starts.</source>
        <translation>Gilt ab dem nächsten Start des Tray-Programms.</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Dienst:</translation>
    </message>
    <message>
        <source>&amp;Reachable from:</source>
        <translation>&amp;Erreichbar für:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>T&amp;oken:</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur diesen Computer</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>Das lokale Netzwerk</translation>
    </message>
    <message>
        <source>The tailnet</source>
        <translation>Das Tailnet</translation>
    </message>
    <message>
        <source>Wherever it makes sense</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>An address of its own</source>
        <translation>Benutzerdefinierte Adresse</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Makes another token; programs that use this one have to be told.</source>
        <translation>Erzeugt ein neues Token; Programme, die das bisherige verwenden, müssen angepasst werden.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Insta&amp;ll</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>Saved. The gateway takes it over by itself.</source>
        <translation>Gespeichert. Das Gateway übernimmt die Änderung automatisch.</translation>
    </message>
    <message>
        <source>The new token counts once it is applied.</source>
        <translation>Das neue Token gilt erst nach dem Anwenden.</translation>
    </message>
</context>
<context>
    <name>claw::tray::StateText</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Looking for the gateway.</source>
        <translation>Das Gateway wird gesucht.</translation>
    </message>
    <message>
        <source>The gateway is restarting.</source>
        <translation>Das Gateway startet neu.</translation>
    </message>
    <message>
        <source>It ended and is being started again.</source>
        <translation>Es wurde beendet und wird neu gestartet.</translation>
    </message>
    <message>
        <source>It is being started again. The last run %1.</source>
        <translation>Es wird neu gestartet. Letzter Lauf: %1.</translation>
    </message>
    <message>
        <source>The gateway is coming up.</source>
        <translation>Das Gateway wird gestartet.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Manuell gestoppt.</translation>
    </message>
    <message>
        <source>It was stopped in order.</source>
        <translation>Ordnungsgemäß gestoppt.</translation>
    </message>
    <message>
        <source>The gateway is stopping.</source>
        <translation>Das Gateway wird gestoppt.</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>Der letzte Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The last run %1.</source>
        <translation>Letzter Lauf: %1.</translation>
    </message>
    <message>
        <source>The configuration is broken: %1</source>
        <translation>Die Konfiguration ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>Its start was refused.</source>
        <translation>Der Start wurde verweigert.</translation>
    </message>
    <message>
        <source>Its start was refused: %1</source>
        <translation>Der Start wurde verweigert: %1</translation>
    </message>
    <message>
        <source>Another program listens on its port.</source>
        <translation>Ein anderes Programm belegt den Port.</translation>
    </message>
    <message>
        <source>Its port is taken by %1.</source>
        <translation>Der Port ist belegt durch %1.</translation>
    </message>
    <message>
        <source>The service is masked: somebody forbade starting it.</source>
        <translation>Der Dienst ist maskiert: Das Starten wurde gesperrt.</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>Das Gateway läuft nicht.</translation>
    </message>
    <message>
        <source>The gateway does not answer: it is frozen.</source>
        <translation>Das Gateway antwortet nicht: Es ist eingefroren.</translation>
    </message>
    <message>
        <source>The gateway does not accept the token of this computer.</source>
        <translation>Das Gateway akzeptiert das Token dieses Computers nicht.</translation>
    </message>
    <message>
        <source>The gateway wants this computer to be approved first.</source>
        <translation>Dieser Computer muss erst am Gateway freigegeben werden.</translation>
    </message>
    <message>
        <source>Something answers there that is not a gateway.</source>
        <translation>Unter dieser Adresse antwortet etwas, das kein Gateway ist.</translation>
    </message>
    <message>
        <source>There is no way to that computer.</source>
        <translation>Es gibt keinen Netzwerkweg zu diesem Computer.</translation>
    </message>
    <message>
        <source>The gateway shows a certificate that is not trusted.</source>
        <translation>Das Zertifikat des Gateways ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The gateway does not answer.</source>
        <translation>Das Gateway antwortet nicht.</translation>
    </message>
    <message>
        <source>The configuration is broken: %1
The gateway runs on the last one that was good.</source>
        <translation>Die Konfiguration ist fehlerhaft: %1
Das Gateway läuft mit der letzten gültigen weiter.</translation>
    </message>
    <message>
        <source>A gateway answers, but the one of the service cannot start: %1</source>
        <translation>Ein Gateway antwortet, aber das des Dienstes kann nicht starten: %1</translation>
    </message>
    <message>
        <source>No gateway runs, and none is installed as a service.</source>
        <translation>Es läuft kein Gateway, und keines ist als Dienst installiert.</translation>
    </message>
    <message>
        <source>The gateway runs already.</source>
        <translation>Das Gateway läuft bereits.</translation>
    </message>
    <message>
        <source>The gateway is starting already.</source>
        <translation>Das Gateway wird bereits gestartet.</translation>
    </message>
    <message>
        <source>The gateway is stopping already.</source>
        <translation>Das Gateway wird bereits gestoppt.</translation>
    </message>
    <message>
        <source>Wait until what you asked for is done.</source>
        <translation>Der laufende Vorgang muss erst abgeschlossen sein.</translation>
    </message>
    <message>
        <source>This gateway runs on another computer.</source>
        <translation>Dieses Gateway läuft auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>There is no connection to the gateway.</source>
        <translation>Es besteht keine Verbindung zum Gateway.</translation>
    </message>
    <message>
        <source>The dashboard is switched off in the configuration.</source>
        <translation>Das Dashboard ist in der Konfiguration ausgeschaltet.</translation>
    </message>
    <message>
        <source>This computer has no service manager for your account.</source>
        <translation>Auf diesem Computer gibt es keine Dienstverwaltung für dieses Benutzerkonto.</translation>
    </message>
    <message>
        <source>The service is installed already.</source>
        <translation>Der Dienst ist bereits installiert.</translation>
    </message>
    <message>
        <source>There is no service to remove.</source>
        <translation>Es gibt keinen Dienst zum Entfernen.</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>&amp;Dashboard öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy connection URL</source>
        <translation>&amp;Verbindungs-URL kopieren</translation>
    </message>
    <message>
        <source>&amp;Open Clawdbot</source>
        <translation>&amp;Clawdbot öffnen</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;About Clawdbot</source>
        <translation>Über Cl&amp;awdbot</translation>
    </message>
    <message>
        <source>&amp;Quit the tray</source>
        <translation>Tray-Programm &amp;beenden</translation>
    </message>
    <message>
        <source>Copy the connection URL.</source>
        <translation>Verbindungs-URL kopieren.</translation>
    </message>
    <message>
        <source>Copy the process number.</source>
        <translation>Prozessnummer kopieren.</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayController</name>
    <message>
        <source>The answer did not reach the gateway.</source>
        <translation>Die Antwort hat das Gateway nicht erreicht.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayIcon</name>
    <message>
        <source>Clawdbot: %1</source>
        <translation>Clawdbot: %1</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayMenu</name>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>Clawdbot gateway</source>
        <translation>Clawdbot-Gateway</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayText</name>
    <message>
        <source>%1: %2</source>
        <comment>state and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Wird neu gestartet…</translation>
    </message>
    <message>
        <source>Installing the service…</source>
        <translation>Dienst wird installiert…</translation>
    </message>
    <message>
        <source>Removing the service…</source>
        <translation>Dienst wird entfernt…</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>Default gateway</source>
        <translation>Standard-Gateway</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a gateway and its computer</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claw::wizard</name>
    <message>
        <source>Missing --gateway-password for password auth.</source>
        <translation>Für die Anmeldung mit Passwort fehlt --gateway-password.</translation>
    </message>
</context>
</TS>
