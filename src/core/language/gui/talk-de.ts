import type { Talk } from './talk.ts';

const PLACES =
  'schaltfl[äa]chen?|[\\p{L}-]*button|buttons|kn[oö]pfe?|[\\p{L}-]*tab|[\\p{L}-]*reiter|registerkarte|[\\p{L}-]*panel|bedienfeld|[\\p{L}-]*men[uü]|werkzeugleiste|symbolleiste|seitenleiste|dialog(?:feld|fenster)?|[\\p{L}-]*fenster|schieberegler|regler|symbol|editor|zeitleiste|timeline|zeitachse|leinwand|seite|exportseite|profil|konto|abrechnung|einstellungen|bibliothek|mediathek|ordner|vorschau|ecke|link';

/** German: the plain forms. */
export const germanTalk: Talk = {
  language: 'de',
  lead: 'bitte|einfach|nur|dann|danach|anschlie[sß]+end|jetzt|nun|zuerst|zum schluss|auch|und|oder|(?:du kannst|sie k[oö]nnen|kannst du|k[oö]nnen sie|du musst|sie m[uü]ssen|du solltest|sie sollten)(?: es| ihn| sie| das [\\p{L}-]+| die [\\p{L}-]+| den [\\p{L}-]+)?(?: jetzt| auch| nun| dann| einfach| direkt)*',
  dependent: 'wenn|falls|sobald|um|bevor|nachdem|zum|f[uü]r',
  grounds: 'da|weil|nachdem',
  verbs: {
    press:
      'klicken? (?:sie )?(?:bitte )?(?:auf)?|klick (?:auf)?|tippen? (?:sie )?(?:auf)?|tipp auf|dr[uü]cken?(?: sie)?|dr[uü]ck|w[aä]hlen?(?: sie)?|doppelklicken?(?: sie)?(?: auf)?',
    open: '[oö]ffnen?(?: sie)?|geh(?:e|en)?(?: sie)? (?:zu|zum|zur|auf|in)|wechseln?(?: sie)? (?:zu|zum|zur|in)|navigieren?(?: sie)?|rufen? (?:sie )?',
    drag: 'ziehen?(?: sie)?|zieh|ziehst',
    look: 'sehen?(?: sie)?|schauen?(?: sie)?|schau|sieh|finden?(?: sie)?|findest du|[uü]berpr[uü]fen?(?: sie)?|ansehen|pr[uü]fen?|in der [^,;.]{0,20}(?:vorschau|timeline|zeitleiste) (?:ansehen|anschauen)',
    adjust:
      'passen?(?: sie)?|[aä]ndern?(?: sie)?|bearbeiten?(?: sie)?|anpassen|verwenden?(?: sie)?|nutzen?(?: sie)?|benutzen?(?: sie)?',
    take: 'laden?(?: sie)?|lade|exportieren?(?: sie)?|speichern?(?: sie)?|herunterladen|download(?:en)?',
    weak: 'w[aä]hlen?|wähl|warten?|best[aä]tigen?|speichern?|lass|[aä]ndern?',
  },
  places: PLACES,
  into: 'in|im|auf|[uü]ber|mit|unter|aus|von|vom|zum|zur|am|an',
  labels:
    'Exportieren|Export|Herunterladen|Download|Speichern|Best[äa]tigen|Anwenden|Generieren|Teilen|R[üu]ckg[äa]ngig|hier',
  subjects: 'ich|wir|es|das|die|der|dein|deine|ihr|ihre|ein|eine|jetzt|danach',
  outcome:
    '(?:die (?:datei|[aä]nderungen)|das video|der (?:download|export)|es|dein video) (?:wird|werden|startet|beginnt)',
  joints: 'und dann|und|aber|oder|dann',
  statements: [
    `SUBJECT(?:kannst du|du kannst|sie k[oö]nnen|k[oö]nnen sie|l[aä]sst sich|lassen sich)[^,;.()]{0,60}?(?:im|in der|in den|auf der|[uü]ber|mit dem|unter)[^,;.()]{0,60}?(?:${PLACES})`,
    `(?:der|die|den) (?:button|schaltfl[aä]che|knopf)(?: de)? \\S*(?:export\\p{L}*|herunter\\p{L}*|download\\p{L}*|mp4|rendern)\\S* (?:ist|befindet|findest)[^,;.]*`,
  ],
  tails: [
    `(?:bereit|fertig|verf[uü]gbar)[^.;,()]*?( (?:in|im|auf|[uü]ber|mit|unter|aus|von|vom|zum|zur|am|an) (?:[^\\s.;,()]+ ){0,3}?(?:${PLACES})[^.;,()]*)`,
  ],
  topics: {
    undo: 'r[uü]ckg[aä]ngig',
    export: 'export\\p{L}*|herunter\\p{L}*|download\\p{L}*|mp4|rendern',
    credits: 'abrechnung|credits?|guthaben|abo|konto|profil|aufladen',
    adjust: 'anpass\\p{L}*|passen?|[aä]ndern?|bearbeit\\p{L}*|einstell\\p{L}*|regler|schieberegler',
    preview: 'vorschau|ansehen|anschauen|abspielen',
    timeline: 'zeitleiste|timeline|vorschau|zeitachse',
    upload: 'hochladen|importieren',
    reorder: 'l[oö]sch\\p{L}*|entfern\\p{L}*|schneid\\p{L}*|verschieb\\p{L}*|ersetz\\p{L}*',
  },
};
