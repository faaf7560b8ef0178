import type { Lexicon } from './concept.ts';

export const german: Lexicon = {
  button:
    'button buttons knopf knöpfe schaltfläche schaltflächen symbol symbole icon icons pfeil pfeile zahnrad dreieck schloss punkte stift diskette link option miniatur stern glocke wolke papierkorb lautsprecher lupe *symbol *knopf *button *schaltfläche *pfeil haken',
  control:
    'regler schieberegler drehregler drehknopf aufklappmenü auswahlliste auswahl kästchen kontrollkästchen schalter feld felder eingabefeld eingabefelder zahlenfeld farbwähler palette anfasser griff griffe kurve wert pipette *regler *feld *felder *schalter dropdown *liste',
  panel:
    'panel bereich reiter tab tabs menü menüs seitenleiste leiste werkzeugleiste dialog dialogfenster fenster inspektor spalte eigenschaften einstellungen liste mischpult schublade ansicht verlauf *menü *leiste *panel *fenster *dialog *reiter *liste *bereich *ansicht kommentare rubrik',
  player:
    'zeitleiste zeitachse timeline player vorschau vorschaufenster abspielkopf wellenform monitor leinwand wiedergabe vollbild abspieler *vorschau spur play *player',
  material:
    'clip clips spur spuren ebene ebenen rand ränder kante kanten segment marker markierung block blöcke karte karten kachel datei *clip *kante *spur *kachel schnittpunkt',
  store:
    'bibliothek mediathek ordner galerie papierkorb projekte downloads entwürfe medien archiv medienpool *ordner *bibliothek versionen',
  account:
    'konto abrechnung profil abo abonnement tarif rechnung rechnungen guthaben aufladung credits zahlung verbrauch avatar profilbild kontoseite *konto *guthaben kontostand',
  place:
    'oben unten rechts links obere oberen untere unteren ecke neben unter über seite rand mitte darunter daneben darüber rechten linken',
  screen: 'bildschirm maus mauszeiger browser seite oberfläche app editor hier werkzeug rechner cursor *seite',
  key: 'strg cmd umschalt alt taste tasten leertaste eingabetaste enter esc tastenkürzel tastatur pfeiltasten *taste *tasten',
  press:
    'klick klicke klicken klickst klickt anklicken doppelklick doppelklicken tippe tippen tippst tipp antippen drück drücke drücken drückst wähle wählen wählst auswählen markiere markieren setze setzen aktiviere aktivieren nutze nutzen verwende fahre fahren rechtsklick klickt ankreuzen',
  open: 'öffne öffnen öffnest aufrufen ruf rufe gehe geh gehen wechsle wechseln navigiere scrolle scrollen klappe klappen aufklappen ausklappen besuche finde findest finden findet steht stehen liegt liegen sitzt schließen aktualisiere lade_neu erreichst zugänglich blättere springe melden',
  drag: 'ziehe ziehen ziehst zieh zieht gezogen schiebe schieben verschiebe verschieben verschiebst kürze kürzen trimme trimmen strecke sortiere sortieren umsortieren ablegen loslassen tausche schneide schneiden drag-and-drop drag zuschneiden verlängern verlängere anordnen reihenfolge',
  see: 'sieh siehst sehen ansehen anschauen schau schauen anhören hör hören höre abspielen spiel spiele spielen prüfe prüfen überprüfe überprüfen vergleiche vergleichen begutachten sichtbar betrachten nachsehen kontrolliere reinhören ansieht probehören einsehen ablesen pausiere durchgehen vorspulen',
  adjust:
    'anpassen passe ändere ändern änderst ändert verändern bearbeite bearbeiten einstellen stelle stellen stellst justiere justieren feinjustieren nachjustieren eingeben gib geben umbenennen regeln regle lauter leiser heller dunkler wählbar einstellbar drehen austauschen umfärben verstellen',
  export:
    'exportiere exportieren exportierst export herunterladen runterladen lade laden lädst download speichere speichern speicherst teilen teile veröffentlichen rendern kopieren kopiere mp4 datei sichern sende holen *download *export',
  confirm:
    'bestätige bestätigen bestätigst anwenden wende übernehmen übernimm akzeptieren ok fertig annehmen freigeben aktualisieren generieren wirksam abschließen',
  undo: 'rückgängig widerrufen zurücksetzen wiederherstellen verwerfen zurücknehmen',
  buy: 'kaufen kaufe aufladen buchen upgrade verlängern verwalten nachkaufen aufstocken kündigen',
  you: 'du dein deine deinen deiner dir dich sie ihr ihre ihren ihnen wer man',
  can: 'kannst können könnt kann bitte einfach nur lässt lassen müssen musst solltest sollten bequem jederzeit möglich genügt reicht empfehle darfst erlaubt direkt gern verfügbar brauchst',
  if: 'wenn falls sobald um bevor nachdem zum bei bis damit indem durch per via mit über für',
  i: 'ich habe mein meine mir wir unser',
  offer:
    'sag sagen_sie möchtest möchten soll_ich willst wollen_sie lass_mich schreib welche welcher gib_mir passt_das melde',
  being:
    'er mädchen junge frau mann hand finger kind oma opa schauspieler publikum katze hund kamera leute roboter held heldin mensch lehrer es',
  film: 'szene szenen einstellung kamera sprecher sprecherin stimme musik titel sekunden sekunde minuten video film clip untertitel gitarre schluss anfang bild bilder text abspann ton geräusch schlusstafel',
};
