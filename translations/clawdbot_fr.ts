<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
            <translation>Comment voulez-vous démarrer la passerelle&#x202f;?</translation>
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
            <translation>Le processus %1 s’exécute dans un terminal ou appartient à un autre programme. L’arrêter quand même&#x202f;?</translation>
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
            <translation>Laisser la passerelle en marche&#x202f;?</translation>
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
            <translation>Génère un nouveau jeton&#x202f;; les programmes qui utilisent l’actuel devront être mis à jour.</translation>
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
</TS>
