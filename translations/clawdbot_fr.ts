<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>claw::backup</name>
    <message>
        <source>there is no file %1</source>
        <translation>le fichier %1 n’existe pas</translation>
    </message>
    <message>
        <source>the backup is damaged: %1</source>
        <translation>la sauvegarde est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>the backup has too many entries</source>
        <translation>la sauvegarde contient trop d’entrées</translation>
    </message>
    <message>
        <source>the backup holds something that no backup holds: %1</source>
        <translation>la sauvegarde contient un élément qu’aucune sauvegarde ne contient&#xa0;: %1</translation>
    </message>
    <message>
        <source>do not restore it; it was not made by this program</source>
        <translation>ne la restaurez pas&#xa0;; elle n’a pas été créée par ce programme</translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation>impossible d’écrire la sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>%1 a été modifié pendant la lecture</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>choose another name, or remove it first</source>
        <translation>choisissez un autre nom, ou supprimez-le d’abord</translation>
    </message>
    <message>
        <source>there is no directory %1</source>
        <translation>le répertoire %1 n’existe pas</translation>
    </message>
    <message>
        <source>the backup would lie within %1, which it is a backup of</source>
        <translation>la sauvegarde se trouverait dans %1, qu’elle doit sauvegarder</translation>
    </message>
    <message>
        <source>write it elsewhere, best to another disk</source>
        <translation>écrivez-la ailleurs, de préférence sur un autre disque</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the backup is damaged: unexpected %1</source>
        <translation>la sauvegarde est endommagée&#xa0;: %1 inattendu</translation>
    </message>
    <message>
        <source>the backup is not complete: no manifest</source>
        <translation>la sauvegarde est incomplète&#xa0;: pas de manifeste</translation>
    </message>
    <message>
        <source>its manifest is none</source>
        <translation>son manifeste n’en est pas un</translation>
    </message>
    <message>
        <source>the backup has version %1, this program knows version %2</source>
        <translation>la sauvegarde est de version %1, ce programme connaît la version %2</translation>
    </message>
    <message>
        <source>restore it with the program that made it (%1)</source>
        <translation>restaurez-la avec le programme qui l’a créée (%1)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 est absent</translation>
    </message>
    <message>
        <source>%1 is not what was put into it</source>
        <translation>%1 n’est pas conforme à ce qui y a été enregistré</translation>
    </message>
    <message>
        <source>%1 does not belong to it</source>
        <translation>%1 n’en fait pas partie</translation>
    </message>
    <message>
        <source>%1 may be the root of a disk, or belong to another user</source>
        <translation>%1 est peut-être la racine d’un disque, ou appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>impossible de supprimer %1</translation>
    </message>
    <message>
        <source>an earlier restore has left something behind that cannot be removed</source>
        <translation>une restauration précédente a laissé des éléments qui ne peuvent pas être supprimés</translation>
    </message>
    <message>
        <source>remove what ends in .restoring beside %1</source>
        <translation>supprimez ce qui se termine par .restoring à côté de %1</translation>
    </message>
    <message>
        <source>the backup has its %1 outside of the state directory, this machine has not</source>
        <translation>dans la sauvegarde, %1 se trouve hors du répertoire d’état&#xa0;; ce n’est pas le cas sur cette machine</translation>
    </message>
    <message>
        <source>set the same CLAWDBOT_* variables as where it was made</source>
        <translation>définissez les mêmes variables CLAWDBOT_* que là où elle a été créée</translation>
    </message>
    <message>
        <source>there is no room for what the backup holds</source>
        <translation>il n’y a pas assez de place pour le contenu de la sauvegarde</translation>
    </message>
    <message>
        <source>it is written beside what is there, so both need room for a while</source>
        <translation>il est écrit à côté de l’existant, et il faut provisoirement de la place pour les deux</translation>
    </message>
