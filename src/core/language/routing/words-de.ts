import type { WordTable } from './word-classes.ts';

/** German; umlauts lose their dots before look-up. */
export const german: WordTable = {
  language: 'de',
  words: {
    export: `
      exportieren, exportiere, exportier, exportiert, export, herunterladen, runterladen, download, downloaden,
      rendern, rendere, render, ausgeben, lade herunter, lad runter, exportiere es, ausspielen, rausrendern,
      exportierst, renderst, zum download`,
    save: `speichern, speichere, speicher, sichern, abspeichern`,
    give: `
      schick, schicke, schicken, sende, senden, gib, geben, liefere, liefern, zuschicken, rüberschicken, her damit,
      überlasse, teilen, schickst, gibst, sendest, übergeben, zusenden, rück raus, rück, reich, spuck, spucks,
      schmeiß, wirf, hau, hau raus, lass rüberwachsen, bereitstellen, übermitteln, aushändigen, liefer`,
    get: `haben, bekommen, kriegen, bekomme, kriege, habe, hab, holen, erhalten`,
    iWant: `
      ich möchte, ich will, ich würde gern, ich würde gerne, ich muss, ich brauche, möchte, will, ich wollte,
      möchte ich`,
    howI: `
      wie kann ich, wie, wie lade ich, wo kann ich, wo, wie schicke ich, wie soll ich, wie sende ich,
      wie geht das, wie bekomme ich`,
    mayI: `kann ich, darf ich, könnte ich, können wir, ist es möglich, kannst du, dürfte ich`,
    want: `möchte, will, brauche, hätte gern, hätte gerne, ich möchte, ich will, ich brauche, bräuchte, warte auf`,
    video: `video, clip, film, projekt, ganze, alles, kurzfilm, stück`,
    file: `
      datei, mp4, endfassung, fertige video, fertiges video, fertigen film, fertige datei, ergebnis,
      endergebnis, finale video, finale version, finale datei, fertige, link, endversion, videodatei,
      fertigen clip, finales video, mp4-datei`,
    media: `
      foto, fotos, bild, bilder, lied, song, musik, audio, aufnahme, aufnahmen, material, logo, dateien, videos,
      clips, filmmaterial, bildmaterial, rede, tonspur, drehbuch, skript, sprechertext, firmenlogo, clip, heic`,
    own: `eigene, eigenes, eigenen, eigener, eigenem`,
    use: `benutzen, verwenden, nutzen, einbinden`,
    it: `es, das, dies, ihn, sie, dieses`,
    me: `mir, uns, hier, hierher, zu mir, an mich`,
    you: `dir, euch, ihnen, für dich, an dich`,
    my: `mein, meine, meinen, meinem, meiner, unser, unsere`,
    i: `ich, wir, ich habe, habe ich, hab ich, haben wir`,
    indefinite: `ein, eine, einen, neues, neuen, noch ein`,
    quality: `
      hd, 4k, 1080p, hoher qualität, in hoher qualität, als mp4, in 4k, in hd, qualität, beste qualität,
      bester qualität, höchster qualität`,
    place: `handy, computer, mail, email, instagram, youtube, tiktok, kunde, kunden, chef, rechner, whatsapp`,
    credit: `
      credits, credit, guthaben, punkte, kredite, coins, kontingent, kontostand, restguthaben, punktestand,
      guthabenstand, münzen`,
    balance: `saldo, balance, kohle, geld, geldbeutel, geldbörse, konto, budget, knete, kasse, portemonnaie`,
    left: `übrig, noch, verfügbar, verbleibend, verbleibende, verbleibenden, restliche, restlichen, rest, bleiben`,
    enough: `genug, genügend, ausreichend`,
    howMuch: `wie viel, wie viele, wieviel, wieviele, anzahl`,
    spend: `kostet, kosten, preis, ausgeben, verbraucht, aufladen, kaufen, ausgegeben, aufgebraucht, leer, verbrauch`,
    account: `konto, abo, account, tarif`,
    make: `machen, erstellen, erzeugen`,
    status: `
      status, stand, fortschritt, übersicht, zusammenfassung, wie läuft's, wie läuft es, wie weit bist du, wie weit,
      zustand, wie sieht's aus, wie sieht es aus, neuigkeiten, projektstatus, wie weit sind wir, der stand,
      zwischenstand, stand der dinge, soweit, abgeschmiert, hängt, läufts, läuft, bearbeitungsstand, schon passiert`,
    timeline: `
      zeitleiste, timeline, spuren, ebenen, szenen, tonspuren, spur, segmente, zeitachse, sequenz, videospuren`,
    part: `musik, titel, stimme, untertitel, sprecher, logo, intro, effekte, übergang, lied`,
    added: `hinzugefügt, drin, eingefügt, dabei, geändert, ergänzt, eingebaut`,
    show: `
      zeig, zeige, zeigen, sehen, sag, sagen, prüfen, liste, anzeigen, ansehen, wissen, prüfe, abfragen,
      nachsehen, check, anschauen, nenn, checken, auflisten`,
    what: `was, welche, welcher, welches`,
    where: `wo ist, wo bleibt, wo, wo sind`,
    when: `wann, wie lange noch, wie lange dauert, wann ist, wie lang noch`,
    isIt: `ist, sind, hast du, wurde, bist du, gibt es, schon, hat, sind wir, wurden`,
    done: `fertig, bereit, abgeschlossen, vollständig, so weit, soweit, durch, gerendert`,
    duration: `länge, dauer, lang, sekunden, minuten, wie lang, gesamtlänge, laufzeit, dauert`,
    inside: `drin, enthalten, drauf, darin`,
    soFar: `bisher, bis jetzt, momentan, aktuell, aktuelle, aktuellen, derzeit, im moment, gerade, zurzeit, bislang`,
    upload: `
      hochladen, lade hoch, upload, uploaden, hochlade, anhängen, hochzuladen, lade, importieren, anhang,
      upload-button, hoch`,
    not: `nicht, kein, keine, noch nicht, warte, ohne, bevor, statt, niemals, stopp, erst`,
    fails: `nicht bekommen, nicht erhalten, finde nicht, kann nicht, nicht angekommen, noch nicht bekommen`,
    edit: `
      füge, füg, mach, mache, ändere, schneide, kürze, entferne, lösche, setze, ersetze, tausche, nimm, pack,
      stell, erstelle, leg, dreh, verlangsame, beschleunige, blende, kürz, änder`,
    praise: `
      perfekt, super, toll, gefällt mir, sieht gut aus, sieht super aus, sehr gut, wunderbar, großartig, klasse,
      liebe es, passt so, passt, alles gut, sieht toll aus, prima, spitze`,
    haste: `eilig, dringend, deadline, eile, warte schon`,
    reason: `weil, damit ich, damit wir, denn ich, bevor ich, um es`,
    except: `aber, ohne, außer`,
    topic: `über, erkläre, erklärt, dokumentation, namens, betitelt, doku, mit dem titel, mit der aufschrift`,
    procedure: `tutorial, anleitung, wie man, schritt für schritt`,
    and: `und, sowie, außerdem, auch`,
    next: `dann, und dann, danach, und danach, anschließend, zum schluss, und anschließend, zuletzt, wenn fertig`,
    filler: `
      bitte, danke, hallo, hi, hey, ok, okay, jetzt, mal, bitte mal, kannst du, könntest du, können sie,
      könnten sie, würdest du, ja, gut, also, doch, gerne, gern, schnell, endlich, so, los, na, eben, einfach,
      möchte, will, ich möchte, ich will, ich würde gern, ich brauche, brauche, bitteschön, hilfe, info,
      alles klar, guten tag, moin, servus, noch, nochmal, nun, zeit zu, lass uns, dankeschön, vielen dank,
      sofort, kurz, überhaupt, eigentlich, denn, wieder, würde, ich hätte gern`,
    glue: `
      der, die, das, den, dem, des, in, im, von, vom, zu, zum, zur, für, mit, auf, an, als, es, ist, sind, ich,
      du, wir, haben, habe, hab, hat, bei, aus, ab, schon, am, meinem, meinen, ins, um, ganze, ganzen, fertigen,
      her, runter, herunter, hoch, raus, man, dein, deine`,
  },
  notMisspelled: 'experte, experten, stadt, start, sport, statt, stein, tausch',
};
