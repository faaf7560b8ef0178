import type { Talk } from './talk.ts';

const PLACES =
  'boutons?|onglets?|panneaux?|menus?|barre (?:d.outils|lat[eé]rale)|bo[iî]te de dialogue|fen[eê]tre|curseurs?|ic[oô]ne|[eé]diteur|timeline|frise|chronologie|canevas|pages?|profil|compte|facturation|param[eè]tres|r[eé]glages|biblioth[eè]que|dossier|aper[cç]u|coin|lien|calques';

/** French: the plain forms. */
export const frenchTalk: Talk = {
  language: 'fr',
  lead: 'veuillez|merci de|il suffit de|simplement|juste|ensuite|puis|maintenant|d.abord|enfin|aussi|et|ou|vous pouvez|vous pourrez|tu peux|tu pourras|vous devez|tu dois|vous pouvez aussi|pensez [aà]|n.oubliez pas de|alors|[eé]galement|la|le|les|l.',
  dependent: 'si|quand|lorsque|pour|une fois|d[eè]s que|avant de|apr[eè]s|afin de',
  grounds: 'comme|puisque|maintenant que|parce que',
  verbs: {
    press:
      'cliquez(?: deux fois)?(?: sur)?|clique(?:z|r)?(?: sur)?|appuyez(?: sur)?|appuie(?: sur)?|appuyer sur|touchez|s[eé]lectionne[zr]?|choisissez',
    open: 'ouvrez|ouvre|ouvrir|allez (?:dans|sur|[aà]|au)|va (?:dans|sur)|aller (?:dans|sur|[aà])|acc[eé]de[zr]? (?:[aà]|au)|rendez-vous (?:dans|sur|[aà]|au)|retournez',
    drag: '(?:faites |fais |faire )?gliss(?:ez|e|er)(?:-d[eé]posez|-d[eé]poser)?|d[eé]placez',
    look: 'regarde[zr]?|voir|voyez|pr[eé]visualise[zr]?|visualise[zr]?|consulte[zr]?|v[eé]rifie[zr]?|trouve[zr]|trouverez|retrouvez|lisez|lire',
    adjust: 'ajuste[zr]?|modifie[zr]?|change[zr]?|[eé]dite[zr]?|personnalise[zr]?|utilise[zr]?|r[eé]gle[zr]?',
    take: 't[eé]l[eé]charge[zr]?|exporte[zr]?|enregistre[zr]?|r[eé]cup[eé]re[zr]?|sauvegarde[zr]?',
    weak: 'choisissez|choisis|s[eé]lectionnez|attendez|confirmez|validez|enregistrez|modifiez|changez|exportez|t[eé]l[eé]chargez',
  },
  places: PLACES,
  into: 'dans|sur|depuis|via|avec|[aà]|au|aux|en|sous|de|du|vers|par',
  labels:
    'Exporter|T[ée]l[ée]charger|Enregistrer|Confirmer|Valider|Appliquer|G[ée]n[ée]rer|Partager|Annuler|Export|Download|ici',
  subjects: 'je|j.ai|nous|le|la|les|il|elle|cela|ça|votre|ton|ta|un|une|c.est',
  outcome:
    '(?:le (?:fichier|t[eé]l[eé]chargement)|la vid[eé]o|votre vid[eé]o|les modifications) (?:sera|seront|va|vont|commencera)',
  joints: 'et puis|et|mais|ou|puis|ensuite',
  statements: [
    `SUBJECT(?:peut|peuvent)[^,;.()]{0,10} [eê]tre [^,;.()]{0,40}?(?:dans|sur|depuis|via|avec)[^,;.()]{0,60}?(?:${PLACES})`,
    `(?:le|un) (?:bouton)(?: de)? \\S*(?:export\\p{L}*|t[eé]l[eé]charg\\p{L}*|download|mp4)\\S* (?:est|se trouve|appara[iî]t)[^,;.]*`,
  ],
  tails: [
    `(?:pr[eê]te?|disponible)[^.;,()]*?( (?:dans|sur|depuis|via|avec|[aà]|au|aux|en|sous|de|du|vers|par) (?:[^\\s.;,()]+ ){0,3}?(?:${PLACES})[^.;,()]*)`,
  ],
  topics: {
    undo: 'annuler|annule',
    export: 'export\\p{L}*|t[eé]l[eé]charg\\p{L}*|download|mp4',
    credits: 'facturation|cr[eé]dits?|solde|abonnement|compte|profil|recharg\\p{L}*',
    adjust: 'ajust\\p{L}+|modifi\\p{L}+|chang\\p{L}+|[eé]dit(?:ez|er)|personnalis\\p{L}+|r[eé]gle\\p{L}*|curseurs?',
    preview: 'aper[cç]u|pr[eé]visualis\\p{L}+|regard\\p{L}+|visualis\\p{L}+|lire',
    timeline: 'timeline|frise|chronologie|aper[cç]u',
    upload: 'importer|importez|t[eé]l[eé]verser',
    reorder: 'supprim\\p{L}+|coup\\p{L}+|remplac\\p{L}+|d[eé]plac\\p{L}+',
  },
};