</context>
<context>
    <name>claw::cli</name>
    <message>
        <source>Run the gateway in the foreground</source>
        <translation>Exécuter la passerelle au premier plan</translation>
    </message>
    <message>
        <source>Run the gateway, or ask a running one</source>
        <translation>Exécuter la passerelle, ou interroger celle qui est en marche</translation>
    </message>
    <message>
        <source>Port to listen on (18789)</source>
        <translation>Port d’écoute (18789)</translation>
    </message>
    <message>
        <source>Where to listen: loopback, lan, tailnet, auto, custom</source>
        <translation>Où écouter&#xa0;: loopback, lan, tailnet, auto, custom</translation>
    </message>
    <message>
        <source>Shared token; prefer CLAWDBOT_GATEWAY_TOKEN</source>
        <translation>Jeton partagé&#xa0;; préférez CLAWDBOT_GATEWAY_TOKEN</translation>
    </message>
    <message>
        <source>What clients show: token or password</source>
        <translation>Ce que présentent les clients&#xa0;: token ou password</translation>
    </message>
    <message>
        <source>Shared password; prefer CLAWDBOT_GATEWAY_PASSWORD</source>
        <translation>Mot de passe partagé&#xa0;; préférez CLAWDBOT_GATEWAY_PASSWORD</translation>
    </message>
    <message>
        <source>Publish through Tailscale: off, serve, funnel</source>
        <translation>Publier via Tailscale&#xa0;: off, serve, funnel</translation>
    </message>
    <message>
        <source>Undo that at the end</source>
        <translation>Annuler cette publication à la fin</translation>
    </message>
    <message>
        <source>Start without gateway.mode=local</source>
        <translation>Démarrer sans gateway.mode=local</translation>
    </message>
    <message>
        <source>Use a playground: profile ~/.clawdbot-dev, ~/clawd-dev</source>
        <translation>Utiliser un bac à sable&#xa0;: profil ~/.clawdbot-dev, ~/clawd-dev</translation>
    </message>
    <message>
        <source>Delete the playground first (with --dev)</source>
        <translation>Effacer d’abord le bac à sable (avec --dev)</translation>
    </message>
    <message>
        <source>End whoever listens on the port</source>
        <translation>Terminer le processus qui écoute sur le port</translation>
    </message>
    <message>
        <source>Show debug lines and WebSocket traffic</source>
        <translation>Afficher les lignes de débogage et le trafic WebSocket</translation>
    </message>
    <message>
        <source>Show only the lines of the claude-cli agent</source>
        <translation>Afficher uniquement les lignes de l’agent claude-cli</translation>
    </message>
    <message>
        <source>Lines about frames, with --verbose: auto, full, compact</source>
        <translation>Lignes sur les trames, avec --verbose&#xa0;: auto, full, compact</translation>
    </message>
    <message>
        <source>Same as --ws-log compact</source>
        <translation>Identique à --ws-log compact</translation>
    </message>
    <message>
        <source>Record what models stream</source>
        <translation>Enregistrer le flux des modèles</translation>
    </message>
    <message>
        <source>Where to record it</source>
        <translation>Où l’enregistrer</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>un autre processus</translation>
    </message>
    <message>
        <source>the gateway with pid %1</source>
        <translation>la passerelle de PID %1</translation>
    </message>
    <message>
        <source>%1 works in %2, and sessions have one writer</source>
        <translation>%1 travaille dans %2, et les sessions n’admettent qu’un seul processus en écriture</translation>
    </message>
    <message>
        <source>Leave --local out, or stop it: clawdbot gateway stop</source>
        <translation>Omettez --local, ou arrêtez-la&#xa0;: clawdbot gateway stop</translation>
    </message>
    <message>
        <source>the agent did not come to an end</source>
        <translation>l’agent n’a pas terminé</translation>
    </message>
    <message>
        <source>the run was stopped</source>
        <translation>l’exécution a été arrêtée</translation>
    </message>
    <message>
        <source>Lend this machine to a gateway</source>
        <translation>Mettre cette machine à la disposition d’une passerelle</translation>
    </message>
    <message>
        <source>Lend this machine to a gateway, in the foreground</source>
        <translation>Mettre cette machine à la disposition d’une passerelle, au premier plan</translation>
    </message>
    <message>
        <source>node.json not written: %1</source>
        <translation>node.json n’a pas été écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for agent reply…</source>
        <translation>En attente de la réponse de l’agent…</translation>
    </message>
    <message>
        <source>No reply from agent.</source>
        <translation>Aucune réponse de l’agent.</translation>
    </message>
    <message>
        <source>Let an agent answer one message</source>
        <translation>Faire répondre un agent à un message</translation>
    </message>
    <message>
        <source>What to say to the agent</source>
        <translation>Ce qu’il faut dire à l’agent</translation>
    </message>
    <message>
        <source>The session of this person, by phone number (E.164)</source>
        <translation>La session de cette personne, par numéro de téléphone (E.164)</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>The main session of this agent</source>
        <translation>La session principale de cet agent</translation>
    </message>
    <message>
        <source>How much it thinks: off, minimal, low, medium, high</source>
        <translation>Niveau de réflexion&#xa0;: off, minimal, low, medium, high</translation>
    </message>
    <message>
        <source>Whether the session shows tools; stays so</source>
        <translation>Affichage des outils dans la session&#xa0;; le réglage est conservé</translation>
    </message>
    <message>
        <source>Also send the reply to a channel</source>
        <translation>Envoyer aussi la réponse à un canal</translation>
    </message>
    <message>
        <source>That channel</source>
        <translation>Ce canal</translation>
    </message>
    <message>
        <source>Deliver to somebody else</source>
        <translation>Remettre à un autre destinataire</translation>
    </message>
    <message>
        <source>Deliver by this channel</source>
        <translation>Remettre par ce canal</translation>
    </message>
    <message>
        <source>Deliver from this account</source>
        <translation>Remettre depuis ce compte</translation>
    </message>
    <message>
        <source>How long the agent may take (agents.defaults.timeoutSeconds, 600)</source>
        <translation>Durée maximale accordée à l’agent (agents.defaults.timeoutSeconds, 600)</translation>
    </message>
    <message>
        <source>In this process; no gateway may run</source>
        <translation>Dans ce processus&#xa0;; aucune passerelle ne doit être en marche</translation>
    </message>
    <message>
        <source>--timeout must be a positive integer (seconds)</source>
        <translation>--timeout doit être un entier positif (secondes)</translation>
    </message>
    <message>
        <source>without a gateway nothing can be delivered to a channel</source>
        <translation>sans passerelle, rien ne peut être remis à un canal</translation>
    </message>
    <message>
        <source>Leave --local or --deliver out</source>
        <translation>Omettez --local ou --deliver</translation>
    </message>
    <message>
        <source>Message (--message) is required</source>
        <translation>Un message (--message) est requis</translation>
    </message>
    <message>
        <source>Pass --to &lt;E.164&gt;, --session-id, or --agent to choose a session</source>
        <translation>Indiquez --to &lt;E.164&gt;, --session-id ou --agent pour choisir une session</translation>
    </message>
    <message>
        <source>--verbose must be on or off</source>
        <translation>--verbose doit valoir on ou off</translation>
    </message>
    <message>
        <source>Unknown agent id &quot;%1&quot;.</source>
        <translation>Identifiant d’agent inconnu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Agents existants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gateway agent failed; falling back to embedded: %1</source>
        <translation>L’agent de la passerelle a échoué&#xa0;; repli sur l’agent intégré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Target node id/name/IP</source>
        <translation>Identifiant, nom ou IP du nœud cible</translation>
    </message>
    <message>
        <source>The gateway&apos;s approvals</source>
        <translation>Les approbations de la passerelle</translation>
    </message>
    <message>
        <source>Exec approvals hash missing; reload and retry.</source>
        <translation>Le hash des approbations d’exécution est absent&#xa0;; rechargez et réessayez.</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show which commands run without asking</source>
        <translation>Afficher les commandes exécutées sans demander</translation>
    </message>
    <message>
        <source>Showing local approvals.</source>
        <translation>Affichage des approbations locales.</translation>
    </message>
    <message>
        <source>Replace exec approvals with a JSON file</source>
        <translation>Remplacer les approbations d’exécution par un fichier JSON</translation>
    </message>
    <message>
        <source>Path to JSON file to upload</source>
        <translation>Chemin du fichier JSON à envoyer</translation>
    </message>
    <message>
        <source>Read JSON from stdin</source>
        <translation>Lire le JSON sur l’entrée standard</translation>
    </message>
    <message>
        <source>Provide --file or --stdin.</source>
        <translation>Indiquez --file ou --stdin.</translation>
    </message>
    <message>
        <source>Use either --file or --stdin (not both).</source>
        <translation>Utilisez soit --file, soit --stdin (pas les deux).</translation>
    </message>
    <message>
        <source>Failed to parse approvals JSON: %1</source>
        <translation>Impossible d’analyser le JSON des approbations&#xa0;: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>impossible de lire l’entrée standard</translation>
    </message>
    <message>
        <source>Add a glob pattern to an allowlist</source>
        <translation>Ajouter un motif glob à une liste d’autorisation</translation>
    </message>
    <message>
        <source>Remove a glob pattern from an allowlist</source>
        <translation>Retirer un motif glob d’une liste d’autorisation</translation>
    </message>
    <message>
        <source>Such as /usr/bin/rg or ~/bin/*</source>
        <translation>Par exemple /usr/bin/rg ou ~/bin/*</translation>
    </message>
    <message>
        <source>Agent id (defaults to &quot;*&quot;)</source>
        <translation>Identifiant d’agent (par défaut «&#xa0;*&#xa0;»)</translation>
    </message>
    <message>
        <source>Pattern required.</source>
        <translation>Un motif est requis.</translation>
    </message>
    <message>
        <source>Already allowlisted.</source>
        <translation>Figure déjà dans la liste d’autorisation.</translation>
    </message>
    <message>
        <source>Pattern not found.</source>
        <translation>Motif introuvable.</translation>
    </message>
    <message>
        <source>Which commands run without asking</source>
        <translation>Commandes exécutées sans demander</translation>
    </message>
    <message>
        <source>Edit the allowlist of an agent</source>
        <translation>Modifier la liste d’autorisation d’un agent</translation>
    </message>
    <message>
        <source>the gateway at %1</source>
        <translation>la passerelle à l’adresse %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Liste d’autorisation</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>No allowlist entries.</source>
        <translation>Aucune entrée dans la liste d’autorisation.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Dernier usage</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a gateway is running on %1 (pid %2)</source>
        <translation>une passerelle utilise %1 (PID %2)</translation>
    </message>
    <message>
        <source>a gateway is running on %1</source>
        <translation>une passerelle utilise %1</translation>
    </message>
    <message>
        <source>it would go on writing; stop it first: %1</source>
        <translation>elle continuerait d’y écrire&#xa0;; arrêtez-la d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>The backup: *.tar.zst, or *.tar.gz</source>
        <translation>La sauvegarde&#xa0;: *.tar.zst, ou *.tar.gz</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put configuration and state into one file</source>
        <translation>Réunir la configuration et l’état dans un seul fichier</translation>
    </message>
    <message>
        <source>there is nothing to back up: no %1</source>
        <translation>il n’y a rien à sauvegarder&#xa0;: %1 n’existe pas</translation>
    </message>
    <message>
        <source>backup written: %1 in %2 (%3)</source>
        <translation>sauvegarde écrite&#xa0;: %1 dans %2 (%3)</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>non inclus&#xa0;: %1</translation>
    </message>
    <message>
        <source>It holds your keys and tokens: keep it as safe as they are.</source>
        <translation>Elle contient vos clés et vos jetons&#xa0;: conservez-la avec autant de soin.</translation>
    </message>
    <message>
        <source>Check that a backup is complete and unchanged</source>
        <translation>Vérifier qu’une sauvegarde est complète et inchangée</translation>
    </message>
    <message>
        <source>backup is complete: %1, made %2 by version %3</source>
        <translation>la sauvegarde est complète&#xa0;: %1, créée le %2 par la version %3</translation>
    </message>
    <message>
        <source>Put a backup in the place of what is there</source>
        <translation>Remplacer l’existant par une sauvegarde</translation>
    </message>
    <message>
        <source>restored: %1, made %2</source>
        <translation>restauré&#xa0;: %1, sauvegarde créée le %2</translation>
    </message>
    <message>
        <source>what was there before is kept in %1</source>
        <translation>l’état précédent est conservé dans %1</translation>
    </message>
    <message>
        <source>Start the gateway: %1</source>
        <translation>Démarrez la passerelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save, check and restore configuration and state</source>
        <translation>Sauvegarder, vérifier et restaurer la configuration et l’état</translation>
    </message>
    <message>
        <source>a message has at most 1 MiB</source>
        <translation>un message est limité à 1 MiB</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>Error: the gateway went away and did not come back</source>
        <translation>Erreur&#xa0;: la passerelle a disparu et n’est pas revenue</translation>
    </message>
    <message>
        <source>Talk to an agent on the terminal</source>
        <translation>Dialoguer avec un agent dans le terminal</translation>
    </message>
    <message>
        <source>This session (main)</source>
        <translation>Cette session (main)</translation>
    </message>
    <message>
        <source>Say only this, print the answer and leave</source>
        <translation>Envoyer uniquement ceci, afficher la réponse et quitter</translation>
    </message>
    <message>
        <source>How much it thinks</source>
        <translation>Niveau de réflexion</translation>
    </message>
    <message>
        <source>Messages to show at the start (50)</source>
        <translation>Messages à afficher au début (50)</translation>
    </message>
    <message>
        <source>--history-limit must be a number from 1 to 1000</source>
        <translation>--history-limit doit être un nombre de 1 à 1000</translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation>il n’y a aucun message à envoyer</translation>
    </message>
    <message>
        <source>The connection is lost; trying again…</source>
        <translation>La connexion est perdue&#xa0;; nouvelle tentative…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Connexion rétablie.</translation>
    </message>
    <message>
        <source>Session %1. Ctrl-C ends an answer, Ctrl-D leaves.</source>
        <translation>Session %1. Ctrl-C interrompt une réponse, Ctrl-D quitte.</translation>
    </message>
    <message>
        <source>Press Ctrl-C again to leave.</source>
        <translation>Appuyez de nouveau sur Ctrl-C pour quitter.</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(aucune réponse)</translation>
    </message>
    <message>
        <source>(aborted)</source>
        <translation>(interrompu)</translation>
    </message>
    <message>
        <source>Start the tray at log-in</source>
        <translation>Lancer l’application de la zone de notification à l’ouverture de session</translation>
    </message>
    <message>
        <source>Config invalid</source>
        <translation>Configuration non valide</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problème&#xa0;:</translation>
    </message>
    <message>
        <source>Using the last configuration that was good.</source>
        <translation>Utilisation de la dernière configuration valide.</translation>
    </message>
    <message>
        <source>Using the parts of it that make sense.</source>
        <translation>Utilisation des parties exploitables de la configuration.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Exécutez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Print a completion script for bash, zsh or fish</source>
        <translation>Afficher un script de complétion pour bash, zsh ou fish</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh ou fish</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;; choose bash, zsh or fish.</source>
        <translation>Il n’y a pas de complétion pour «&#xa0;%1&#xa0;»&#xa0;; choisissez bash, zsh ou fish.</translation>
    </message>
    <message>
        <source>Failed to parse JSON5 value: %1</source>
        <translation>Impossible d’analyser la valeur JSON5&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show a value of the configuration</source>
        <translation>Afficher une valeur de la configuration</translation>
    </message>
    <message>
        <source>The key: agents.defaults.model, agents.list[0].id</source>
        <translation>La clé&#xa0;: agents.defaults.model, agents.list[0].id</translation>
    </message>
    <message>
        <source>Print text as JSON, too</source>
        <translation>Afficher aussi le texte en JSON</translation>
    </message>
    <message>
        <source>Config path not found: %1</source>
        <translation>Chemin de configuration introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change a value of the configuration; everything else in the file stays</source>
        <translation>Modifier une valeur de la configuration&#xa0;; le reste du fichier est conservé</translation>
    </message>
    <message>
        <source>Remove a value from the configuration; everything else stays</source>
        <translation>Supprimer une valeur de la configuration&#xa0;; tout le reste est conservé</translation>
    </message>
    <message>
        <source>The key: gateway.port, agents.list[0].name</source>
        <translation>La clé&#xa0;: gateway.port, agents.list[0].name</translation>
    </message>
    <message>
        <source>The value as JSON5; anything else is text</source>
        <translation>La valeur en JSON5&#xa0;; toute autre forme est du texte</translation>
    </message>
    <message>
        <source>Refuse a value that is no JSON5</source>
        <translation>Refuser une valeur qui n’est pas du JSON5</translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <translation>%1 a été mis à jour.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Check the configuration file</source>
        <translation>Vérifier le fichier de configuration</translation>
    </message>
    <message>
        <source>No %1; the defaults apply.</source>
        <translation>%1 n’existe pas&#xa0;; les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>Config OK: %1</source>
        <translation>Configuration valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run `%1` for help.</source>
        <translation>Pour obtenir de l’aide, exécutez `%1`.</translation>
    </message>
    <message>
        <source>A running gateway applies it by itself.</source>
        <translation>Une passerelle en marche l’applique d’elle-même.</translation>
    </message>
    <message>
        <source>A running gateway restarts by itself to apply it.</source>
        <translation>Une passerelle en marche redémarre d’elle-même pour l’appliquer.</translation>
    </message>
    <message>
        <source>Restart the gateway to apply.</source>
        <translation>Redémarrez la passerelle pour l’appliquer.</translation>
    </message>
    <message>
        <source>Config invalid at %1.</source>
        <translation>Configuration non valide dans %1.</translation>
    </message>
    <message>
        <source>Run `%1` to repair, then retry.</source>
        <translation>Exécutez `%1` pour réparer, puis réessayez.</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(non défini)</translation>
    </message>
    <message>
        <source>%1 (device %2)</source>
        <translation>%1 (appareil %2)</translation>
    </message>
    <message>
        <source>a command (pid %1)</source>
        <translation>une commande (PID %1)</translation>
    </message>
    <message>
        <source>a message to the agent</source>
        <translation>un message à l’agent</translation>
    </message>
    <message>
        <source>an editor</source>
        <translation>un éditeur</translation>
    </message>
    <message>
        <source>(too large to keep)</source>
        <translation>(trop volumineux pour être conservé)</translation>
    </message>
    <message>
        <source>Show who changed the configuration, and what</source>
        <translation>Afficher qui a modifié la configuration, et comment</translation>
    </message>
    <message>
        <source>How many of the latest changes (default: 20)</source>
        <translation>Nombre de modifications récentes à afficher (par défaut&#xa0;: 20)</translation>
    </message>
    <message>
        <source>--limit wants a number</source>
        <translation>--limit attend un nombre</translation>
    </message>
    <message>
        <source>No change is remembered yet.</source>
        <translation>Aucune modification n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Take one change of the configuration back; later ones stay</source>
        <translation>Annuler une modification de la configuration&#xa0;; les suivantes sont conservées</translation>
    </message>
    <message>
        <source>The number of the change, as `config history` shows it</source>
        <translation>Le numéro de la modification, tel qu’affiché par `config history`</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a change</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de modification</translation>
    </message>
    <message>
        <source>config revert %1</source>
        <translation>config revert %1</translation>
    </message>
    <message>
        <source>Took change %1 back. %2</source>
        <translation>La modification %1 a été annulée. %2</translation>
    </message>
    <message>
        <source>this device is not paired with the gateway</source>
        <translation>cet appareil n’est pas appairé avec la passerelle</translation>
    </message>
    <message>
        <source>the gateway wants a %1 and none is configured here</source>
        <translation>la passerelle exige «&#xa0;%1&#xa0;», mais rien n’est configuré ici</translation>
    </message>
    <message>
        <source>the %1 is not the one of the gateway (%2)</source>
        <translation>«&#xa0;%1&#xa0;» ne correspond pas à celui de la passerelle (%2)</translation>
    </message>
    <message>
        <source>see gateway.remote.%1</source>
        <translation>voir gateway.remote.%1</translation>
    </message>
    <message>
        <source>see gateway.auth.%1</source>
        <translation>voir gateway.auth.%1</translation>
    </message>
    <message>
        <source>the gateway refused this client</source>
        <translation>la passerelle a refusé ce client</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>échec de TLS</translation>
    </message>
    <message>
        <source>connection refused: nothing listens on %1</source>
        <translation>connexion refusée&#xa0;: rien n’écoute sur %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1 est injoignable (%2)</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation>pas de connexion sécurisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>what answers on %1 is not a gateway (%2)</source>
        <translation>ce qui répond sur %1 n’est pas une passerelle (%2)</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>the connection ended before the answer came</source>
        <translation>la connexion s’est terminée avant la réponse</translation>
    </message>
    <message>
        <source>gateway timeout after %1ms</source>
        <translation>la passerelle n’a pas répondu dans le délai de %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Essayez&#xa0;: %1</translation>
    </message>
    <message>
        <source>warning: cron scheduler is disabled in the Gateway; jobs are saved but will not run automatically.</source>
        <translation>attention&#xa0;: le planificateur cron est désactivé dans la passerelle&#xa0;; les tâches sont enregistrées, mais ne s’exécuteront pas automatiquement.</translation>
    </message>
    <message>
        <source>Re-enable with `cron.enabled: true` (or remove `cron.enabled: false`) and restart the Gateway.</source>
        <translation>Réactivez-le avec `cron.enabled: true` (ou supprimez `cron.enabled: false`) et redémarrez la passerelle.</translation>
    </message>
    <message>
        <source>store: %1</source>
        <translation>stockage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show how the scheduler is</source>
        <translation>Afficher l’état du planificateur</translation>
    </message>
    <message>
        <source>List the jobs</source>
        <translation>Lister les tâches</translation>
    </message>
    <message>
        <source>Include disabled jobs</source>
        <translation>Inclure les tâches désactivées</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Change what a job is</source>
        <translation>Modifier une tâche</translation>
    </message>
    <message>
        <source>The job, see cron list</source>
        <translation>La tâche, voir cron list</translation>
    </message>
    <message>
        <source>Let a job run again</source>
        <translation>Réactiver une tâche</translation>
    </message>
    <message>
        <source>Keep a job without running it</source>
        <translation>Conserver une tâche sans l’exécuter</translation>
    </message>
    <message>
        <source>Remove a job</source>
        <translation>Supprimer une tâche</translation>
    </message>
    <message>
        <source>Run a job now if it is due</source>
        <translation>Exécuter une tâche maintenant si elle est due</translation>
    </message>
    <message>
        <source>Run it although it is not due</source>
        <translation>L’exécuter même si elle n’est pas due</translation>
    </message>
    <message>
        <source>Show when a job ran and what came of it</source>
        <translation>Afficher les exécutions d’une tâche et leur résultat</translation>
    </message>
    <message>
        <source>The newest so many (default 50)</source>
        <translation>Nombre d’exécutions récentes (par défaut&#xa0;: 50)</translation>
    </message>
    <message>
        <source>Include due times at which the job did not run, and why</source>
        <translation>Inclure les échéances sans exécution, avec la raison</translation>
    </message>
    <message>
        <source>Let agents do things by the clock</source>
        <translation>Faire agir les agents à heures fixes</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>The agent that does it</source>
        <translation>L’agent qui l’exécute</translation>
    </message>
    <message>
        <source>Where: main, or isolated for a conversation of its own</source>
        <translation>Où&#xa0;: main, ou isolated pour une conversation distincte</translation>
    </message>
    <message>
        <source>When the agent looks at it: now or next-heartbeat</source>
        <translation>Quand l’agent en prend connaissance&#xa0;: now ou next-heartbeat</translation>
    </message>
    <message>
        <source>Once: ISO time, or from now (20m)</source>
        <translation>Une seule fois&#xa0;: heure ISO, ou délai à partir de maintenant (20m)</translation>
    </message>
    <message>
        <source>Again and again (10m, 1h, 1d)</source>
        <translation>À intervalle régulier (10m, 1h, 1d)</translation>
    </message>
    <message>
        <source>By a cron expression of 5 or 6 fields</source>
        <translation>Selon une expression cron de 5 ou 6 champs</translation>
    </message>
    <message>
        <source>The time zone of the expression</source>
        <translation>Le fuseau horaire de l’expression</translation>
    </message>
    <message>
        <source>Words for the main session</source>
        <translation>Texte pour la session principale</translation>
    </message>
    <message>
        <source>A message to an agent</source>
        <translation>Un message à un agent</translation>
    </message>
    <message>
        <source>How much it thinks (off, minimal, low, medium, high)</source>
        <translation>Niveau de réflexion (off, minimal, low, medium, high)</translation>
    </message>
    <message>
        <source>Which model it asks</source>
        <translation>Le modèle interrogé</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>Send the reply out</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>By which channel (default last)</source>
        <translation>Par quel canal (par défaut&#xa0;: last)</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>A reply that cannot be sent is no failure</source>
        <translation>Une réponse qui ne peut pas être envoyée n’est pas un échec</translation>
    </message>
    <message>
        <source>What the main session&apos;s notice begins with (default Cron)</source>
        <translation>Début de l’annonce dans la session principale (par défaut&#xa0;: Cron)</translation>
    </message>
    <message>
        <source>Remove a one-shot job once it has succeeded</source>
        <translation>Supprimer une tâche unique dès qu’elle a réussi</translation>
    </message>
    <message>
        <source>Due times that were missed: skip, run-once or run-all</source>
        <translation>Échéances manquées&#xa0;: skip, run-once ou run-all</translation>
    </message>
    <message>
        <source>How many of them run-all runs (default 10)</source>
        <translation>Nombre maximal d’échéances exécutées par run-all (par défaut&#xa0;: 10)</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Keep it without running it</source>
        <translation>La conserver sans l’exécuter</translation>
    </message>
    <message>
        <source>What the main session hears: summary or full</source>
        <translation>Ce que reçoit la session principale&#xa0;: summary ou full</translation>
    </message>
    <message>
        <source>The most of it in full (default 8000)</source>
        <translation>Longueur maximale avec full (par défaut&#xa0;: 8000)</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>Un nouveau nom</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>La laisser s’exécuter</translation>
    </message>
    <message>
        <source>Keep a one-shot job</source>
        <translation>Conserver une tâche unique</translation>
    </message>
    <message>
        <source>Leave it to the default agent</source>
        <translation>La confier à l’agent par défaut</translation>
    </message>
    <message>
        <source>Do not send the reply out</source>
        <translation>Ne pas envoyer la réponse</translation>
    </message>
    <message>
        <source>A reply that cannot be sent is a failure</source>
        <translation>Une réponse qui ne peut pas être envoyée est un échec</translation>
    </message>
    <message>
        <source>Invalid --at; use ISO time or duration like 20m</source>
        <translation>--at non valide&#xa0;; indiquez une heure ISO ou une durée comme 20m</translation>
    </message>
    <message>
        <source>Invalid --every; use e.g. 10m, 1h, 1d</source>
        <translation>--every non valide&#xa0;; indiquez par exemple 10m, 1h, 1d</translation>
    </message>
    <message>
        <source>Choose exactly one payload: --system-event or --message</source>
        <translation>Choisissez exactement un contenu&#xa0;: --system-event ou --message</translation>
    </message>
    <message>
        <source>--session must be main or isolated</source>
        <translation>--session doit valoir main ou isolated</translation>
    </message>
    <message>
        <source>--wake must be now or next-heartbeat</source>
        <translation>--wake doit valoir now ou next-heartbeat</translation>
    </message>
    <message>
        <source>--missed must be skip, run-once or run-all</source>
        <translation>--missed doit valoir skip, run-once ou run-all</translation>
    </message>
    <message>
        <source>--missed-most must be a positive number</source>
        <translation>--missed-most doit être un nombre positif</translation>
    </message>
    <message>
        <source>Choose exactly one schedule: --at, --every, or --cron</source>
        <translation>Choisissez exactement une planification&#xa0;: --at, --every ou --cron</translation>
    </message>
    <message>
        <source>Main jobs require --system-event (systemEvent).</source>
        <translation>Les tâches main exigent --system-event (systemEvent).</translation>
    </message>
    <message>
        <source>Isolated jobs require --message (agentTurn).</source>
        <translation>Les tâches isolated exigent --message (agentTurn).</translation>
    </message>
    <message>
        <source>--name is required</source>
        <translation>--name est requis</translation>
    </message>
    <message>
        <source>Main jobs cannot use --message; use --system-event or --session isolated.</source>
        <translation>Les tâches main n’admettent pas --message&#xa0;; utilisez --system-event ou --session isolated.</translation>
    </message>
    <message>
        <source>Isolated jobs cannot use --system-event; use --message or --session main.</source>
        <translation>Les tâches isolated n’admettent pas --system-event&#xa0;; utilisez --message ou --session main.</translation>
    </message>
    <message>
        <source>--post-prefix only applies to isolated jobs.</source>
        <translation>--post-prefix ne s’applique qu’aux tâches isolated.</translation>
    </message>
    <message>
        <source>Choose --enable or --disable, not both</source>
        <translation>Choisissez --enable ou --disable, pas les deux</translation>
    </message>
    <message>
        <source>Choose --delete-after-run or --keep-after-run, not both</source>
        <translation>Choisissez --delete-after-run ou --keep-after-run, pas les deux</translation>
    </message>
    <message>
        <source>Use --agent or --clear-agent, not both</source>
        <translation>Utilisez --agent ou --clear-agent, pas les deux</translation>
    </message>
    <message>
        <source>Choose at most one schedule change</source>
        <translation>Choisissez au plus une modification de la planification</translation>
    </message>
    <message>
        <source>Choose at most one payload change</source>
        <translation>Choisissez au plus une modification du contenu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>intervalle %1</translation>
    </message>
    <message>
        <source>No cron jobs.</source>
        <translation>Aucune tâche cron.</translation>
    </message>
    <message>
        <source>%1 (not understood: %2)</source>
        <translation>%1 (non compris&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Open the control page in the browser, signed in</source>
        <translation>Ouvrir la page de contrôle dans le navigateur, session ouverte</translation>
    </message>
    <message>
        <source>Print the link instead of opening it</source>
        <translation>Afficher le lien au lieu de l’ouvrir</translation>
    </message>
    <message>
        <source>Opened %1 in your browser.</source>
        <translation>%1 a été ouvert dans votre navigateur.</translation>
    </message>
    <message>
        <source>The link signs one browser in, once, within %1 s.</source>
        <translation>Le lien connecte un seul navigateur, une seule fois, dans un délai de %1&#xa0;s.</translation>
    </message>
    <message>
        <source>From your computer, first: ssh -N -L %1:127.0.0.1:%1 &lt;this machine&gt;</source>
        <translation>Depuis votre ordinateur, d’abord&#xa0;: ssh -N -L %1:127.0.0.1:%1 &lt;cette machine&gt;</translation>
    </message>
    <message>
        <source>List pending requests and paired devices</source>
        <translation>Lister les demandes en attente et les appareils appairés</translation>
    </message>
    <message>
        <source>Let a device in that asked for it</source>
        <translation>Admettre un appareil qui en a fait la demande</translation>
    </message>
    <message>
        <source>Turn a device away</source>
        <translation>Refuser un appareil</translation>
    </message>
    <message>
        <source>The request, see devices list</source>
        <translation>La demande, voir devices list</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Give a device a new token</source>
        <translation>Donner un nouveau jeton à un appareil</translation>
    </message>
    <message>
        <source>Take the token of a device away</source>
        <translation>Retirer son jeton à un appareil</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>L’appareil</translation>
    </message>
    <message>
        <source>The role of the token</source>
        <translation>Le rôle du jeton</translation>
    </message>
    <message>
        <source>What it may do from now on</source>
        <translation>Ce qu’il pourra faire désormais</translation>
    </message>
    <message>
        <source>--device and --role required</source>
        <translation>--device et --role sont requis</translation>
    </message>
    <message>
        <source>Pair devices and manage their tokens</source>
        <translation>Appairer des appareils et gérer leurs jetons</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (révoqué)</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>réparation</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Appairés</translation>
    </message>
    <message>
        <source>No device pairing entries.</source>
        <translation>Aucune entrée d’appairage d’appareils.</translation>
    </message>
    <message>
        <source>Find out what is wrong, and repair what can be repaired</source>
        <translation>Déterminer ce qui ne va pas, et réparer ce qui peut l’être</translation>
    </message>
    <message>
        <source>Do what helps and loses nothing</source>
        <translation>Faire ce qui est utile sans rien perdre</translation>
    </message>
    <message>
        <source>Accepted for scripts; changes nothing</source>
        <translation>Accepté pour les scripts&#xa0;; sans effet</translation>
    </message>
    <message>
        <source>Repaired:</source>
        <translation>Réparé&#xa0;:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Raison&#xa0;:</translation>
    </message>
    <message>
        <source>Fix:</source>
        <translation>Solution&#xa0;:</translation>
    </message>
    <message>
        <source>Could not repair it:</source>
        <translation>Réparation impossible&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien ne requiert votre attention.</translation>
    </message>
    <message>
        <source>One thing needs attention.</source>
        <translation>Un point requiert votre attention.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention.</source>
        <translation>
            <numerusform>%n point requiert votre attention.</numerusform>
            <numerusform>%n points requièrent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; to apply changes (%2 of them can be repaired).</source>
        <translation>Exécutez «&#xa0;%1&#xa0;» pour appliquer les modifications (réparables&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Call one method of the gateway and print its answer</source>
        <translation>Appeler une méthode de la passerelle et afficher sa réponse</translation>
    </message>
    <message>
        <source>Name of the method, such as health or status</source>
        <translation>Nom de la méthode, par exemple health ou status</translation>
    </message>
    <message>
        <source>Parameters as JSON ({})</source>
        <translation>Paramètres en JSON ({})</translation>
    </message>
    <message>
        <source>Wait for the final answer of methods that answer twice</source>
        <translation>Attendre la réponse finale des méthodes qui répondent deux fois</translation>
    </message>
    <message>
        <source>Gateway call failed: Error: %1</source>
        <translation>Échec de l’appel à la passerelle. Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>--params is not JSON</source>
        <translation>--params n’est pas du JSON</translation>
    </message>
    <message>
        <source>Gateway call</source>
        <translation>Appel à la passerelle</translation>
    </message>
    <message>
        <source>Gateway Discovery</source>
        <translation>Découverte des passerelles</translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) · domains: %1</source>
        <translation>
            <numerusform>%n passerelle trouvée · domaines&#xa0;: %1</numerusform>
            <numerusform>%n passerelles trouvées · domaines&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Find gateways that announce themselves in the network</source>
        <translation>Trouver les passerelles qui s’annoncent sur le réseau</translation>
    </message>
    <message>
        <source>Look around for this many milliseconds (2000)</source>
        <translation>Durée de la recherche en millisecondes (2000)</translation>
    </message>
    <message>
        <source>gateway discover failed: Error: %1</source>
        <translation>Échec de gateway discover. Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>connect failed: %1</source>
        <translation>échec de la connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find out which gateways can be reached from here</source>
        <translation>Déterminer quelles passerelles sont joignables d’ici</translation>
    </message>
    <message>
        <source>Ask through an SSH tunnel (user@host:port)</source>
        <translation>Interroger par un tunnel SSH (user@host:port)</translation>
    </message>
    <message>
        <source>Key file for the tunnel</source>
        <translation>Fichier de clé pour le tunnel</translation>
    </message>
    <message>
        <source>Tunnel to the first gateway found in the network</source>
        <translation>Ouvrir un tunnel vers la première passerelle trouvée sur le réseau</translation>
    </message>
    <message>
        <source>No gateway answers. Try: %1</source>
        <translation>Aucune passerelle ne répond. Essayez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Loopback-only gateway; only local clients can connect.</source>
        <translation>Passerelle limitée à loopback&#xa0;; seuls les clients locaux peuvent se connecter.</translation>
    </message>
    <message>
        <source>Local probe uses loopback (127.0.0.1). bind=lan listens on 0.0.0.0 (all interfaces); use a LAN IP for remote clients.</source>
        <translation>Le test local utilise loopback (127.0.0.1). Avec bind=lan, la passerelle écoute sur 0.0.0.0 (toutes les interfaces)&#xa0;; utilisez une adresse IP du réseau local pour les clients distants.</translation>
    </message>
    <message>
        <source>Show the gateway service and whether the gateway answers</source>
        <translation>Afficher le service de la passerelle et si la passerelle répond</translation>
    </message>
    <message>
        <source>Look at the service only</source>
        <translation>Examiner uniquement le service</translation>
    </message>
    <message>
        <source>Also look at services of the system</source>
        <translation>Examiner aussi les services du système</translation>
    </message>
    <message>
        <source>Gateway status failed: %1</source>
        <translation>Impossible d’obtenir l’état de la passerelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Service config looks out of date or non-standard.</source>
        <translation>La configuration du service semble obsolète ou non standard.</translation>
    </message>
    <message>
        <source>Service config issue: %1</source>
        <translation>Problème de configuration du service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recommendation: run &quot;%1&quot;</source>
        <translation>Recommandation&#xa0;: exécutez «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>File logs: %1</source>
        <translation>Fichier journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Service file: %1</source>
        <translation>Fichier du service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Working dir: %1</source>
        <translation>Répertoire de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Service env: %1</source>
        <translation>Environnement du service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version: %1 (cli), %2 (service)</source>
        <translation>Version&#xa0;: %1 (cli), %2 (service)</translation>
    </message>
    <message>
        <source>Config (%1): %2</source>
        <translation>Configuration (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(absente)</translation>
    </message>
    <message>
        <source>(invalid)</source>
        <translation>(non valide)</translation>
    </message>
    <message>
        <source>Config issue</source>
        <translation>Problème de configuration</translation>
    </message>
    <message>
        <source>Service config issue</source>
        <translation>Problème de configuration du service</translation>
    </message>
    <message>
        <source>Root cause: CLI and service are using different config paths (likely a profile/state-dir mismatch).</source>
        <translation>Cause&#xa0;: la ligne de commande et le service utilisent des chemins de configuration différents (probablement un profil ou un répertoire d’état différent).</translation>
    </message>
    <message>
        <source>Fix: rerun `clawdbot gateway install --force` from the same --profile / CLAWDBOT_STATE_DIR you expect.</source>
        <translation>Solution&#xa0;: exécutez de nouveau `clawdbot gateway install --force` avec le --profile ou le CLAWDBOT_STATE_DIR voulu.</translation>
    </message>
    <message numerus="yes">
        <source>Since: %1, restarted %n times</source>
        <translation>
            <numerusform>Depuis&#xa0;: %1, redémarrée %n fois</numerusform>
            <numerusform>Depuis&#xa0;: %1, redémarrée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gateway says: %1</source>
        <translation>Message de la passerelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gateway: bind=%1 (%2), port=%3 (%4)</source>
        <translation>Passerelle&#xa0;: bind=%1 (%2), port=%3 (%4)</translation>
    </message>
    <message>
        <source>service args</source>
        <translation>arguments du service</translation>
    </message>
    <message>
        <source>Probe target: %1</source>
        <translation>Cible du test&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dashboard: %1</source>
        <translation>Tableau de bord&#xa0;: %1</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Probe note: %1</source>
        <translation>Remarque sur le test&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last run: it %1</source>
        <translation>Dernière exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>RPC target: %1</source>
        <translation>Cible RPC&#xa0;: %1</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>Écoute&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: CLI config resolves gateway port=%1.</source>
        <translation>Remarque&#xa0;: selon la configuration de la ligne de commande, gateway port=%1.</translation>
    </message>
    <message>
        <source>%1 user services unavailable.</source>
        <translation>Les services utilisateur de %1 ne sont pas disponibles.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Logs: %1</source>
        <translation>Journaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other gateway-like services detected (best effort):</source>
        <translation>Autres services semblables à une passerelle détectés (liste indicative)&#xa0;:</translation>
    </message>
    <message>
        <source>- %1 (%2, unit: %3)</source>
        <translation>- %1 (%2, unité&#xa0;: %3)</translation>
    </message>
    <message>
        <source>Cleanup hint: %1</source>
        <translation>Pour le nettoyage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recommendation: run a single gateway per machine for most setups. One gateway supports multiple agents (see docs: /gateway#multiple-gateways-same-host).</source>
        <translation>Recommandation&#xa0;: dans la plupart des cas, exécutez une seule passerelle par machine. Une passerelle prend en charge plusieurs agents (voir la documentation&#xa0;: /gateway#multiple-gateways-same-host).</translation>
    </message>
    <message>
        <source>Troubles: run %1</source>
        <translation>En cas de problème&#xa0;: exécutez %1</translation>
    </message>
    <message>
        <source>Troubleshooting: https://docs.clawd.bot/troubleshooting</source>
        <translation>Dépannage&#xa0;: https://docs.clawd.bot/troubleshooting</translation>
    </message>
    <message>
        <source>invalid gateway URL: %1</source>
        <translation>URL de passerelle non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>use ws://host:port or wss://host:port</source>
        <translation>utilisez ws://host:port ou wss://host:port</translation>
    </message>
    <message>
        <source>local tailnet %1</source>
        <translation>tailnet local %1</translation>
    </message>
    <message>
        <source>local loopback</source>
        <translation>loopback local</translation>
    </message>
    <message>
        <source>Gateway target: %1</source>
        <translation>Passerelle cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Config: %1</source>
        <translation>Configuration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bind: %1</source>
        <translation>Bind&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warn: gateway.mode=remote but gateway.remote.url is missing; set gateway.remote.url or switch gateway.mode=local.</source>
        <translation>Attention&#xa0;: gateway.mode=remote, mais gateway.remote.url est absent&#xa0;; définissez gateway.remote.url ou passez à gateway.mode=local.</translation>
    </message>
    <message>
        <source>cli --url</source>
        <translation>cli --url</translation>
    </message>
    <message>
        <source>config gateway.remote.url</source>
        <translation>configuration gateway.remote.url</translation>
    </message>
    <message>
        <source>gateway remote mode misconfigured: gateway.remote.url missing
Config: %1
Fix: set gateway.remote.url, or set gateway.mode=local.</source>
        <translation>mode distant de la passerelle mal configuré&#xa0;: gateway.remote.url est absent
Configuration&#xa0;: %1
Solution&#xa0;: définissez gateway.remote.url, ou gateway.mode=local.</translation>
    </message>
    <message>
        <source>missing gateway.remote.url (fallback local)</source>
        <translation>gateway.remote.url absent (repli local)</translation>
    </message>
    <message>
        <source>%1 · %2 tokens</source>
        <translation>%1 · %2 jetons</translation>
    </message>
    <message>
        <source>Show what models used in the last days</source>
        <translation>Afficher la consommation des modèles ces derniers jours</translation>
    </message>
    <message>
        <source>Days to look back, today included (30)</source>
        <translation>Nombre de jours à prendre en compte, aujourd’hui inclus (30)</translation>
    </message>
    <message>
        <source>Gateway usage cost failed: %1</source>
        <translation>Impossible d’obtenir le coût d’utilisation de la passerelle&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Usage cost (%n days)</source>
        <translation>
            <numerusform>Coût d’utilisation (%n jour)</numerusform>
            <numerusform>Coût d’utilisation (%n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing entries: %1</source>
        <translation>Entrées manquantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Latest day: %1 · %2</source>
        <translation>Dernier jour&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>--profile requires a value</source>
        <translation>--profile exige une valeur</translation>
    </message>
    <message>
        <source>Invalid --profile (use letters, numbers, &quot;_&quot;, &quot;-&quot; only)</source>
        <translation>--profile non valide (uniquement des lettres, des chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;»)</translation>
    </message>
    <message>
        <source>Cannot combine --dev with --profile</source>
        <translation>Impossible de combiner --dev et --profile</translation>
    </message>
    <message>
        <source>Use the state and configuration of this profile</source>
        <translation>Utiliser l’état et la configuration de ce profil</translation>
    </message>
    <message>
        <source>The profile &quot;dev&quot; with port 19001</source>
        <translation>Le profil «&#xa0;dev&#xa0;» avec le port 19001</translation>
    </message>
    <message>
        <source>Never show a window</source>
        <translation>Ne jamais afficher de fenêtre</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>Sans couleurs</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Ask the running gateway for its health</source>
        <translation>Interroger la passerelle en marche sur son état de santé</translation>
    </message>
    <message>
        <source>Probe the channels and show the connection</source>
        <translation>Tester les canaux et afficher la connexion</translation>
    </message>
    <message>
        <source>Same as --verbose</source>
        <translation>Identique à --verbose</translation>
    </message>
    <message>
        <source>Gateway connection:</source>
        <translation>Connexion à la passerelle&#xa0;:</translation>
    </message>
    <message>
        <source>failed (%1) - %2</source>
        <translation>échec (%1) - %2</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erreur inconnue</translation>
    </message>
    <message>
        <source>ok (%1ms)</source>
        <translation>ok (%1&#xa0;ms)</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>non lié</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>lié</translation>
    </message>
    <message>
        <source>linked (auth age %1)</source>
        <translation>lié (authentifié depuis %1)</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>configuré</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>non configuré</translation>
    </message>
    <message numerus="yes">
        <source>Session store (%1): %2 (%n entries)</source>
        <translation>
            <numerusform>Stockage des sessions (%1)&#xa0;: %2 (%n entrée)</numerusform>
            <numerusform>Stockage des sessions (%1)&#xa0;: %2 (%n entrées)</numerusform>
        </translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>aucune activité</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Agents: %1</source>
        <translation>Agents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Heartbeat interval: %1</source>
        <translation>Intervalle du heartbeat&#xa0;: %1</translation>
    </message>
    <message>
        <source>! Gateway is degraded (%1): %2</source>
        <translation>! La passerelle est dégradée (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>! The last run %1, on %2 UTC</source>
        <translation>! Dernière exécution&#xa0;: %1, le %2 UTC</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>See whether it runs and answers</source>
        <translation>Voir si elle est en marche et si elle répond</translation>
    </message>
    <message>
        <source>Try things out, apart from your own state</source>
        <translation>Faire des essais, à l’écart de votre propre état</translation>
    </message>
    <message>
        <source>Ask the running gateway from a script</source>
        <translation>Interroger la passerelle en marche depuis un script</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[commande]</translation>
    </message>
    <message>
        <source>All your chats, one Clawdbot.</source>
        <translation>Toutes vos discussions, un seul Clawdbot.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Docs:</source>
        <translation>Documentation&#xa0;:</translation>
    </message>
    <message>
        <source>off: nothing is started at log-in</source>
        <translation>désactivé&#xa0;: rien n’est lancé à l’ouverture de session</translation>
    </message>
    <message>
        <source>on: %1 is started at log-in</source>
        <translation>activé&#xa0;: %1 est lancé à l’ouverture de session</translation>
    </message>
    <message>
        <source>blocked: switched off in the settings of the desktop</source>
        <translation>bloqué&#xa0;: désactivé dans les paramètres du bureau</translation>
    </message>
    <message>
        <source>stale: %1 is not there any more</source>
        <translation>obsolète&#xa0;: %1 n’existe plus</translation>
    </message>
    <message>
        <source>Start the tray whenever you log in</source>
        <translation>Lancer l’application de la zone de notification à chaque ouverture de session</translation>
    </message>
    <message>
        <source>Do not start the tray any more</source>
        <translation>Ne plus lancer l’application de la zone de notification</translation>
    </message>
    <message>
        <source>Show whether the tray is started at log-in</source>
        <translation>Afficher si l’application de la zone de notification est lancée à l’ouverture de session</translation>
    </message>
    <message>
        <source>clawdbot-tray is not installed</source>
        <translation>clawdbot-tray n’est pas installé</translation>
    </message>
    <message>
        <source>install the tray; the gateway itself is kept online by: %1</source>
        <translation>installez l’application de la zone de notification&#xa0;; la passerelle elle-même est maintenue en ligne par&#xa0;: %1</translation>
    </message>
    <message>
        <source>the tray is already started at log-in</source>
        <translation>l’application de la zone de notification est déjà lancée à l’ouverture de session</translation>
    </message>
    <message>
        <source>the tray starts at your next log-in</source>
        <translation>l’application de la zone de notification sera lancée à la prochaine ouverture de session</translation>
    </message>
    <message>
        <source>the tray is not started at log-in any more</source>
        <translation>l’application de la zone de notification n’est plus lancée à l’ouverture de session</translation>
    </message>
    <message>
        <source>there was no login item</source>
        <translation>il n’y avait pas d’élément d’ouverture de session</translation>
    </message>
    <message>
        <source>Login item %1 failed: %2</source>
        <translation>Élément d’ouverture de session&#xa0;: échec de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Login item %1</source>
        <translation>Élément d’ouverture de session %1</translation>
    </message>
    <message>
        <source>Log tail truncated (increase --max-bytes).</source>
        <translation>Fin du journal tronquée (augmentez --max-bytes).</translation>
    </message>
    <message>
        <source>Log cursor reset (file rotated).</source>
        <translation>Curseur du journal réinitialisé (rotation du fichier).</translation>
    </message>
    <message>
        <source>clawdbot logs: output stdout closed (EPIPE). Stopping tail.</source>
        <translation>clawdbot logs&#xa0;: la sortie standard est fermée (EPIPE). Arrêt du suivi.</translation>
    </message>
    <message>
        <source>Log file:</source>
        <translation>Fichier journal&#xa0;:</translation>
    </message>
    <message>
        <source>Gateway not reachable. Is it running and accessible?</source>
        <translation>La passerelle est injoignable. Est-elle en marche et accessible&#xa0;?</translation>
    </message>
    <message>
        <source>Hint: run `%1`.</source>
        <translation>Conseil&#xa0;: exécutez `%1`.</translation>
    </message>
    <message>
        <source>invalid %1: %2 (a whole number from %3 to %4)</source>
        <translation>%1 non valide&#xa0;: %2 (un entier de %3 à %4)</translation>
    </message>
    <message>
        <source>Show the gateway&apos;s log</source>
        <translation>Afficher le journal de la passerelle</translation>
    </message>
    <message>
        <source>Most lines to show (200)</source>
        <translation>Nombre maximal de lignes à afficher (200)</translation>
    </message>
    <message>
        <source>Most bytes to read (250000)</source>
        <translation>Nombre maximal d’octets à lire (250000)</translation>
    </message>
    <message>
        <source>Leave out what matters less: trace, debug, info, warn, error, fatal</source>
        <translation>Omettre ce qui est moins important&#xa0;: trace, debug, info, warn, error, fatal</translation>
    </message>
    <message>
        <source>Go on with what is added</source>
        <translation>Continuer avec les nouvelles lignes</translation>
    </message>
    <message>
        <source>How often to look for more (1000)</source>
        <translation>Fréquence de recherche de nouvelles lignes (1000)</translation>
    </message>
    <message>
        <source>Full times, no colours</source>
        <translation>Heures complètes, sans couleurs</translation>
    </message>
    <message>
        <source>invalid --level: %1 (use trace, debug, info, warn, error or fatal)</source>
        <translation>--level non valide&#xa0;: %1 (utilisez trace, debug, info, warn, error ou fatal)</translation>
    </message>
    <message>
        <source>Gateway not reachable (%1); %2</source>
        <translation>Passerelle injoignable (%1)&#xa0;; %2</translation>
    </message>
    <message>
        <source>reading the file.</source>
        <translation>lecture du fichier.</translation>
    </message>
    <message>
        <source>trying again.</source>
        <translation>nouvelle tentative.</translation>
    </message>
    <message>
        <source>The gateway answers again.</source>
        <translation>La passerelle répond de nouveau.</translation>
    </message>
    <message>
        <source>Invalid model reference: %1</source>
        <translation>Référence de modèle non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>%1 a été mis à jour</translation>
    </message>
    <message>
        <source>Choose the model that agents use</source>
        <translation>Choisir le modèle utilisé par les agents</translation>
    </message>
    <message>
        <source>Choose the model that looks at images</source>
        <translation>Choisir le modèle qui examine les images</translation>
    </message>
    <message>
        <source>provider/model, or an alias</source>
        <translation>provider/model, ou un alias</translation>
    </message>
    <message>
        <source>Default model: %1</source>
        <translation>Modèle par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Image model: %1</source>
        <translation>Modèle image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Replis</translation>
    </message>
    <message>
        <source>Image fallbacks</source>
        <translation>Replis image</translation>
    </message>
    <message>
        <source>Try one more model when the others fail</source>
        <translation>Essayer un modèle de plus lorsque les autres échouent</translation>
    </message>
    <message>
        <source>No longer try this model</source>
        <translation>Ne plus essayer ce modèle</translation>
    </message>
    <message>
        <source>Try no other models</source>
        <translation>N’essayer aucun autre modèle</translation>
    </message>
    <message>
        <source>Fallback list cleared.</source>
        <translation>La liste de replis a été vidée.</translation>
    </message>
    <message>
        <source>Image fallback list cleared.</source>
        <translation>La liste de replis image a été vidée.</translation>
    </message>
    <message>
        <source>Fallback not found: %1</source>
        <translation>Repli introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Image fallback not found: %1</source>
        <translation>Repli image introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give a model a short name</source>
        <translation>Donner un nom court à un modèle</translation>
    </message>
    <message>
        <source>Take a short name away</source>
        <translation>Retirer un nom court</translation>
    </message>
    <message>
        <source>The short name</source>
        <translation>Le nom court</translation>
    </message>
    <message>
        <source>Alias must use letters, numbers, dots, underscores, colons, or dashes.</source>
        <translation>Un alias ne peut contenir que des lettres, des chiffres, des points, des tirets bas, des deux-points ou des tirets.</translation>
    </message>
    <message>
        <source>Alias not found: %1</source>
        <translation>Alias introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alias %1 already points to %2.</source>
        <translation>L’alias %1 désigne déjà %2.</translation>
    </message>
    <message>
        <source>Alias %1 -&gt; %2</source>
        <translation>Alias %1 -&gt; %2</translation>
    </message>
    <message>
        <source>List the short names of models</source>
        <translation>Lister les noms courts des modèles</translation>
    </message>
    <message>
        <source>List what is tried when a model fails</source>
        <translation>Lister ce qui est essayé lorsqu’un modèle échoue</translation>
    </message>
    <message>
        <source>One in a line and nothing else</source>
        <translation>Un par ligne et rien d’autre</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>- none</source>
        <translation>- aucun</translation>
    </message>
    <message>
        <source>Short names of models</source>
        <translation>Noms courts des modèles</translation>
    </message>
    <message>
        <source>What is tried when the model fails</source>
        <translation>Ce qui est essayé lorsque le modèle échoue</translation>
    </message>
    <message>
        <source>What is tried when the image model fails</source>
        <translation>Ce qui est essayé lorsque le modèle image échoue</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctx</source>
        <translation>Ctx</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
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
        <translation>Lister les modèles nommés dans la configuration</translation>
    </message>
    <message>
        <source>Every model there is</source>
        <translation>Tous les modèles existants</translation>
    </message>
    <message>
        <source>Only those on this machine</source>
        <translation>Uniquement ceux de cette machine</translation>
    </message>
    <message>
        <source>Only those of this provider</source>
        <translation>Uniquement ceux de ce fournisseur</translation>
    </message>
    <message>
        <source>Error: Choose either --json or --plain, not both.</source>
        <translation>Erreur&#xa0;: choisissez --json ou --plain, pas les deux.</translation>
    </message>
    <message>
        <source>No models found.</source>
        <translation>Aucun modèle trouvé.</translation>
    </message>
    <message>
        <source>static</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>expiring expires in %1</source>
        <translation>expire bientôt, dans %1</translation>
    </message>
    <message>
        <source>ok expires in %1</source>
        <translation>ok, expire dans %1</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Agent dir</source>
        <translation>Rép. agent</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (d’après %2)</translation>
    </message>
    <message>
        <source>Image model</source>
        <translation>Modèle image</translation>
    </message>
    <message>
        <source>Configured models</source>
        <translation>Modèles configurés</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Auth overview</source>
        <translation>Aperçu de l’authentification</translation>
    </message>
    <message>
        <source>Auth store</source>
        <translation>Stockage auth</translation>
    </message>
    <message>
        <source>Missing auth</source>
        <translation>Authentification manquante</translation>
    </message>
    <message>
        <source>- %1 Run `%2` or set an API key env var.</source>
        <translation>- %1&#xa0;: exécutez `%2` ou définissez une clé d’API dans une variable d’environnement.</translation>
    </message>
    <message>
        <source>- %1 failed lately; it is tried again in %2</source>
        <translation>- %1 a échoué récemment&#xa0;; nouvel essai dans %2</translation>
    </message>
    <message>
        <source>OAuth/token status</source>
        <translation>État OAuth/jeton</translation>
    </message>
    <message>
        <source>See and choose models</source>
        <translation>Voir et choisir les modèles</translation>
    </message>
    <message>
        <source>Show which models are used and whether there are keys</source>
        <translation>Afficher les modèles utilisés et si des clés existent</translation>
    </message>
    <message>
        <source>Only the name of the default model</source>
        <translation>Uniquement le nom du modèle par défaut</translation>
    </message>
    <message>
        <source>Exit code 1 when a key is missing or expired, 2 when one expires within a day</source>
        <translation>Code de sortie 1 si une clé est absente ou expirée, 2 si l’une d’elles expire dans la journée</translation>
    </message>
    <message>
        <source>Choose either --json or --plain, not both.</source>
        <translation>Choisissez --json ou --plain, pas les deux.</translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation>Hôte de la passerelle</translation>
    </message>
    <message>
        <source>Gateway port</source>
        <translation>Port de la passerelle</translation>
    </message>
    <message>
        <source>Use TLS for the gateway connection</source>
        <translation>Utiliser TLS pour la connexion à la passerelle</translation>
    </message>
    <message>
        <source>Expected TLS certificate fingerprint (sha256)</source>
        <translation>Empreinte attendue du certificat TLS (sha256)</translation>
    </message>
    <message>
        <source>Override node id</source>
        <translation>Remplacer l’identifiant du nœud</translation>
    </message>
    <message>
        <source>Override node display name</source>
        <translation>Remplacer le nom affiché du nœud</translation>
    </message>
    <message>
        <source>Invalid port</source>
        <translation>Port non valide</translation>
    </message>
    <message>
        <source>node required</source>
        <translation>nœud requis</translation>
    </message>
    <message>
        <source>unknown node: %1</source>
        <translation>nœud inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown node: %1 (known: %2)</source>
        <translation>nœud inconnu&#xa0;: %1 (connus&#xa0;: %2)</translation>
    </message>
    <message>
        <source>ambiguous node: %1 (matches: %2)</source>
        <translation>nœud ambigu&#xa0;: %1 (correspondances&#xa0;: %2)</translation>
    </message>
    <message>
        <source>nodes %1 failed: Error: %2</source>
        <translation>échec de nodes %1. Erreur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only show connected nodes</source>
        <translation>Afficher uniquement les nœuds connectés</translation>
    </message>
    <message>
        <source>Only show nodes connected within duration (e.g. 24h)</source>
        <translation>Afficher uniquement les nœuds connectés depuis moins que cette durée (p. ex. 24h)</translation>
    </message>
    <message>
        <source>Invalid --last-connected: invalid duration: %1</source>
        <translation>--last-connected non valide&#xa0;: durée non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>List known nodes with connection status and capabilities</source>
        <translation>Lister les nœuds connus, leur état de connexion et leurs capacités</translation>
    </message>
    <message>
        <source>List pending and paired nodes</source>
        <translation>Lister les nœuds en attente et appairés</translation>
    </message>
    <message>
        <source>List pending pairing requests</source>
        <translation>Lister les demandes d’appairage en attente</translation>
    </message>
    <message>
        <source>Describe a node (capabilities + supported invoke commands)</source>
        <translation>Décrire un nœud (capacités et commandes prises en charge)</translation>
    </message>
    <message>
        <source>Node id, name, or IP</source>
        <translation>Identifiant, nom ou adresse IP du nœud</translation>
    </message>
    <message>
        <source>Approve a pending pairing request</source>
        <translation>Approuver une demande d’appairage en attente</translation>
    </message>
    <message>
        <source>Reject a pending pairing request</source>
        <translation>Refuser une demande d’appairage en attente</translation>
    </message>
    <message>
        <source>Pending request id</source>
        <translation>Identifiant de la demande en attente</translation>
    </message>
    <message>
        <source>Rename a paired node (display name override)</source>
        <translation>Renommer un nœud appairé (remplace le nom affiché)</translation>
    </message>
    <message>
        <source>New display name</source>
        <translation>Nouveau nom affiché</translation>
    </message>
    <message>
        <source>--node and --name required</source>
        <translation>--node et --name sont requis</translation>
    </message>
    <message>
        <source>node rename ok: %1 -&gt; %2</source>
        <translation>nœud renommé&#xa0;: %1 -&gt; %2</translation>
    </message>
    <message>
        <source>Devices that lend their capabilities</source>
        <translation>Appareils qui prêtent leurs capacités</translation>
    </message>
    <message>
        <source>Node %1 failed</source>
        <translation>Échec de node %1</translation>
    </message>
    <message>
        <source>Keep the node host running as a service</source>
        <translation>Exécuter l’hôte de nœud en permanence en tant que service</translation>
    </message>
    <message>
        <source>Accepted and not needed: node or bun</source>
        <translation>Accepté mais inutile&#xa0;: node ou bun</translation>
    </message>
    <message>
        <source>Reinstall/overwrite if already installed</source>
        <translation>Réinstaller et écraser si déjà installé</translation>
    </message>
    <message>
        <source>Node service check failed</source>
        <translation>Échec de la vérification du service du nœud</translation>
    </message>
    <message>
        <source>Node service already %1.</source>
        <translation>Le service du nœud est déjà présent (%1).</translation>
    </message>
    <message>
        <source>Reinstall with: %1</source>
        <translation>Pour réinstaller&#xa0;: %1</translation>
    </message>
    <message>
        <source>Installed %1: %2</source>
        <translation>%1 installé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Node install failed: it was started and does not run</source>
        <translation>Échec de l’installation du nœud&#xa0;: il a été démarré mais ne s’exécute pas</translation>
    </message>
    <message>
        <source>Stop the node host service until it is started again</source>
        <translation>Arrêter le service de l’hôte de nœud jusqu’à son prochain démarrage</translation>
    </message>
    <message>
        <source>Start the node host service over</source>
        <translation>Redémarrer le service de l’hôte de nœud</translation>
    </message>
    <message>
        <source>Stop the node host service and remove it</source>
        <translation>Arrêter et supprimer le service de l’hôte de nœud</translation>
    </message>
    <message>
        <source>Node service %1.</source>
        <translation>Service du nœud&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Start with: %1</source>
        <translation>Pour démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped %1: %2</source>
        <translation>%1 arrêté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Restarted %1: %2</source>
        <translation>%1 redémarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>%1 supprimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 not found at %2</source>
        <translation>%1 introuvable&#xa0;: %2</translation>
    </message>
    <message>
        <source>Whose node this machine is, and its service</source>
        <translation>Afficher la passerelle dont cette machine est un nœud, et le service du nœud</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Nœud&#xa0;: %1</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>pas encore configuré</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Passerelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>invalid %1: %2</source>
        <translation>%1 non valide&#xa0;: %2</translation>
    </message>
    <message>
        <source>How long the node may take (default 15000)</source>
        <translation>Délai accordé au nœud (par défaut&#xa0;: 15000)</translation>
    </message>
    <message>
        <source>Told to the node, which may know the request already</source>
        <translation>Clé transmise au nœud, qui connaît peut-être déjà la demande</translation>
    </message>
    <message>
        <source>Invoke a command on a paired node</source>
        <translation>Appeler une commande sur un nœud appairé</translation>
    </message>
    <message>
        <source>Command (e.g. system.which)</source>
        <translation>Commande (p. ex. system.which)</translation>
    </message>
    <message>
        <source>JSON object string for params</source>
        <translation>Paramètres, sous forme d’objet JSON</translation>
    </message>
    <message>
        <source>Show a notification on a node</source>
        <translation>Afficher une notification sur un nœud</translation>
    </message>
    <message>
        <source>Notification title</source>
        <translation>Titre de la notification</translation>
    </message>
    <message>
        <source>Notification body</source>
        <translation>Texte de la notification</translation>
    </message>
    <message>
        <source>Notification sound</source>
        <translation>Son de la notification</translation>
    </message>
    <message>
        <source>Notification priority</source>
        <translation>Priorité de la notification</translation>
    </message>
    <message>
        <source>Delivery mode (default system)</source>
        <translation>Mode de remise (par défaut&#xa0;: system)</translation>
    </message>
    <message>
        <source>missing --title or --body</source>
        <translation>--title ou --body manquant</translation>
    </message>
    <message>
        <source>notify ok</source>
        <translation>notification envoyée</translation>
    </message>
    <message>
        <source>Run a command on a node</source>
        <translation>Exécuter une commande sur un nœud</translation>
    </message>
    <message>
        <source>Command and args</source>
        <translation>Commande et arguments</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Répertoire de travail</translation>
    </message>
    <message>
        <source>Environment override (repeatable)</source>
        <translation>Variable d’environnement à remplacer (répétable)</translation>
    </message>
    <message>
        <source>Run a raw shell command string (sh -lc / cmd.exe /c)</source>
        <translation>Exécuter une ligne de commande brute du shell (sh -lc / cmd.exe /c)</translation>
    </message>
    <message>
        <source>Whose rules count (default: main)</source>
        <translation>Agent dont les règles s’appliquent (par défaut&#xa0;: main)</translation>
    </message>
    <message>
        <source>Exec ask mode (off|on-miss|always)</source>
        <translation>Mode de demande d’exécution (off|on-miss|always)</translation>
    </message>
    <message>
        <source>Exec security mode (deny|allowlist|full)</source>
        <translation>Mode de sécurité d’exécution (deny|allowlist|full)</translation>
    </message>
    <message>
        <source>Command timeout (ms)</source>
        <translation>Délai d’exécution de la commande (ms)</translation>
    </message>
    <message>
        <source>Require screen recording permission</source>
        <translation>Exiger l’autorisation d’enregistrer l’écran</translation>
    </message>
    <message>
        <source>Node invoke timeout in ms (default 30000)</source>
        <translation>Délai d’appel du nœud en ms (par défaut&#xa0;: 30000)</translation>
    </message>
    <message>
        <source>use --raw or argv, not both</source>
        <translation>utilisez --raw ou argv, pas les deux</translation>
    </message>
    <message>
        <source>command required</source>
        <translation>commande requise</translation>
    </message>
    <message>
        <source>node required (set --node)</source>
        <translation>nœud requis (indiquez --node)</translation>
    </message>
    <message>
        <source>invalid --security (use deny|allowlist|full)</source>
        <translation>--security non valide (utilisez deny|allowlist|full)</translation>
    </message>
    <message>
        <source>invalid --ask (use off|on-miss|always)</source>
        <translation>--ask non valide (utilisez off|on-miss|always)</translation>
    </message>
    <message>
        <source>invalid --env (use KEY=VALUE): %1</source>
        <translation>--env non valide (utilisez KEY=VALUE)&#xa0;: %1</translation>
    </message>
    <message>
        <source>invalid --command-timeout: %1</source>
        <translation>--command-timeout non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>invalid --invoke-timeout: %1</source>
        <translation>--invoke-timeout non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>exec approvals unavailable</source>
        <translation>approbations d’exécution indisponibles</translation>
    </message>
    <message>
        <source>exec denied: host=node security=deny</source>
        <translation>exécution refusée&#xa0;: host=node security=deny</translation>
    </message>
    <message>
        <source>exec denied: user denied</source>
        <translation>exécution refusée par l’utilisateur</translation>
    </message>
    <message>
        <source>exec denied: approval required (nobody answered in time)</source>
        <translation>exécution refusée&#xa0;: approbation requise (personne n’a répondu à temps)</translation>
    </message>
    <message>
        <source>run timed out</source>
        <translation>délai d’exécution dépassé</translation>
    </message>
    <message>
        <source>run failed: %1</source>
        <translation>échec de l’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>run exit %1</source>
        <translation>code de sortie de l’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>the command was ended by a signal</source>
        <translation>la commande a été terminée par un signal</translation>
    </message>
    <message>
        <source>device: %1</source>
        <translation>appareil&#xa0;: %1</translation>
    </message>
    <message>
        <source>hw: %1</source>
        <translation>matériel&#xa0;: %1</translation>
    </message>
    <message>
        <source>perms: %1</source>
        <translation>droits&#xa0;: %1</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>appairé</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>non appairé</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Last Connect</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (sur %2)</translation>
    </message>
    <message>
        <source>Known: %1 · Paired: %2 · Connected: %3</source>
        <translation>Connus&#xa0;: %1 · Appairés&#xa0;: %2 · Connectés&#xa0;: %3</translation>
    </message>
    <message>
        <source>(%1 ago)</source>
        <translation>(il y a %1)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Perms</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>- (none reported)</source>
        <translation>- (aucune signalée)</translation>
    </message>
    <message>
        <source>No pending pairing requests.</source>
        <translation>Aucune demande d’appairage en attente.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Pending: %1 · Paired: %2</source>
        <translation>En attente&#xa0;: %1 · Appairés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Invalid channel: %1</source>
        <translation>Canal non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Channel (%1)</source>
        <translation>Canal (%1)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channel required. Use --channel &lt;channel&gt; or pass it as the first argument (expected one of: %1)</source>
        <translation>Canal requis. Utilisez --channel &lt;channel&gt; ou indiquez-le en premier argument (valeurs possibles&#xa0;: %1)</translation>
    </message>
    <message>
        <source>No pending %1 pairing requests.</source>
        <translation>Aucune demande d’appairage en attente pour %1.</translation>
    </message>
    <message>
        <source>Pairing requests</source>
        <translation>Demandes d’appairage</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Méta</translation>
    </message>
    <message>
        <source>Approve a pairing code and allow that sender</source>
        <translation>Approuver un code d’appairage et autoriser son expéditeur</translation>
    </message>
    <message>
        <source>The code, after the channel unless --channel names it</source>
        <translation>Le code, après le canal sauf si --channel l’indique</translation>
    </message>
    <message>
        <source>Usage: clawdbot pairing approve &lt;channel&gt; &lt;code&gt; (or: %1)</source>
        <translation>Utilisation&#xa0;: clawdbot pairing approve &lt;channel&gt; &lt;code&gt; (ou&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Too many arguments. Use: %1</source>
        <translation>Trop d’arguments. Utilisez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approved %1 sender %2.</source>
        <translation>Expéditeur %2 approuvé sur %1.</translation>
    </message>
    <message>
        <source>People who want to talk to the assistant</source>
        <translation>Personnes qui souhaitent parler à l’assistant</translation>
    </message>
    <message>
        <source>error: unknown option &apos;%1&apos;</source>
        <translation>erreur&#xa0;: option inconnue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>error: unknown command &apos;%1&apos;</source>
        <translation>erreur&#xa0;: commande inconnue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>error: too many arguments for &apos;%1&apos;. Expected 1 argument but got %2.</source>
        <translation>erreur&#xa0;: trop d’arguments pour «&#xa0;%1&#xa0;». 1 argument attendu, %2 reçus.</translation>
    </message>
    <message numerus="yes">
        <source>error: too many arguments for &apos;%1&apos;. Expected %n arguments but got %2.</source>
        <translation>
            <numerusform>erreur&#xa0;: trop d’arguments pour «&#xa0;%1&#xa0;». %n argument attendu, %2 reçus.</numerusform>
            <numerusform>erreur&#xa0;: trop d’arguments pour «&#xa0;%1&#xa0;». %n arguments attendus, %2 reçus.</numerusform>
        </translation>
    </message>
    <message>
        <source>error: missing required argument &apos;%1&apos;</source>
        <translation>erreur&#xa0;: argument requis «&#xa0;%1&#xa0;» manquant</translation>
    </message>
    <message>
        <source>error: required option &apos;%1&apos; not specified</source>
        <translation>erreur&#xa0;: option requise «&#xa0;%1&#xa0;» non indiquée</translation>
    </message>
    <message>
        <source>error: option &apos;%1&apos; argument missing</source>
        <translation>erreur&#xa0;: il manque l’argument de l’option «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>Gateway already running locally. Stop it (%1) or use a different port.</source>
        <translation>Une passerelle est déjà en marche localement. Arrêtez-la (%1) ou utilisez un autre port.</translation>
    </message>
    <message>
        <source>SSH tunnel already bound to this port. Close the tunnel or use a different local port in -L.</source>
        <translation>Un tunnel SSH utilise déjà ce port. Fermez le tunnel ou utilisez un autre port local dans -L.</translation>
    </message>
    <message>
        <source>Another process is listening on this port.</source>
        <translation>Un autre processus écoute sur ce port.</translation>
    </message>
    <message>
        <source>Multiple listeners detected; ensure only one gateway/tunnel per port unless intentionally running isolated profiles.</source>
        <translation>Plusieurs processus écoutent&#xa0;; gardez une seule passerelle ou un seul tunnel par port, sauf profils isolés volontairement.</translation>
    </message>
    <message>
        <source>Port is in use but process details are unavailable (run as an admin user to see them).</source>
        <translation>Le port est utilisé, mais les détails du processus ne sont pas disponibles (exécutez en tant qu’administrateur pour les voir).</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Le port %1 est libre.</translation>
    </message>
    <message>
        <source>Port %1 is already in use.</source>
        <translation>Le port %1 est déjà utilisé.</translation>
    </message>
    <message>
        <source>- pid ? %1: unknown</source>
        <translation>- PID&#xa0;? %1&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>URL (explicit)</source>
        <translation>URL (explicite)</translation>
    </message>
    <message>
        <source>Remote (configured)</source>
        <translation>Distante (configurée)</translation>
    </message>
    <message>
        <source>Remote (configured, inactive)</source>
        <translation>Distante (configurée, inactive)</translation>
    </message>
    <message>
        <source>Remote over SSH</source>
        <translation>Distante par SSH</translation>
    </message>
    <message>
        <source>Found in the network</source>
        <translation>Trouvée sur le réseau</translation>
    </message>
    <message>
        <source>Local loopback</source>
        <translation>Boucle locale</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Answers, and wants credentials; none are shown to a gateway that is known from the network alone</source>
        <translation>Répond et demande des identifiants&#xa0;; aucun n’est présenté à une passerelle connue uniquement par le réseau</translation>
    </message>
    <message>
        <source>Connect: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>failed - %1</source>
        <translation>échec - %1</translation>
    </message>
    <message>
        <source>Connect: %1 (%2ms) · RPC: %3</source>
        <translation>Connexion&#xa0;: %1 (%2&#xa0;ms) · RPC&#xa0;: %3</translation>
    </message>
    <message>
        <source>Gateway: %1 (%2) · %3 · app %4</source>
        <translation>Passerelle&#xa0;: %1 (%2) · %3 · app %4</translation>
    </message>
    <message>
        <source>Wide-area discovery: %1</source>
        <translation>Découverte étendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Avertissement&#xa0;:</translation>
    </message>
    <message>
        <source>Discovery (this machine)</source>
        <translation>Découverte (cette machine)</translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) via Bonjour (%1)</source>
        <translation>
            <numerusform>%n passerelle trouvée via Bonjour (%1)</numerusform>
            <numerusform>%n passerelles trouvées via Bonjour (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Found 0 gateways via Bonjour (%1)</source>
        <translation>0 passerelle trouvée via Bonjour (%1)</translation>
    </message>
    <message>
        <source>Tip: if the gateway is remote, mDNS won’t cross networks; use Wide-Area Bonjour (split DNS) or SSH tunnels.</source>
        <translation>Astuce&#xa0;: si la passerelle est distante, mDNS ne traverse pas les réseaux&#xa0;; utilisez Wide-Area Bonjour (split DNS) ou des tunnels SSH.</translation>
    </message>
    <message>
        <source>SSH tunnel failed: %1</source>
        <translation>Échec du tunnel SSH&#xa0;: %1</translation>
    </message>
    <message>
        <source>More than one gateway answers; run one on purpose only.</source>
        <translation>Plusieurs passerelles répondent&#xa0;; n’en exécutez plusieurs qu’à dessein.</translation>
    </message>
    <message>
        <source>Gateway Status</source>
        <translation>État de la passerelle</translation>
    </message>
    <message>
        <source>Reachable: %1</source>
        <translation>Joignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Probe budget: %1ms</source>
        <translation>Délai de sondage&#xa0;: %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Setup cancelled.</source>
        <translation>Configuration annulée.</translation>
    </message>
    <message>
        <source>Please answer y or n.</source>
        <translation>Répondez par y (oui) ou n (non).</translation>
    </message>
    <message>
        <source>Please answer with a number from 1 to %1.</source>
        <translation>Répondez par un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>gateway connect failed: Error: %1</source>
        <translation>échec de la connexion à la passerelle&#xa0;: erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give up after this many milliseconds (%1)</source>
        <translation>Abandonner après ce nombre de millisecondes (%1)</translation>
    </message>
    <message>
        <source>WebSocket URL of the gateway</source>
        <translation>URL WebSocket de la passerelle</translation>
    </message>
    <message>
        <source>Shared token of the gateway</source>
        <translation>Jeton partagé de la passerelle</translation>
    </message>
    <message>
        <source>Password of the gateway</source>
        <translation>Mot de passe de la passerelle</translation>
    </message>
    <message>
        <source>invalid --timeout: %1</source>
        <translation>--timeout non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Two gateways: the service, and %1 on port %2.</source>
        <translation>Deux passerelles&#xa0;: le service, et %1 sur le port %2.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: %2.</source>
        <translation>Le port %1 est occupé par un autre programme&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The gateway refused to start as it is configured.</source>
        <translation>La passerelle a refusé de démarrer avec cette configuration.</translation>
    </message>
    <message>
        <source>The gateway does not stay up.</source>
        <translation>La passerelle ne reste pas en marche.</translation>
    </message>
    <message>
        <source>Service is loaded but not running: it was stopped.</source>
        <translation>Le service est chargé mais ne s’exécute pas&#xa0;: il a été arrêté.</translation>
    </message>
    <message>
        <source>Service is loaded but not running (likely exited immediately).</source>
        <translation>Le service est chargé mais ne s’exécute pas (il s’est probablement terminé aussitôt).</translation>
    </message>
    <message>
        <source>The gateway answers, but not to this command line.</source>
        <translation>La passerelle répond, mais pas à cette ligne de commande.</translation>
    </message>
    <message>
        <source>The gateway holds its port and does not answer.</source>
        <translation>La passerelle occupe son port et ne répond pas.</translation>
    </message>
    <message>
        <source>The gateway was started a moment ago and does not listen yet.</source>
        <translation>La passerelle vient d’être démarrée et n’écoute pas encore.</translation>
    </message>
    <message>
        <source>Gateway port %1 is not listening (service appears running).</source>
        <translation>Rien n’écoute sur le port %1 de la passerelle (le service semble en marche).</translation>
    </message>
    <message>
        <source>The service manager cannot be asked: %1.</source>
        <translation>Impossible d’interroger le gestionnaire de services&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody forbade the service to start (masked).</source>
        <translation>Le démarrage du service a été interdit (service masqué).</translation>
    </message>
    <message>
        <source>Keep the gateway running as a service</source>
        <translation>Exécuter la passerelle en permanence en tant que service</translation>
    </message>
    <message>
        <source>Shared token; kept in a file only you can read</source>
        <translation>Jeton partagé&#xa0;; conservé dans un fichier lisible par vous seul</translation>
    </message>
    <message>
        <source>Write the service file again</source>
        <translation>Réécrire le fichier du service</translation>
    </message>
    <message>
        <source>Register it without starting it</source>
        <translation>L’enregistrer sans le démarrer</translation>
    </message>
    <message>
        <source>Also keep it running when you log out</source>
        <translation>Le laisser en marche aussi après la fermeture de session</translation>
    </message>
    <message>
        <source>Show the service file for the whole machine instead</source>
        <translation>Afficher plutôt le fichier de service pour toute la machine</translation>
    </message>
    <message>
        <source>Nix mode detected; service install is disabled.</source>
        <translation>Mode Nix détecté&#xa0;; l’installation du service est désactivée.</translation>
    </message>
    <message>
        <source>Gateway install failed</source>
        <translation>Échec de l’installation de la passerelle</translation>
    </message>
    <message>
        <source>Invalid --runtime (use &quot;node&quot; or &quot;bun&quot;)</source>
        <translation>--runtime non valide (utilisez «&#xa0;node&#xa0;» ou «&#xa0;bun&#xa0;»)</translation>
    </message>
    <message>
        <source>Gateway service check failed</source>
        <translation>Échec de la vérification du service de la passerelle</translation>
    </message>
    <message>
        <source>Gateway service is masked. Run: %1</source>
        <translation>Le service de la passerelle est masqué. Exécutez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gateway install failed: it was started and does not answer</source>
        <translation>Échec de l’installation de la passerelle&#xa0;: elle a été démarrée mais ne répond pas</translation>
    </message>
    <message>
        <source>Gateway service already %1.</source>
        <translation>Le service de la passerelle est déjà présent (%1).</translation>
    </message>
    <message>
        <source>It does not run. Start with: %1</source>
        <translation>Il ne s’exécute pas. Pour le démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source># Nothing was changed. As an administrator, write this to %1:
</source>
        <translation># Rien n’a été modifié. En tant qu’administrateur, écrivez ceci dans %1&#xa0;:
</translation>
    </message>
    <message>
        <source># Then run:</source>
        <translation># Puis exécutez&#xa0;:</translation>
    </message>
    <message>
        <source>%1. Run: sudo loginctl enable-linger $USER</source>
        <translation>%1. Exécutez&#xa0;: sudo loginctl enable-linger $USER</translation>
    </message>
    <message>
        <source>Without lingering the gateway stops when you log out. Keep it online: %1</source>
        <translation>Sans lingering, la passerelle s’arrête à la fermeture de session. Pour la laisser en marche&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: Error: %2</source>
        <translation>%1&#xa0;: erreur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Port %1 is still held, by %2: not by this service.</source>
        <translation>Le port %1 est encore occupé par %2, et non par ce service.</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Démarrer le service</translation>
    </message>
    <message>
        <source>Stop the service until it is started again</source>
        <translation>Arrêter le service jusqu’à son prochain démarrage</translation>
    </message>
    <message>
        <source>Start the service over</source>
        <translation>Redémarrer le service</translation>
    </message>
    <message>
        <source>Stop the service and remove it</source>
        <translation>Arrêter et supprimer le service</translation>
    </message>
    <message>
        <source>Gateway %1 failed</source>
        <translation>Échec de gateway %1</translation>
    </message>
    <message>
        <source>Gateway service %1.</source>
        <translation>Service de la passerelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: Error: no new process was started</source>
        <translation>%1&#xa0;: erreur&#xa0;: aucun nouveau processus n’a été démarré</translation>
    </message>
    <message>
        <source>%1: it was started and does not answer</source>
        <translation>%1&#xa0;: elle a été démarrée mais ne répond pas</translation>
    </message>
    <message>
        <source>%1: Error: process %2 is still there</source>
        <translation>%1&#xa0;: erreur&#xa0;: le processus %2 est toujours là</translation>
    </message>
    <message>
        <source>Nix mode detected; service uninstall is disabled.</source>
        <translation>Mode Nix détecté&#xa0;; la désinstallation du service est désactivée.</translation>
    </message>
    <message>
        <source>Gateway service still loaded after uninstall.</source>
        <translation>Le service de la passerelle est encore chargé après la désinstallation.</translation>
    </message>
    <message>
        <source>a process of another user</source>
        <translation>un processus d’un autre utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>It is started again and again (%n times so far).</source>
        <translation>
            <numerusform>Il est relancé sans cesse (%n fois jusqu’ici).</numerusform>
            <numerusform>Il est relancé sans cesse (%n fois jusqu’ici).</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code 78: it is not started again until the configuration is fixed.</source>
        <translation>Code de sortie 78&#xa0;: pas de nouveau démarrage avant la correction de la configuration.</translation>
    </message>
    <message>
        <source>It froze, and the watchdog ended it.</source>
        <translation>Processus figé, arrêté par le watchdog.</translation>
    </message>
    <message>
        <source>The system ran out of memory and ended it.</source>
        <translation>Processus tué par le système faute de mémoire.</translation>
    </message>
    <message>
        <source>Session store: %1</source>
        <translation>Fichier des sessions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sessions listed: %1</source>
        <translation>Sessions listées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Filtered to last %n minute(s)</source>
        <translation>
            <numerusform>Filtre&#xa0;: %n dernière minute</numerusform>
            <numerusform>Filtre&#xa0;: %n dernières minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions found.</source>
        <translation>Aucune session trouvée.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Tokens (ctx %)</source>
        <translation>Tokens (ctx %)</translation>
    </message>
    <message>
        <source>List the conversations there are</source>
        <translation>Lister les conversations existantes</translation>
    </message>
    <message>
        <source>Read this session store instead</source>
        <translation>Lire plutôt ce fichier de sessions</translation>
    </message>
    <message>
        <source>Only those used within so many minutes</source>
        <translation>Uniquement celles utilisées depuis ce nombre de minutes</translation>
    </message>
    <message>
        <source>Accepted for old scripts</source>
        <translation>Accepté pour d’anciens scripts</translation>
    </message>
    <message>
        <source>--active must be a positive integer (minutes)</source>
        <translation>--active doit être un entier positif (minutes)</translation>
    </message>
    <message>
        <source>Invalid %1 &quot;%2&quot; (use %3).</source>
        <translation>%1 non valide&#xa0;: «&#xa0;%2&#xa0;» (utilisez %3).</translation>
    </message>
    <message>
        <source>Invalid --gateway-auth &quot;%1&quot; (use off, token or password).</source>
        <translation>--gateway-auth «&#xa0;%1&#xa0;» non valide (utilisez off, token ou password).</translation>
    </message>
    <message>
        <source>Give one API key at a time: %1 or %2</source>
        <translation>Indiquez une seule clé API à la fois&#xa0;: %1 ou %2</translation>
    </message>
    <message>
        <source>Ask nothing; take the options</source>
        <translation>Ne rien demander&#xa0;; utiliser les options</translation>
    </message>
    <message>
        <source>An agent can run programs; needed with --non-interactive</source>
        <translation>Un agent peut exécuter des programmes&#xa0;; requis avec --non-interactive</translation>
    </message>
    <message>
        <source>local, or remote: the gateway runs elsewhere</source>
        <translation>local, ou remote&#xa0;: la passerelle s’exécute ailleurs</translation>
    </message>
    <message>
        <source>Where agents keep their files</source>
        <translation>Emplacement des fichiers des agents</translation>
    </message>
    <message>
        <source>The provider whose API key is the first line of standard input</source>
        <translation>Le fournisseur dont la clé API est la première ligne de l’entrée standard</translation>
    </message>
    <message>
        <source>API key of %1; others see it in the list of processes</source>
        <translation>Clé API de %1&#xa0;; visible par d’autres dans la liste des processus</translation>
    </message>
    <message>
        <source>skip: no key</source>
        <translation>skip&#xa0;: pas de clé</translation>
    </message>
    <message>
        <source>The model that agents use</source>
        <translation>Le modèle utilisé par les agents</translation>
    </message>
    <message>
        <source>Do not try the key out</source>
        <translation>Ne pas essayer la clé</translation>
    </message>
    <message>
        <source>loopback, lan, tailnet, auto or custom</source>
        <translation>loopback, lan, tailnet, auto ou custom</translation>
    </message>
    <message>
        <source>off, token or password</source>
        <translation>off, token ou password</translation>
    </message>
    <message>
        <source>Shared token; one is made otherwise</source>
        <translation>Jeton partagé&#xa0;; généré s’il est absent</translation>
    </message>
    <message>
        <source>Shared password</source>
        <translation>Mot de passe partagé</translation>
    </message>
    <message>
        <source>off, serve or funnel</source>
        <translation>off, serve ou funnel</translation>
    </message>
    <message>
        <source>WebSocket URL of the remote gateway</source>
        <translation>URL WebSocket de la passerelle distante</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>Son jeton</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Pas de service</translation>
    </message>
    <message>
        <source>Do not look whether the gateway answers</source>
        <translation>Ne pas vérifier si la passerelle répond</translation>
    </message>
    <message>
        <source>Invalid --mode &quot;%1&quot; (use local|remote).</source>
        <translation>--mode «&#xa0;%1&#xa0;» non valide (utilisez local|remote).</translation>
    </message>
    <message>
        <source>Missing --remote-url for remote mode.</source>
        <translation>--remote-url manque pour le mode remote.</translation>
    </message>
    <message>
        <source>Invalid --gateway-port</source>
        <translation>--gateway-port non valide</translation>
    </message>
    <message>
        <source>✓ The key works: %1 answered.</source>
        <translation>✓ La clé fonctionne&#xa0;: %1 a répondu.</translation>
    </message>
    <message>
        <source>Nothing was changed. --skip-key-test keeps the key all the same.</source>
        <translation>Rien n’a été modifié. --skip-key-test conserve quand même la clé.</translation>
    </message>
    <message>
        <source>The key could not be tried out: %1. It is kept.</source>
        <translation>La clé n’a pas pu être essayée&#xa0;: %1. Elle est conservée.</translation>
    </message>
    <message>
        <source>Workspace OK: %1</source>
        <translation>Espace de travail OK&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sessions OK: %1</source>
        <translation>Sessions OK&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ The gateway answers. Talk to the agent: %1</source>
        <translation>✓ La passerelle répond. Pour parler à l’agent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next: %1, then %2</source>
        <translation>Ensuite&#xa0;: %1, puis %2</translation>
    </message>
    <message>
        <source>Remote gateway: %1</source>
        <translation>Passerelle distante&#xa0;: %1</translation>
    </message>
    <message>
        <source>--provider needs the API key on standard input</source>
        <translation>--provider nécessite la clé API sur l’entrée standard</translation>
    </message>
    <message>
        <source>there is no terminal to ask questions on</source>
        <translation>aucun terminal pour poser des questions</translation>
    </message>
    <message>
        <source>Answer with options: %1</source>
        <translation>Répondez par des options&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set the gateway up: models, workspace, access, service</source>
        <translation>Configurer la passerelle&#xa0;: modèles, espace de travail, accès, service</translation>
    </message>
    <message>
        <source>Non-interactive onboarding requires explicit risk acknowledgement.</source>
        <translation>La configuration non interactive exige une acceptation explicite du risque.</translation>
    </message>
    <message>
        <source>Read: https://docs.clawd.bot/security
Re-run with: %1</source>
        <translation>À lire&#xa0;: https://docs.clawd.bot/security
Pour relancer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make configuration and workspace</source>
        <translation>Créer la configuration et l’espace de travail</translation>
    </message>
    <message>
        <source>Ask everything, as onboard does</source>
        <translation>Tout demander, comme onboard</translation>
    </message>
    <message>
        <source>Read and change the configuration file</source>
        <translation>Lire et modifier le fichier de configuration</translation>
    </message>
    <message>
        <source>Change parts of the set-up</source>
        <translation>Modifier des parties de la configuration</translation>
    </message>
    <message>
        <source>Only this part; may be repeated: %1</source>
        <translation>Uniquement cette partie&#xa0;; répétable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Invalid --section: %1. Expected one of: %2.</source>
        <translation>--section non valide&#xa0;: %1. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is nothing to configure for %1 yet.</source>
        <translation>Il n’y a encore rien à configurer pour %1.</translation>
    </message>
    <message>
        <source>An agent acts in your name: it can run programs, read and change files, and send
messages. Messages from strangers can try to talk it into something. Keep it on a
machine and an account where that is acceptable.</source>
        <translation>Un agent agit en votre nom&#xa0;: il peut exécuter des programmes, lire et modifier des
fichiers et envoyer des messages. Des messages d’inconnus peuvent tenter de le
manipuler. Gardez-le sur une machine et un compte où cela est acceptable.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Where does the gateway run</source>
        <translation>Emplacement de la passerelle</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>On another machine</source>
        <translation>Sur une autre machine</translation>
    </message>
    <message>
        <source>It begins with ws:// or wss://.</source>
        <translation>Elle commence par ws:// ou wss://.</translation>
    </message>
    <message>
        <source>Its token (Enter: as it is)</source>
        <translation>Son jeton (Entrée&#xa0;: inchangé)</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Whose models do you use</source>
        <translation>Fournisseur de vos modèles</translation>
    </message>
    <message>
        <source>%1. It is kept; no key is asked for.</source>
        <translation>%1. Il est conservé&#xa0;; aucune clé n’est demandée.</translation>
    </message>
    <message>
        <source>There is a key already (%1). Use it</source>
        <translation>Il existe déjà une clé (%1). L’utiliser</translation>
    </message>
    <message>
        <source>API key of %1 (Enter: later)</source>
        <translation>Clé API de %1 (Entrée&#xa0;: plus tard)</translation>
    </message>
    <message>
        <source>Trying it with %1…</source>
        <translation>Essai avec %1…</translation>
    </message>
    <message>
        <source>✓ The key works.</source>
        <translation>✓ La clé fonctionne.</translation>
    </message>
    <message>
        <source>Keep this key anyway</source>
        <translation>Conserver quand même cette clé</translation>
    </message>
    <message>
        <source>Where does the agent keep its files</source>
        <translation>Emplacement des fichiers de l’agent</translation>
    </message>
    <message>
        <source>Who may reach the gateway</source>
        <translation>Qui peut accéder à la passerelle</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Cette machine uniquement</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>Le réseau local</translation>
    </message>
    <message>
        <source>My tailnet (Tailscale)</source>
        <translation>Mon tailnet (Tailscale)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>With a token (recommended)</source>
        <translation>Avec un jeton (recommandé)</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Avec un mot de passe</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Sans authentification</translation>
    </message>
    <message>
        <source>How do clients prove themselves</source>
        <translation>Authentification des clients</translation>
    </message>
    <message>
        <source>Token (Enter: as it is)</source>
        <translation>Jeton (Entrée&#xa0;: inchangé)</translation>
    </message>
    <message>
        <source>Token (Enter: make one)</source>
        <translation>Jeton (Entrée&#xa0;: en générer un)</translation>
    </message>
    <message>
        <source>Password (Enter: as it is)</source>
        <translation>Mot de passe (Entrée&#xa0;: inchangé)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show the gateway, its agents and sessions on one page</source>
        <translation>Afficher la passerelle, ses agents et ses sessions sur une page</translation>
    </message>
    <message>
        <source>Everything that helps to find a fault</source>
        <translation>Tout ce qui aide à trouver une panne</translation>
    </message>
    <message>
        <source>With the use of models</source>
        <translation>Avec l’utilisation des modèles</translation>
    </message>
    <message>
        <source>With the health of the gateway</source>
        <translation>Avec l’état de santé de la passerelle</translation>
    </message>
    <message>
        <source>With the connection</source>
        <translation>Avec la connexion</translation>
    </message>
    <message>
        <source>fallback %1 · misconfigured (remote.url missing)</source>
        <translation>repli %1 · mal configurée (remote.url manquant)</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>distante</translation>
    </message>
    <message>
        <source>local</source>
        <translation>locale</translation>
    </message>
    <message>
        <source>%1 · unreachable (%2)</source>
        <translation>%1 · injoignable (%2)</translation>
    </message>
    <message>
        <source>%1 · reachable %2ms · auth %3</source>
        <translation>%1 · joignable en %2&#xa0;ms · auth %3</translation>
    </message>
    <message>
        <source>%1 active · default %2 (%3k ctx) · %4</source>
        <translation>actives&#xa0;: %1 · par défaut&#xa0;: %2 (ctx %3k) · %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>limite atteinte</translation>
    </message>
    <message>
        <source>limit of %1 reached</source>
        <translation>limite de %1 atteinte</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 not installed</source>
        <translation>%1&#xa0;: non installé</translation>
    </message>
    <message>
        <source>%1 installed · %2 · %3</source>
        <translation>%1&#xa0;: installé · %2 · %3</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Gateway service</source>
        <translation>Service de la passerelle</translation>
    </message>
    <message>
        <source>Node service</source>
        <translation>Service du nœud</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondes</translation>
    </message>
    <message>
        <source>skipped (use --deep)</source>
        <translation>ignorées (utilisez --deep)</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradée</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Dépensé aujourd’hui</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>aucune session pour l’instant</translation>
    </message>
    <message>
        <source>System events</source>
        <translation>Événements système</translation>
    </message>
    <message>
        <source>… +%1 more</source>
        <translation>… +%1 de plus</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>Usage: no provider usage available. This version does not ask providers yet.</source>
        <translation>Utilisation&#xa0;: aucune donnée des fournisseurs. Cette version ne les interroge pas encore.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Clawdbot status</source>
        <translation>État de Clawdbot</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>FAQ: https://docs.clawd.bot/faq</source>
        <translation>FAQ&#xa0;: https://docs.clawd.bot/faq</translation>
    </message>
    <message>
        <source>Next steps:</source>
        <translation>Étapes suivantes&#xa0;:</translation>
    </message>
    <message>
        <source>Need to share?</source>
        <translation>À partager&#xa0;?</translation>
    </message>
    <message>
        <source>Need to debug live?</source>
        <translation>Déboguer en direct&#xa0;?</translation>
    </message>
    <message>
        <source>Need to test channels?</source>
        <translation>Tester les canaux&#xa0;?</translation>
    </message>
    <message>
        <source>Fix reachability first:</source>
        <translation>Rétablir d’abord l’accès&#xa0;:</translation>
    </message>
    <message>
        <source>Show the gateway in the tray of the desktop</source>
        <translation>Afficher la passerelle dans la zone de notification du bureau</translation>
    </message>
    <message>
        <source>Open the control window as well</source>
        <translation>Ouvrir aussi la fenêtre de contrôle</translation>
    </message>
    <message>
        <source>Install the package clawdbot-tray; on a server use: %1</source>
        <translation>Installez le paquet clawdbot-tray&#xa0;; sur un serveur, utilisez&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no graphical session to show the tray in</source>
        <translation>aucune session graphique pour afficher l’application</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Utilisez&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>impossible de démarrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The tray shows the gateway now.</source>
        <translation>La zone de notification affiche maintenant la passerelle.</translation>
    </message>
    <message>
        <source>--token is not used: gateway.auth.token in %1 overrules it.</source>
        <translation>--token n’est pas utilisé&#xa0;: gateway.auth.token dans %1 l’emporte.</translation>
    </message>
    <message>
        <source>CLAWDBOT_GATEWAY_PASSWORD is not carried into the service; set gateway.auth.password.</source>
        <translation>CLAWDBOT_GATEWAY_PASSWORD n’est pas transmis au service&#xa0;; définissez gateway.auth.password.</translation>
    </message>
    <message>
        <source>the service file cannot be read</source>
        <translation>impossible de lire le fichier du service</translation>
    </message>
</context>
<context>
    <name>claw::config</name>
    <message>
        <source>the whole file</source>
        <translation>le fichier entier</translation>
    </message>
    <message>
        <source>%1 was changed again since</source>
        <translation>%1 a encore été modifié depuis</translation>
    </message>
    <message>
        <source>Revert the later change first, or set the key by hand.</source>
        <translation>Annulez d’abord la modification ultérieure, ou définissez la clé à la main.</translation>
    </message>
    <message>
        <source>the earlier value of %1 is not kept any more</source>
        <translation>la valeur précédente de %1 n’est plus conservée</translation>
    </message>
    <message>
        <source>Set it by hand; secrets are kept in the last five backups alone.</source>
        <translation>Définissez-la à la main&#xa0;; les secrets ne sont conservés que dans les cinq dernières sauvegardes.</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>la modification %1 n’existe pas</translation>
    </message>
    <message>
        <source>The history lists those that can be taken back.</source>
        <translation>L’historique liste celles qui peuvent être annulées.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the file back; the last that worked is config/last-good.json in the state directory.</source>
        <translation>Remettez le fichier en place&#xa0;; le dernier valide est config/last-good.json, dans le répertoire d’état.</translation>
    </message>
    <message>
        <source>Move the directory %1 away; a file belongs there.</source>
        <translation>Déplacez le répertoire %1&#xa0;; un fichier doit se trouver à cet endroit.</translation>
    </message>
    <message>
        <source>Make %1 readable for this user (chmod 600) and not larger than 16 MiB.</source>
        <translation>Rendez %1 lisible pour cet utilisateur (chmod 600) et limitez-le à 16 MiB.</translation>
    </message>
    <message>
        <source>Restart the gateway: it moves these keys itself.</source>
        <translation>Redémarrez la passerelle&#xa0;: elle déplace elle-même ces clés.</translation>
    </message>
    <message>
        <source>Correct this place, or go back to the backup %1.</source>
        <translation>Corrigez cet endroit, ou revenez à la sauvegarde %1.</translation>
    </message>
    <message>
        <source>Correct this place. To check the file: clawdbot doctor</source>
        <translation>Corrigez cet endroit. Pour vérifier le fichier&#xa0;: clawdbot doctor</translation>
    </message>
</context>
<context>
    <name>claw::doctor</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>State directory</source>
        <translation>Répertoire d’état</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>After log-out</source>
        <translation>Après fermeture de session</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Model provider</source>
        <translation>Fournisseur de modèles</translation>
    </message>
    <message>
        <source>the gateway refuses to start like that</source>
        <translation>la passerelle refuse de démarrer ainsi</translation>
    </message>
    <message>
        <source>every program on this machine may connect without a secret</source>
        <translation>tout programme de cette machine peut se connecter sans secret</translation>
    </message>
    <message>
        <source>web pages are still refused, other users of the machine are not</source>
        <translation>les pages web restent refusées, mais pas les autres utilisateurs de la machine</translation>
    </message>
    <message>
        <source>a long random text</source>
        <translation>un long texte aléatoire</translation>
    </message>
    <message>
        <source>gateway.controlUi.allowInsecureAuth lets browsers in without a device key</source>
        <translation>gateway.controlUi.allowInsecureAuth laisse entrer les navigateurs sans clé d’appareil</translation>
    </message>
    <message>
        <source>whoever learns the token can use it from anywhere</source>
        <translation>quiconque apprend le jeton peut l’utiliser de partout</translation>
    </message>
    <message>
        <source>gateway.controlUi.allowedOrigins allows every web page</source>
        <translation>gateway.controlUi.allowedOrigins autorise toutes les pages web</translation>
    </message>
    <message>
        <source>any page you open can then talk to the gateway</source>
        <translation>toute page que vous ouvrez peut alors parler à la passerelle</translation>
    </message>
    <message>
        <source>name the origins that you use</source>
        <translation>indiquez les origines que vous utilisez</translation>
    </message>
    <message>
        <source>clients need the password or a paired device</source>
        <translation>les clients ont besoin du mot de passe ou d’un appareil appairé</translation>
    </message>
    <message>
        <source>clients need the token or a paired device</source>
        <translation>les clients ont besoin du jeton ou d’un appareil appairé</translation>
    </message>
    <message>
        <source>device keys and certificates are refused when the clock is wrong, and jobs run at the wrong time</source>
        <translation>si l’horloge est fausse, les clés d’appareil et les certificats sont refusés et les tâches s’exécutent à la mauvaise heure</translation>
    </message>
    <message>
        <source>set the clock, and let it be kept (timedatectl set-ntp true)</source>
        <translation>réglez l’horloge et faites-la synchroniser (timedatectl set-ntp true)</translation>
    </message>
    <message>
        <source>the clock says %1, before this program was made</source>
        <translation>l’horloge indique %1, avant la création de ce programme</translation>
    </message>
    <message>
        <source>the clock has gone back: the gateway was last seen at %1</source>
        <translation>l’horloge a reculé&#xa0;: la passerelle a été vue pour la dernière fois à %1</translation>
    </message>
    <message>
        <source>the gateway runs on the last configuration that worked and ignores your change</source>
        <translation>la passerelle utilise la dernière configuration valide et ignore votre modification</translation>
    </message>
    <message>
        <source>the gateway does not start with it</source>
        <translation>la passerelle ne démarre pas avec elle</translation>
    </message>
    <message>
        <source>correct that line of the file</source>
        <translation>corrigez cette ligne du fichier</translation>
    </message>
    <message>
        <source>%1 does not exist: everything has its default</source>
        <translation>%1 n’existe pas&#xa0;: tout a sa valeur par défaut</translation>
    </message>
    <message>
        <source>the gateway passes over it</source>
        <translation>la passerelle n’en tient pas compte</translation>
    </message>
    <message>
        <source>gateway.mode is unset</source>
        <translation>gateway.mode n’est pas défini</translation>
    </message>
    <message>
        <source>the gateway refuses to start without it</source>
        <translation>la passerelle refuse de démarrer sans cette clé</translation>
    </message>
    <message>
        <source>%1 is valid</source>
        <translation>%1 est valide</translation>
    </message>
    <message>
        <source>the system does not say how much room there is</source>
        <translation>le système n’indique pas l’espace disponible</translation>
    </message>
    <message>
        <source>%1 is on a disk that is read-only</source>
        <translation>%1 se trouve sur un disque en lecture seule</translation>
    </message>
    <message>
        <source>the gateway runs degraded and keeps nothing</source>
        <translation>la passerelle fonctionne en mode dégradé et ne conserve rien</translation>
    </message>
    <message>
        <source>mount %1 for writing, or set CLAWDBOT_STATE_DIR</source>
        <translation>montez %1 en écriture, ou définissez CLAWDBOT_STATE_DIR</translation>
    </message>
    <message>
        <source>%1 free for %2</source>
        <translation>%1 libres pour %2</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>what the gateway cannot write it loses: sessions, pairings, log</source>
        <translation>ce que la passerelle ne peut pas écrire est perdu&#xa0;: sessions, appairages, journal</translation>
    </message>
    <message>
        <source>make room on %1</source>
        <translation>libérez de l’espace sur %1</translation>
    </message>
    <message>
        <source>it may soon not be able to write</source>
        <translation>l’écriture risque bientôt d’être impossible</translation>
    </message>
    <message>
        <source>programs on this machine</source>
        <translation>les programmes de cette machine</translation>
    </message>
    <message>
        <source>devices of your tailnet</source>
        <translation>les appareils de votre tailnet</translation>
    </message>
    <message>
        <source>everybody in the local network</source>
        <translation>tout le réseau local</translation>
    </message>
    <message>
        <source>everybody who can reach this machine, perhaps from the internet</source>
        <translation>quiconque peut atteindre cette machine, peut-être depuis Internet</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation>%1 port %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>no secret is asked for</source>
        <translation>aucun secret n’est demandé</translation>
    </message>
    <message>
        <source>without TLS the token and all messages can be read on the way</source>
        <translation>sans TLS, le jeton et tous les messages peuvent être lus en chemin</translation>
    </message>
    <message>
        <source>Tailscale serves it to the devices of your tailnet</source>
        <translation>Tailscale la met à disposition des appareils de votre tailnet</translation>
    </message>
    <message>
        <source>Tailscale Funnel publishes it to the internet</source>
        <translation>Tailscale Funnel la publie sur Internet</translation>
    </message>
    <message>
        <source>the password is all that stands between</source>
        <translation>seul le mot de passe la protège</translation>
    </message>
    <message>
        <source>the proxies %1 are believed when they say who a client is</source>
        <translation>les proxys %1 sont crus quand ils indiquent l’identité d’un client</translation>
    </message>
    <message>
        <source>a proxy that passes headers through lets clients lie</source>
        <translation>un proxy qui transmet les en-têtes tels quels laisse les clients mentir</translation>
    </message>
    <message>
        <source>runs as pid %1, version %2</source>
        <translation>en marche&#xa0;: PID %1, version %2</translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s, busy with %3</source>
        <translation>le PID %1 est figé depuis %2&#xa0;s, occupé par %3</translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s</source>
        <translation>le PID %1 est figé depuis %2&#xa0;s</translation>
    </message>
    <message>
        <source>it answers nobody</source>
        <translation>elle ne répond à personne</translation>
    </message>
    <message numerus="yes">
        <source>its loop stood still %n times, for %1 ms at most, busy with %2</source>
        <translation>
            <numerusform>sa boucle s’est figée %n fois, %1&#xa0;ms au plus, occupée par %2</numerusform>
            <numerusform>sa boucle s’est figée %n fois, %1&#xa0;ms au plus, occupée par %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is answered meanwhile</source>
        <translation>personne ne reçoit de réponse pendant ce temps</translation>
    </message>
    <message>
        <source>the last run %1</source>
        <translation>dernière exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>whatever was under way was cut off</source>
        <translation>tout ce qui était en cours a été interrompu</translation>
    </message>
    <message>
        <source>no gateway has run here yet</source>
        <translation>aucune passerelle n’a encore été exécutée ici</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>elle n’est pas en marche</translation>
    </message>
    <message>
        <source>nobody is answered</source>
        <translation>personne ne reçoit de réponse</translation>
    </message>
    <message>
        <source>%1 starts the npm package</source>
        <translation>%1 lance le paquet npm</translation>
    </message>
    <message>
        <source>two gateways fight for the port and for the sessions</source>
        <translation>deux passerelles se disputent le port et les sessions</translation>
    </message>
    <message>
        <source>a gateway of the npm package seems to run with this configuration (pid %1)</source>
        <translation>une passerelle du paquet npm semble utiliser cette configuration (PID %1)</translation>
    </message>
    <message>
        <source>both write to the same sessions</source>
        <translation>les deux écrivent dans les mêmes sessions</translation>
    </message>
    <message>
        <source>%1 was left behind by the npm package</source>
        <translation>%1 a été laissé par le paquet npm</translation>
    </message>
    <message>
        <source>its owner is gone; it stops nobody</source>
        <translation>son propriétaire n’existe plus&#xa0;; il ne bloque personne</translation>
    </message>
    <message>
        <source>nothing of the npm package is in the way</source>
        <translation>rien du paquet npm ne gêne</translation>
    </message>
    <message>
        <source>no user service of systemd is concerned</source>
        <translation>aucun service utilisateur de systemd n’est concerné</translation>
    </message>
    <message>
        <source>USER is not set, so nobody knows whose service to look at</source>
        <translation>USER n’est pas défini&#xa0;: impossible de savoir quel service examiner</translation>
    </message>
    <message>
        <source>the service goes on when %1 logs out</source>
        <translation>le service continue quand %1 ferme sa session</translation>
    </message>
    <message>
        <source>lingering is off for %1</source>
        <translation>le lingering est désactivé pour %1</translation>
    </message>
    <message>
        <source>systemd ends the gateway some seconds after the log-out, and does not start it before the next log-in</source>
        <translation>systemd arrête la passerelle quelques secondes après la fermeture de session et ne la redémarre pas avant la session suivante</translation>
    </message>
    <message>
        <source>no gateway runs whose PATH could differ</source>
        <translation>aucune passerelle en marche dont le PATH pourrait différer</translation>
    </message>
    <message>
        <source>the system does not show the gateway&apos;s</source>
        <translation>le système ne montre pas celui de la passerelle</translation>
    </message>
    <message>
        <source>the gateway finds the programs that this shell finds</source>
        <translation>la passerelle trouve les programmes que ce shell trouve</translation>
    </message>
    <message>
        <source>the gateway does not look in %1</source>
        <translation>la passerelle ne cherche pas dans %1</translation>
    </message>
    <message>
        <source>programs that work here may not be found by the assistant</source>
        <translation>des programmes qui fonctionnent ici peuvent être introuvables pour l’assistant</translation>
    </message>
    <message>
        <source>add what is needed to PATH in the service file (%1 shows where it is), then: %2; an install keeps what you add</source>
        <translation>ajoutez le nécessaire à PATH dans le fichier du service (%1 indique où il est), puis&#xa0;: %2&#xa0;; une installation conserve vos ajouts</translation>
    </message>
    <message>
        <source>%1, run by %2</source>
        <translation>%1, exécuté par %2</translation>
    </message>
    <message>
        <source>port %1 is held by %2, which is not this gateway</source>
        <translation>le port %1 est occupé par %2, qui n’est pas cette passerelle</translation>
    </message>
    <message>
        <source>the gateway cannot listen there</source>
        <translation>la passerelle ne peut pas y écouter</translation>
    </message>
    <message>
        <source>stop that program, or %1</source>
        <translation>arrêtez ce programme, ou %1</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>un autre port</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>the system does not say who listens on %1</source>
        <translation>le système n’indique pas qui écoute sur le %1</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>un programme d’un autre utilisateur</translation>
    </message>
    <message>
        <source>a program of %1</source>
        <translation>un programme de %1</translation>
    </message>
    <message>
        <source>%1 is the gateway&apos;s (pid %2)</source>
        <translation>%1&#xa0;: utilisé par la passerelle (PID %2)</translation>
    </message>
    <message>
        <source>the gateway runs but does not listen on %1</source>
        <translation>la passerelle est en marche mais n’écoute pas sur le %1</translation>
    </message>
    <message>
        <source>commands look for it there</source>
        <translation>les commandes l’y cherchent</translation>
    </message>
    <message>
        <source>restart it, or give the commands the port it was started with</source>
        <translation>redémarrez-la, ou indiquez aux commandes le port avec lequel elle a été démarrée</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1&#xa0;: libre</translation>
    </message>
    <message>
        <source>%1 is not reached over TLS from here directly; not tried</source>
        <translation>%1 n’est pas joint directement par TLS d’ici&#xa0;; non essayé</translation>
    </message>
    <message>
        <source>%1 answers over TLS</source>
        <translation>%1 répond par TLS</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 est injoignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 needs it to answer</source>
        <translation>%1 en a besoin pour répondre</translation>
    </message>
    <message>
        <source>check the network, DNS and a firewall on the way</source>
        <translation>vérifiez le réseau, le DNS et un éventuel pare-feu</translation>
    </message>
    <message>
        <source>the %1 is shorter than %2 characters</source>
        <translation>%1&#xa0;: moins de %2 caractères</translation>
    </message>
    <message>
        <source>the %1 has only %2 different characters</source>
        <translation>%1&#xa0;: seulement %2 caractères différents</translation>
    </message>
    <message>
        <source>the %1 begins with a word that guessers try first</source>
        <translation>%1&#xa0;: commence par un mot que l’on essaie en premier pour deviner</translation>
    </message>
    <message>
        <source>the %1 is hard to guess</source>
        <translation>%1&#xa0;: difficile à deviner</translation>
    </message>
    <message>
        <source>it can be guessed</source>
        <translation>il peut être deviné</translation>
    </message>
    <message>
        <source>set gateway.auth.%1 to what `openssl rand -hex 24` prints</source>
        <translation>définissez gateway.auth.%1 sur ce qu’affiche `openssl rand -hex 24`</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>aucun n’est défini</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is masked: nobody may start it</source>
        <translation>%1 est masqué&#xa0;: personne ne peut le démarrer</translation>
    </message>
    <message>
        <source>the gateway does not come back after a reboot</source>
        <translation>la passerelle ne revient pas après un redémarrage de la machine</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 n’est pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>it is started and ends again and again</source>
        <translation>il démarre et se termine sans cesse</translation>
    </message>
    <message>
        <source>nobody starts the gateway</source>
        <translation>personne ne démarre la passerelle</translation>
    </message>
    <message>
        <source>the service is not what an install from here would make</source>
        <translation>le service n’est pas celui qu’une installation d’ici créerait</translation>
    </message>
    <message>
        <source>the gateway is not installed as a service</source>
        <translation>la passerelle n’est pas installée en tant que service</translation>
    </message>
    <message>
        <source>it ends with the terminal, and does not come back after a reboot</source>
        <translation>elle se termine avec le terminal et ne revient pas après un redémarrage de la machine</translation>
    </message>
    <message>
        <source>%1 looks like another gateway (%2)</source>
        <translation>%1 ressemble à une autre passerelle (%2)</translation>
    </message>
    <message>
        <source>nothing here starts the gateway after a reboot</source>
        <translation>rien ici ne démarre la passerelle après un redémarrage de la machine</translation>
    </message>
    <message>
        <source>%1 can be read or changed by other users</source>
        <translation>%1 peut être lu ou modifié par d’autres utilisateurs</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>nothing is kept until the gateway has made it</source>
        <translation>rien n’est conservé tant que la passerelle ne l’a pas créé</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 n’est pas un répertoire</translation>
    </message>
    <message>
        <source>the gateway can keep nothing</source>
        <translation>la passerelle ne peut rien conserver</translation>
    </message>
    <message>
        <source>move it out of the way</source>
        <translation>déplacez-le ailleurs</translation>
    </message>
    <message>
        <source>%1 cannot be written to</source>
        <translation>impossible d’écrire dans %1</translation>
    </message>
    <message>
        <source>pairings, sessions and the log are lost with each restart</source>
        <translation>appairages, sessions et journal sont perdus à chaque redémarrage</translation>
    </message>
    <message>
        <source>keys, tokens and conversations are in there</source>
        <translation>il contient des clés, des jetons et des conversations</translation>
    </message>
    <message>
        <source>it may hold a token or a password</source>
        <translation>il peut contenir un jeton ou un mot de passe</translation>
    </message>
    <message>
        <source>%1 is there, and yours alone</source>
        <translation>%1 existe et n’est accessible qu’à vous</translation>
    </message>
    <message>
        <source>no answer within 4 s</source>
        <translation>pas de réponse en 4 s</translation>
    </message>
    <message>
        <source>%1: no answer within %2 s</source>
        <translation>%1&#xa0;: pas de réponse en %2&#xa0;s</translation>
    </message>
    <message>
        <source>whatever it looks at is slow or does not answer</source>
        <translation>ce qui est examiné est lent ou ne répond pas</translation>
    </message>
    <message>
        <source>set %1 to %2 in %3</source>
        <translation>définissez %1 sur %2 dans %3</translation>
    </message>
    <message>
        <source>set mode %1 on %2</source>
        <translation>mode %1 appliqué à %2</translation>
    </message>
    <message>
        <source>make %1</source>
        <translation>création de %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>suppression de %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution de %1</translation>
    </message>
</context>
<context>
    <name>claw::flight</name>
    <message>
        <source>%1 sent by pid %2</source>
        <translation>%1, envoyé par le PID %2</translation>
    </message>
    <message>
        <source>ended, and its record is too damaged to say how</source>
        <translation>terminée&#xa0;; son enregistrement est trop endommagé pour dire comment</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>was replaced by a newer program</source>
        <translation>remplacée par un programme plus récent</translation>
    </message>
    <message>
        <source>was refused its start</source>
        <translation>démarrage refusé</translation>
    </message>
    <message>
        <source>left before its clean-up was done</source>
        <translation>terminée avant la fin du nettoyage</translation>
    </message>
    <message>
        <source>was killed without warning (SIGKILL)</source>
        <translation>tuée sans avertissement (SIGKILL)</translation>
    </message>
    <message>
        <source>was killed by the system for want of memory</source>
        <translation>tuée par le système faute de mémoire</translation>
    </message>
    <message>
        <source>was killed, probably by the system for want of memory</source>
        <translation>tuée, probablement par le système faute de mémoire</translation>
    </message>
    <message>
        <source>crashed with %1</source>
        <translation>plantage avec %1</translation>
    </message>
    <message>
        <source>aborted (SIGABRT)</source>
        <translation>interrompue (SIGABRT)</translation>
    </message>
    <message>
        <source>stood still and was ended by the watchdog</source>
        <translation>figée, puis arrêtée par le watchdog</translation>
    </message>
    <message>
        <source>went down with the machine (power loss or reboot)</source>
        <translation>tombée avec la machine (coupure de courant ou redémarrage)</translation>
    </message>
    <message>
        <source>%1 during its start</source>
        <translation>%1 pendant le démarrage</translation>
    </message>
    <message>
        <source>%1 while stopping</source>
        <translation>%1 pendant l’arrêt</translation>
    </message>
    <message>
        <source>%1 while restarting</source>
        <translation>%1 pendant le redémarrage</translation>
    </message>
    <message>
        <source>%1, busy with %2</source>
        <translation>%1, occupée par %2</translation>
    </message>
    <message>
        <source>%1, busy with %2 for %3</source>
        <translation>%1, occupée par %2 pendant %3</translation>
    </message>
    <message>
        <source>%1, after %2, on %3 UTC</source>
        <translation>%1, après %2, le %3 UTC</translation>
    </message>
</context>
<context>
    <name>claw::process</name>
    <message>
        <source>the program is not installed</source>
        <translation>le programme n’est pas installé</translation>
    </message>
    <message>
        <source>the program could not be started</source>
        <translation>le programme n’a pas pu être lancé</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>terminé par le signal %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
</context>
<context>
    <name>claw::service</name>
    <message>
        <source>cannot make %1</source>
        <translation>impossible de créer %1</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>impossible de supprimer %1</translation>
    </message>
    <message>
        <source>a login item holds no control characters: %1</source>
        <translation>un élément d’ouverture de session n’admet pas de caractères de contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>a login item of Windows holds no quotes: %1</source>
        <translation>un élément d’ouverture de session Windows n’admet pas de guillemets&#xa0;: %1</translation>
    </message>
    <message>
        <source>the command is too long for a login item: %1 characters, at most %2</source>
        <translation>la commande est trop longue pour un élément d’ouverture de session&#xa0;: %1 caractères, %2 au maximum</translation>
    </message>
    <message>
        <source>install the program in a shorter path</source>
        <translation>installez le programme dans un chemin plus court</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>impossible d’écrire %1</translation>
    </message>
    <message>
        <source>has not yet run</source>
        <translation>pas encore exécuté</translation>
    </message>
    <message>
        <source>ended by a person</source>
        <translation>arrêté par une personne</translation>
    </message>
    <message>
        <source>Service command does not include the gateway subcommand</source>
        <translation>La commande du service ne contient pas la sous-commande gateway</translation>
    </message>
    <message>
        <source>The service starts another implementation of the gateway</source>
        <translation>Le service lance une autre implémentation de la passerelle</translation>
    </message>
    <message>
        <source>The program of the service is not there any more</source>
        <translation>Le programme du service n’existe plus</translation>
    </message>
    <message>
        <source>Gateway service entrypoint does not match the current install.</source>
        <translation>L’exécutable du service de la passerelle ne correspond pas à l’installation actuelle.</translation>
    </message>
    <message>
        <source>The service listens on another port than the configuration says</source>
        <translation>Le service écoute sur un autre port que celui de la configuration</translation>
    </message>
    <message>
        <source>The service uses another %1 than this command</source>
        <translation>Le service utilise un autre %1 que cette commande</translation>
    </message>
    <message>
        <source>Gateway service PATH is not set; the daemon should use a minimal PATH.</source>
        <translation>Le service de la passerelle n’a pas de PATH&#xa0;; il devrait utiliser un PATH minimal.</translation>
    </message>
    <message>
        <source>Gateway service PATH missing required dirs: %1</source>
        <translation>Il manque des répertoires nécessaires au PATH du service de la passerelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>The service was installed by another version</source>
        <translation>Le service a été installé par une autre version</translation>
    </message>
    <message>
        <source>The service carries a token that gateway.auth.token overrules</source>
        <translation>Le service contient un jeton sur lequel gateway.auth.token l’emporte</translation>
    </message>
    <message>
        <source>Others can read the token in the service file</source>
        <translation>D’autres peuvent lire le jeton dans le fichier du service</translation>
    </message>
    <message>
        <source>launchctl bootstrap failed</source>
        <translation>échec de launchctl bootstrap</translation>
    </message>
    <message>
        <source>LaunchAgents need a log-in at the screen of this Mac. Log in there, or install for the whole machine: clawdbot gateway install --system</source>
        <translation>Les LaunchAgents exigent une session ouverte à l’écran de ce Mac. Ouvrez-y une session, ou installez pour toute la machine&#xa0;: clawdbot gateway install --system</translation>
    </message>
    <message>
        <source>See whether it is switched off: launchctl print-disabled %1</source>
        <translation>Vérifiez s’il est désactivé&#xa0;: launchctl print-disabled %1</translation>
    </message>
    <message>
        <source>launchctl print failed</source>
        <translation>échec de launchctl print</translation>
    </message>
    <message>
        <source>a profile named %1 would take the label of another service</source>
        <translation>un profil nommé %1 prendrait le label d’un autre service</translation>
    </message>
    <message>
        <source>Choose another profile name, or set CLAWDBOT_LAUNCHD_LABEL</source>
        <translation>Choisissez un autre nom de profil, ou définissez CLAWDBOT_LAUNCHD_LABEL</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>Run: clawdbot gateway install</source>
        <translation>Exécutez&#xa0;: clawdbot gateway install</translation>
    </message>
    <message>
        <source>launchctl bootout failed</source>
        <translation>échec de launchctl bootout</translation>
    </message>
    <message>
        <source>launchctl bootout failed: the service does not end</source>
        <translation>échec de launchctl bootout&#xa0;: le service ne se termine pas</translation>
    </message>
    <message>
        <source>launchctl %1 failed</source>
        <translation>échec de launchctl %1</translation>
    </message>
    <message>
        <source>The LaunchAgent is switched off and will not start at log-in</source>
        <translation>Le LaunchAgent est désactivé et ne démarre pas à l’ouverture de session</translation>
    </message>
    <message>
        <source>run: clawdbot gateway start</source>
        <translation>exécutez&#xa0;: clawdbot gateway start</translation>
    </message>
    <message>
        <source>The LaunchAgent is not the one an install would write</source>
        <translation>Le LaunchAgent n’est pas celui qu’une installation écrirait</translation>
    </message>
    <message>
        <source>systemctl show failed</source>
        <translation>échec de systemctl show</translation>
    </message>
    <message>
        <source>Lingering is off: the gateway stops when you log out</source>
        <translation>Le lingering est désactivé&#xa0;: la passerelle s’arrête à la fermeture de session</translation>
    </message>
    <message>
        <source>run: loginctl enable-linger</source>
        <translation>exécutez&#xa0;: loginctl enable-linger</translation>
    </message>
    <message>
        <source>The service file changed and systemd has not read it</source>
        <translation>Le fichier du service a changé et systemd ne l’a pas encore lu</translation>
    </message>
    <message>
        <source>run: systemctl --user daemon-reload</source>
        <translation>exécutez&#xa0;: systemctl --user daemon-reload</translation>
    </message>
    <message>
        <source>The service file is not the one an install would write</source>
        <translation>Le fichier du service n’est pas celui qu’une installation écrirait</translation>
    </message>
    <message>
        <source>schtasks query failed</source>
        <translation>échec de la requête schtasks</translation>
    </message>
    <message>
        <source>If access was denied: run PowerShell as Administrator, or run the gateway in the foreground: clawdbot gateway run</source>
        <translation>Si l’accès a été refusé&#xa0;: exécutez PowerShell en tant qu’administrateur, ou lancez la passerelle au premier plan&#xa0;: clawdbot gateway run</translation>
    </message>
    <message>
        <source>schtasks end failed: the task does not end</source>
        <translation>échec de l’arrêt par schtasks&#xa0;: la tâche ne se termine pas</translation>
    </message>
    <message>
        <source>schtasks unavailable</source>
        <translation>schtasks n’est pas disponible</translation>
    </message>
    <message>
        <source>schtasks %1 failed</source>
        <translation>échec de schtasks %1</translation>
    </message>
    <message>
        <source>The Scheduled Task is switched off and will not start at log-in</source>
        <translation>La tâche planifiée est désactivée et ne démarre pas à l’ouverture de session</translation>
    </message>
    <message>
        <source>The task script is not the one an install would write</source>
        <translation>Le script de la tâche n’est pas celui qu’une installation écrirait</translation>
    </message>
    <message>
        <source>a service for the whole machine is not supported on Windows</source>
        <translation>un service pour toute la machine n’est pas pris en charge sous Windows</translation>
    </message>
    <message>
        <source>Install for this user: clawdbot gateway install</source>
        <translation>Installez pour cet utilisateur&#xa0;: clawdbot gateway install</translation>
    </message>
    <message>
        <source>Invalid value for %1: control characters are not allowed in a service file.</source>
        <translation>Valeur non valide pour %1&#xa0;: un fichier de service n’admet pas de caractères de contrôle.</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>la commande</translation>
    </message>
    <message>
        <source>the environment file</source>
        <translation>le fichier d’environnement</translation>
    </message>
    <message>
        <source>systemctl is not installed</source>
        <translation>systemctl n’est pas installé</translation>
    </message>
    <message>
        <source>systemctl %1 failed</source>
        <translation>échec de systemctl %1</translation>
    </message>
    <message>
        <source>A batch file cannot hold a value with a quotation mark: %1</source>
        <translation>Un fichier batch ne peut pas contenir de valeur avec guillemets&#xa0;: %1</translation>
    </message>
    <message>
        <source>WSL2 needs systemd enabled: edit /etc/wsl.conf with [boot]\nsystemd=true
Then run: wsl --shutdown (from PowerShell) and reopen your distro.
Verify: systemctl --user status</source>
        <translation>WSL2 a besoin de systemd&#xa0;: ajoutez [boot]\nsystemd=true à /etc/wsl.conf
Exécutez ensuite wsl --shutdown (dans PowerShell) et rouvrez votre distribution.
Vérifiez&#xa0;: systemctl --user status</translation>
    </message>
    <message>
        <source>systemd user services are unavailable; install/enable systemd or run the gateway under your supervisor.
If you&apos;re in a container, run the gateway in the foreground: clawdbot gateway run</source>
        <translation>Les services utilisateur de systemd ne sont pas disponibles&#xa0;; installez ou activez systemd, ou exécutez la passerelle sous votre propre superviseur.
Dans un conteneur, lancez la passerelle au premier plan&#xa0;: clawdbot gateway run</translation>
    </message>
    <message>
        <source>systemctl --user unavailable: %1</source>
        <translation>systemctl --user n’est pas disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the gateway is a user service</source>
        <translation>la passerelle est un service utilisateur</translation>
    </message>
    <message>
        <source>Run this without sudo: the gateway is a user service.</source>
        <translation>Exécutez ceci sans sudo&#xa0;: la passerelle est un service utilisateur.</translation>
    </message>
    <message>
        <source>this system was not started by systemd</source>
        <translation>ce système n’a pas été démarré par systemd</translation>
    </message>
    <message>
        <source>no service manager runs for this user</source>
        <translation>aucun gestionnaire de services ne tourne pour cet utilisateur</translation>
    </message>
</context>
<context>
    <name>claw::tray::ApprovalInbox</name>
    <message>
        <source>%1 wants to connect</source>
        <translation>%1 souhaite se connecter</translation>
    </message>
    <message>
        <source>%1 wants to be a node</source>
        <translation>%1 souhaite devenir un nœud</translation>
    </message>
    <message>
        <source>A command waits for your approval</source>
        <translation>Une commande attend votre approbation</translation>
    </message>
    <message>
        <source>%1 wants to run a command</source>
        <translation>%1 souhaite exécuter une commande</translation>
    </message>
</context>
<context>
    <name>claw::tray::ApprovalMenu</name>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n approbation en attente</numerusform>
            <numerusform>%n approbations en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <translation>Autoriser &amp;une fois</translation>
    </message>
    <message>
        <source>Al&amp;ways allow</source>
        <translation>&amp;Toujours autoriser</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approuver</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n s left)</source>
        <translation>
            <numerusform>%1 (encore %n&#xa0;s)</numerusform>
            <numerusform>%1 (encore %n&#xa0;s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claw::tray::ControlWindow</name>
    <message>
        <source>State of the gateway</source>
        <translation>État de la passerelle</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>Raison de l’état</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>Nom de la passerelle</translation>
    </message>
    <message>
        <source>Process of the gateway</source>
        <translation>Processus de la passerelle</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Clawdbot</source>
        <translation>Clawdbot</translation>
    </message>
    <message>
        <source>Something is under way</source>
        <translation>Une opération est en cours</translation>
    </message>
    <message>
        <source>Connection URL, copies it</source>
        <translation>URL de connexion (à copier)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>claw::tray::LogWindow</name>
    <message>
        <source>Log of %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>Aucun journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informations et au-delà</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Text that lines must hold</source>
        <translation>Texte que les lignes doivent contenir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy diagnostic &amp;report</source>
        <translation>Copier le &amp;rapport de diagnostic</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>Copie les lignes sélectionnées ou, à défaut, toutes celles affichées.</translation>
    </message>
    <message>
        <source>Copies state, versions and the end of the log, without secrets.</source>
        <translation>Copie l’état, les versions et la fin du journal, sans données confidentielles.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Le rapport a été copié dans le presse-papiers.</translation>
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
        <translation>Comment voulez-vous démarrer la passerelle&#xa0;?</translation>
    </message>
    <message>
        <source>As a service it starts whenever you log in, and is started again when it ends unexpectedly. Without, it runs until it is stopped or you log out.</source>
        <translation>En tant que service, elle démarre à chaque ouverture de session et redémarre si elle se termine de façon inattendue. Sans service, elle fonctionne jusqu’à ce qu’elle soit arrêtée ou que vous fermiez la session.</translation>
    </message>
    <message>
        <source>This computer has no service manager for your account. The gateway runs until it is stopped or you log out.</source>
        <translation>Cet ordinateur n’a pas de gestionnaire de services pour votre compte. La passerelle fonctionne jusqu’à ce qu’elle soit arrêtée ou que vous fermiez la session.</translation>
    </message>
    <message>
        <source>&amp;Install the service</source>
        <translation>&amp;Installer le service</translation>
    </message>
    <message>
        <source>&amp;Run it now</source>
        <translation>&amp;Démarrer maintenant</translation>
    </message>
    <message>
        <source>This gateway was not started by the tray.</source>
        <translation>Cette passerelle n’a pas été démarrée par l’application.</translation>
    </message>
    <message>
        <source>Process %1 runs in a terminal or belongs to another program. It would be stopped and started again in the background.</source>
        <translation>Le processus %1 s’exécute dans un terminal ou appartient à un autre programme. Il serait arrêté puis redémarré en arrière-plan.</translation>
    </message>
    <message>
        <source>Process %1 runs in a terminal or belongs to another program. Stop it all the same?</source>
        <translation>Le processus %1 s’exécute dans un terminal ou appartient à un autre programme. L’arrêter quand même&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Restart it</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Keep the gateway running?</source>
        <translation>Laisser la passerelle en marche&#xa0;?</translation>
    </message>
    <message>
        <source>The tray started the gateway. It can go on without the tray.</source>
        <translation>L’application a démarré la passerelle. Celle-ci peut continuer sans l’application.</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Laisser en marche</translation>
    </message>
    <message>
        <source>Clawdbot %1</source>
        <translation>Clawdbot %1</translation>
    </message>
    <message>
        <source>The tray shows and controls the Clawdbot Gateway.</source>
        <translation>L’application de la zone de notification affiche et contrôle la passerelle Clawdbot.</translation>
    </message>
    <message>
        <source>The tray shows and controls the Clawdbot Gateway. Connected to version %1.</source>
        <translation>L’application de la zone de notification affiche et contrôle la passerelle Clawdbot. Connectée à la version %1.</translation>
    </message>
    <message>
        <source>The gateway could not be stopped.</source>
        <translation>Impossible d’arrêter la passerelle.</translation>
    </message>
    <message>
        <source>The gateway could not be restarted.</source>
        <translation>Impossible de redémarrer la passerelle.</translation>
    </message>
    <message>
        <source>The service could not be installed.</source>
        <translation>Impossible d’installer le service.</translation>
    </message>
    <message>
        <source>The service could not be removed.</source>
        <translation>Impossible de supprimer le service.</translation>
    </message>
    <message>
        <source>The gateway could not be started.</source>
        <translation>Impossible de démarrer la passerelle.</translation>
    </message>
</context>
<context>
    <name>claw::tray::SettingsDialog</name>
    <message>
        <source>&amp;Start the tray when I log in</source>
        <translation>&amp;Lancer l’application à l’ouverture de session</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Afficher les &amp;notifications</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>&amp;Icon:</source>
        <translation>&amp;Icône&#xa0;:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Lan&amp;gue&#xa0;:</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>En couleurs</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Sombre, pour barres claires</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Claire, pour barres sombres</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Monochrome</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Langue du bureau</translation>
    </message>
    <message>
        <source>In force the next time that the tray starts.</source>
        <translation>Prend effet au prochain lancement de l’application.</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Service&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reachable from:</source>
        <translation>Accessibl&amp;e depuis&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Jeton&#xa0;:</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>Le réseau local</translation>
    </message>
    <message>
        <source>The tailnet</source>
        <translation>Le tailnet</translation>
    </message>
    <message>
        <source>Wherever it makes sense</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>An address of its own</source>
        <translation>Adresse personnalisée</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Affiche&amp;r</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>No&amp;uveau</translation>
    </message>
    <message>
        <source>Makes another token; programs that use this one have to be told.</source>
        <translation>Génère un nouveau jeton&#xa0;; les programmes qui utilisent l’actuel devront être mis à jour.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Insta&amp;ll</source>
        <translation>Ins&amp;taller</translation>
    </message>
    <message>
        <source>Saved. The gateway takes it over by itself.</source>
        <translation>Enregistré. La passerelle prend la modification en compte automatiquement.</translation>
    </message>
    <message>
        <source>The new token counts once it is applied.</source>
        <translation>Le nouveau jeton sera valable une fois appliqué.</translation>
    </message>
</context>
<context>
    <name>claw::tray::StateText</name>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradée</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installée</translation>
    </message>
    <message>
        <source>Looking for the gateway.</source>
        <translation>Recherche de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway is restarting.</source>
        <translation>La passerelle redémarre.</translation>
    </message>
    <message>
        <source>It ended and is being started again.</source>
        <translation>Elle s’est terminée et redémarre.</translation>
    </message>
    <message>
        <source>It is being started again. The last run %1.</source>
        <translation>Elle redémarre. Dernière exécution&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The gateway is coming up.</source>
        <translation>La passerelle démarre.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous l’avez arrêtée.</translation>
    </message>
    <message>
        <source>It was stopped in order.</source>
        <translation>Elle a été arrêtée normalement.</translation>
    </message>
    <message>
        <source>The gateway is stopping.</source>
        <translation>La passerelle s’arrête.</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>La dernière exécution a échoué.</translation>
    </message>
    <message>
        <source>The last run %1.</source>
        <translation>Dernière exécution&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The configuration is broken: %1</source>
        <translation>La configuration n’est pas valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its start was refused.</source>
        <translation>Le démarrage a été refusé.</translation>
    </message>
    <message>
        <source>Its start was refused: %1</source>
        <translation>Le démarrage a été refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another program listens on its port.</source>
        <translation>Un autre programme utilise son port.</translation>
    </message>
    <message>
        <source>Its port is taken by %1.</source>
        <translation>Son port est occupé par %1.</translation>
    </message>
    <message>
        <source>The service is masked: somebody forbade starting it.</source>
        <translation>Le service est masqué&#xa0;: son démarrage a été interdit.</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>La passerelle n’est pas en marche.</translation>
    </message>
    <message>
        <source>The gateway does not answer: it is frozen.</source>
        <translation>La passerelle ne répond pas&#xa0;: elle est figée.</translation>
    </message>
    <message>
        <source>The gateway does not accept the token of this computer.</source>
        <translation>La passerelle n’accepte pas le jeton de cet ordinateur.</translation>
    </message>
    <message>
        <source>The gateway wants this computer to be approved first.</source>
        <translation>Cet ordinateur doit d’abord être approuvé sur la passerelle.</translation>
    </message>
    <message>
        <source>Something answers there that is not a gateway.</source>
        <translation>Ce qui répond à cette adresse n’est pas une passerelle.</translation>
    </message>
    <message>
        <source>There is no way to that computer.</source>
        <translation>Aucune route réseau vers cet ordinateur.</translation>
    </message>
    <message>
        <source>The gateway shows a certificate that is not trusted.</source>
        <translation>Le certificat de la passerelle n’est pas approuvé.</translation>
    </message>
    <message>
        <source>The gateway does not answer.</source>
        <translation>La passerelle ne répond pas.</translation>
    </message>
    <message>
        <source>The configuration is broken: %1
The gateway runs on the last one that was good.</source>
        <translation>La configuration n’est pas valide&#xa0;: %1
La passerelle fonctionne avec la dernière qui l’était.</translation>
    </message>
    <message>
        <source>A gateway answers, but the one of the service cannot start: %1</source>
        <translation>Une passerelle répond, mais celle du service ne peut pas démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>No gateway runs, and none is installed as a service.</source>
        <translation>Aucune passerelle n’est en marche ni installée en tant que service.</translation>
    </message>
    <message>
        <source>The gateway runs already.</source>
        <translation>La passerelle est déjà en marche.</translation>
    </message>
    <message>
        <source>The gateway is starting already.</source>
        <translation>La passerelle est déjà en cours de démarrage.</translation>
    </message>
    <message>
        <source>The gateway is stopping already.</source>
        <translation>La passerelle est déjà en cours d’arrêt.</translation>
    </message>
    <message>
        <source>Wait until what you asked for is done.</source>
        <translation>Attendez la fin de l’opération en cours.</translation>
    </message>
    <message>
        <source>This gateway runs on another computer.</source>
        <translation>Cette passerelle fonctionne sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>There is no connection to the gateway.</source>
        <translation>Aucune connexion à la passerelle.</translation>
    </message>
    <message>
        <source>The dashboard is switched off in the configuration.</source>
        <translation>Le tableau de bord est désactivé dans la configuration.</translation>
    </message>
    <message>
        <source>This computer has no service manager for your account.</source>
        <translation>Cet ordinateur n’a pas de gestionnaire de services pour votre compte.</translation>
    </message>
    <message>
        <source>The service is installed already.</source>
        <translation>Le service est déjà installé.</translation>
    </message>
    <message>
        <source>There is no service to remove.</source>
        <translation>Aucun service à supprimer.</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>Ouvrir le &amp;tableau de bord</translation>
    </message>
    <message>
        <source>&amp;Copy connection URL</source>
        <translation>&amp;Copier l’URL de connexion</translation>
    </message>
    <message>
        <source>&amp;Open Clawdbot</source>
        <translation>&amp;Ouvrir Clawdbot</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;About Clawdbot</source>
        <translation>À propos de Clawd&amp;bot</translation>
    </message>
    <message>
        <source>&amp;Quit the tray</source>
        <translation>&amp;Quitter l’application</translation>
    </message>
    <message>
        <source>Copy the connection URL.</source>
        <translation>Copier l’URL de connexion.</translation>
    </message>
    <message>
        <source>Copy the process number.</source>
        <translation>Copier le numéro de processus.</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayController</name>
    <message>
        <source>The answer did not reach the gateway.</source>
        <translation>La réponse n’est pas parvenue à la passerelle.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Autoriser une fois</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayIcon</name>
    <message>
        <source>Clawdbot: %1</source>
        <translation>Clawdbot&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayMenu</name>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Passerelle</translation>
    </message>
    <message>
        <source>Clawdbot gateway</source>
        <translation>Passerelle Clawdbot</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayText</name>
    <message>
        <source>%1: %2</source>
        <comment>state and its reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Redémarrage…</translation>
    </message>
    <message>
        <source>Installing the service…</source>
        <translation>Installation du service…</translation>
    </message>
    <message>
        <source>Removing the service…</source>
        <translation>Suppression du service…</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>en marche depuis %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Default gateway</source>
        <translation>Passerelle par défaut</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a gateway and its computer</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n&#xa0;j</numerusform>
            <numerusform>%n&#xa0;j</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claw::wizard</name>
    <message>
        <source>Missing --gateway-password for password auth.</source>
        <translation>--gateway-password manque pour l’authentification par mot de passe.</translation>
    </message>
</context>
</TS>
